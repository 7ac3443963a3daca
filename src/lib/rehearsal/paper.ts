// What stands on the sheets that a simulated facilitator copies: one line a person, in the way that
// each shape of step asks for it. Reads what a console shows, never the name of a kind.

import { z } from 'zod';
import type { Material } from '../activities/kind.ts';
import type { Chance } from '../base/chance.ts';

const place = z.object({ title: z.string() });

const sheetSchema = z.union([
	z.object({ mode: z.enum(['words', 'sentence']), count: z.number() }),
	z.object({
		format: z.enum(['single', 'pictures', 'multiple', 'yesno', 'scale', 'ranking', 'points']),
		options: z.array(z.unknown()).min(1),
		points: z.number(),
		max: z.number().optional()
	}),
	z.object({ points: z.number(), difficulties: z.array(z.unknown()).min(1) }),
	z.object({
		categories: z.array(z.unknown()).min(2),
		items: z.array(z.unknown()).min(1)
	}),
	z.object({
		stage: z.literal('write'),
		facets: z.array(z.unknown()).min(1),
		options: z.array(z.unknown()).min(1)
	}),
	z.object({ threshold: z.number(), sections: z.array(place).min(1) }),
	z.object({ stage: z.literal('write'), columns: z.array(place).min(1) })
]);

/** Categories and facets are lettered on paper. */
const letters = 'ABCDEFGH';

type Sheet = z.infer<typeof sheetSchema>;

/** Whole numbers that add up to `total`. */
function shares(count: number, total: number): readonly number[] {
	const each = Math.floor(total / count);
	return Array.from({ length: count }, (_, i) => (i === 0 ? total - each * (count - 1) : each));
}

function write(sheet: Sheet, chance: Chance, material: Material): string {
	if ('mode' in sheet) {
		const words = chance.shuffle([...new Set(material.words)]).slice(0, sheet.count);
		return sheet.mode === 'words' ? words.join(' ; ') : (chance.pick(material.sentences) ?? '');
	}
	if ('categories' in sheet) {
		const most = Math.min(sheet.categories.length, letters.length);
		return sheet.items.map((_, at) => `${at + 1}${letters.charAt(chance.below(most))}`).join(' ');
	}
	if ('facets' in sheet) {
		const place = `${1 + chance.below(sheet.options.length)}${letters.charAt(chance.below(sheet.facets.length))}`;
		return `${place} ${chance.pick(material.cards(''))?.text ?? ''}`;
	}
	if ('sections' in sheet || 'columns' in sheet) {
		const places = 'sections' in sheet ? sheet.sections : sheet.columns;
		const at = chance.below(places.length);
		return `${at + 1} : ${chance.pick(material.cards(places[at]?.title ?? ''))?.text ?? ''}`;
	}
	if ('difficulties' in sheet) return chance.shuffle(shares(3, sheet.points)).join(' ');
	const count = sheet.options.length;
	const order = chance.shuffle(sheet.options.map((_, i) => i + 1));
	switch (sheet.format) {
		case 'single':
		case 'pictures':
			return String(order[0]);
		case 'multiple':
		case 'ranking':
			return order.slice(0, Math.min(sheet.max ?? 3, count)).join(', ');
		case 'yesno':
			return chance.next() < 0.5 ? 'oui' : 'non';
		case 'scale':
			return order.map(() => 2 + chance.below(4)).join(' ');
		case 'points':
			return chance.shuffle(shares(count, sheet.points)).join(' ');
	}
}

/** Lines to copy for a step that looks so; none when nobody would know what to write. */
export function paperLines(
	activity: unknown,
	count: number,
	chance: Chance,
	material: Material
): string[] {
	const sheet = sheetSchema.safeParse(activity);
	if (!sheet.success) return [];
	return Array.from({ length: count }, () => write(sheet.data, chance, material));
}
