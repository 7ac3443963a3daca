// What a simulated respondent does: a few answers at a time, in order, then « terminé »; now and then a
// second thought. A simulated host turns from one question to the next once they are shared.

import { z } from 'zod';
import { chanceOf } from '../../base/chance.ts';
import type { Scene } from '../kind.ts';
import {
	directoryId,
	fieldOf,
	isContact,
	seenSections,
	type Question,
	type Value
} from './flow.ts';
import { textMax } from './limits.ts';
import { valueSchema, type Command } from './schema.ts';

const when = z.object({ question: z.string(), is: z.array(z.string()) }).optional();
const sharedSchema = z.object({
	respondent: z.enum(['person', 'structure']),
	structures: z.array(z.string()),
	sections: z.array(
		z.object({
			id: z.string(),
			title: z.string(),
			when,
			questions: z.array(
				z.object({
					id: z.string(),
					type: z.enum(['text', 'long', 'single', 'multiple', 'scale', 'number']),
					text: z.string(),
					options: z.array(z.object({ id: z.string(), text: z.string() })).optional(),
					when
				})
			)
		})
	),
	shown: z.string().nullable(),
	results: z.array(z.object({ question: z.string(), answered: z.number() }))
});
const ownSchema = z.object({
	structure: z.string().nullable(),
	answers: z.record(
		z.string(),
		z.object({ id: z.string(), value: valueSchema.nullable(), mine: z.boolean() })
	),
	done: z.boolean()
});

const structures = [
	'Atelier des Rives',
	'Le Relais du Plateau',
	'Maison Tournesol',
	'Pôle Horizon'
];
const roles = ['Coordination', 'Direction', 'Formation', 'Accueil', 'Animation'];

/** What somebody answers to one question. */
function valueFor(question: Question, { chance, material }: Scene): Value | undefined {
	const { id, type, options = [] } = question;
	const liking = (option: string) => chanceOf(`${id} ${option}`).next() * 0.7 + chance.next();
	const ranked = options
		.map((option) => ({ id: option.id, liking: liking(option.id) }))
		.toSorted((a, b) => b.liking - a.liking);
	switch (type) {
		case 'text':
		case 'long': {
			const field = fieldOf(id);
			if (field === 'structure') return { text: chance.pick(structures) ?? 'Pôle Horizon' };
			if (field === 'role') return { text: chance.pick(roles) ?? 'Animation' };
			const said = chance.pick(material.cards(question.text))?.text;
			return said === undefined ? undefined : { text: said.slice(0, textMax) };
		}
		case 'single':
			return ranked[0] && { options: [ranked[0].id] };
		case 'multiple':
			return ranked[0] && { options: ranked.slice(0, 1 + chance.below(3)).map((one) => one.id) };
		case 'scale': {
			const mean = 1.5 + 3 * chanceOf(`${id} mean`).next();
			const rating = Math.round(mean + 2.4 * (chance.next() - 0.5));
			return { number: Math.max(1, Math.min(5, rating)) };
		}
		case 'number':
			return { number: Math.round(3 + chance.next() * chance.next() * 40) };
	}
}

/** A few answers, or nothing. */
export function rehearse(scene: Scene): readonly Command[] {
	const seen = sharedSchema.safeParse(scene.shared);
	if (!seen.success) return [];
	const { sections, shown, results } = seen.data;
	const { chance, role, phase } = scene;
	if (role === 'host') {
		const next = results.findIndex(({ question }) => question === shown) + 1;
		const after = results.slice(next).find(({ answered }) => answered > 0);
		const turns = phase === 'share' && after !== undefined && chance.next() < 0.4;
		return turns ? [{ type: 'show', question: after.question }] : [];
	}
	if (phase !== 'collect') return [];
	const read = ownSchema.safeParse(scene.own);
	const own = read.success ? read.data : { structure: null, answers: {}, done: false };
	if (seen.data.respondent === 'structure' && own.structure === null) {
		const listed = seen.data.structures.length > 0 ? seen.data.structures : structures;
		return [{ type: 'openSheet', structure: chance.pick(listed) ?? 'Pôle Horizon' }];
	}
	const valueOf = (id: string) =>
		(Object.hasOwn(own.answers, id) && own.answers[id]?.value) || undefined;
	const asked = seenSections(sections, valueOf).flatMap(({ questions }) => questions);
	const left = asked.filter(({ id }) => valueOf(id) === undefined && !isContact(id));
	const again = left.length === 0 && chance.next() < 0.1 ? chance.pick(asked) : undefined;
	const next = again ? [again] : left.slice(0, 2 + chance.below(3));
	const answers = next.flatMap((question): readonly Command[] => {
		const skipped = !question.id.startsWith(directoryId) && chance.next() < 0.06;
		const value = skipped ? undefined : valueFor(question, scene);
		if (!value) return [];
		const over = Object.hasOwn(own.answers, question.id) ? own.answers[question.id]?.id : undefined;
		const stored = 'options' in value ? { options: [...value.options] } : value;
		return [{ type: 'answer', question: question.id, value: stored, ...(over && { over }) }];
	});
	const ends = !own.done && left.length === 0 && asked.length > 0;
	return answers.length === 0 && ends ? [{ type: 'finish' }] : answers;
}
