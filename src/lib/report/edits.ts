// What the trainer changes before printing: texts corrected, blocks left out, paragraphs added. Kept
// apart from the blocks, so that the session stays what it was and every change can be taken back.

import { z } from 'zod';
import type { Block, Readership } from '../base/blocks.ts';
import { hashText } from '../base/chance.ts';
import type { Cover, CoverLine } from './document.ts';
import { mapTexts, type Place } from './texts.ts';

const text = z.string().max(8000);

const ids = z.array(z.string().max(200));

/**
 * `texts` is by `textKey`; `added` stand in order, each after a block or after another added one. What is
 * left out is so in one version alone; archives made when it was so in both hold one list.
 */
export const editsSchema = z.object({
	texts: z.record(z.string().max(200), text),
	leftOut: z.union([
		ids.transform((both) => ({ participants: both, trainer: both })),
		z.object({ participants: ids, trainer: ids })
	]),
	added: z.array(z.object({ id: z.string().max(200), after: z.string().max(200), text }))
});

type Parsed = z.infer<typeof editsSchema>;
type AddedParagraph = Readonly<Parsed['added'][number]>;

export type Edits = {
	readonly texts: Readonly<Record<string, string>>;
	readonly leftOut: Readonly<Record<Readership, readonly string[]>>;
	readonly added: readonly AddedParagraph[];
};

export const noEdits: Edits = {
	texts: {},
	leftOut: { participants: [], trainer: [] },
	added: []
};

/** One block as the trainer sees it while editing. */
export type Draft = {
	readonly id: string;
	readonly block: Block;
	/** The same block before any correction. */
	readonly original: Block;
	readonly leftOut: boolean;
	readonly added: boolean;
};

/** The cover is edited like a block of that name; so is the title of each paper. */
const coverId = 'cover';

/** Blocks with an id each: their own, or one that tells their type and rank and survives a reload. */
export function withIds(blocks: readonly Block[], prefix: string): Block[] {
	const ranks = new Map<string, number>();
	return blocks.map((block) => {
		if (block.id !== undefined) return block;
		const rank = (ranks.get(block.type) ?? 0) + 1;
		ranks.set(block.type, rank);
		return { ...block, id: `${prefix}.${block.type}-${rank}` };
	});
}

/**
 * The name of one text of one block, in `texts`. An item of a list is known by its words before any
 * correction, because its rank changes with the votes.
 */
export function textKey(id: string, place: Place, original = ''): string {
	const field = /^\d+\.(\w+)$/.exec(place)?.[1];
	return field ? `${id}#${field}-${hashText(original).toString(36)}` : `${id}#${place}`;
}

/** Whether a text may be changed: not the figures of a table, and not the exact words of a person. */
function isEditable(place: Place): boolean {
	return !['quoted', 'source', 'cell', 'mark', 'alt'].includes(place);
}

/** Every block of one version in order with its corrections, and those left out marked as such. */
export function draftsOf(blocks: readonly Block[], edits: Edits, readership: Readership): Draft[] {
	const out = new Set(edits.leftOut[readership]);
	const known = new Set(blocks.flatMap(({ id }) => id ?? []));
	const drafts = blocks.flatMap((block, n): Draft[] => {
		const id = block.id ?? `block-${n + 1}`;
		const own: Draft = {
			id,
			block: corrected(block, id, edits),
			original: block,
			leftOut: out.has(id),
			added: false
		};
		return [own, ...following(id, edits)];
	});
	const lost = edits.added.filter(
		({ after }) => !known.has(after) && !edits.added.some(({ id }) => id === after)
	);
	return [...drafts, ...lost.flatMap((paragraph) => withFollowing(paragraph, edits))];
}

/** The blocks to print. A text that was emptied is printed nowhere; what was added is never lost. */
export function applyEdits(
	blocks: readonly Block[],
	edits: Edits,
	readership: Readership
): Block[] {
	return draftsOf(blocks, edits, readership)
		.filter(({ leftOut }) => !leftOut)
		.map(({ block }) => block);
}

/**
 * The name of one line of the cover, in `texts`. The subtitle says whom the document is for: corrected
 * in one version, it stays what it was in the other.
 */
export function coverKey(cover: Cover, place: CoverLine): string {
	const key = textKey(cover.paper === undefined ? coverId : `${coverId}-${cover.paper}`, place);
	return place === 'subtitle' ? `${key}-${hashText(cover.subtitle).toString(36)}` : key;
}

/** The cover to print. */
export function applyToCover(cover: Cover, edits: Edits): Cover {
	const read = (place: CoverLine) => edits.texts[coverKey(cover, place)] ?? cover[place];
	return {
		title: read('title'),
		subtitle: read('subtitle'),
		place: read('place'),
		date: read('date'),
		numbers: read('numbers'),
		language: cover.language,
		...(cover.paper !== undefined && { paper: cover.paper })
	};
}

/** A block without corrections is the same object: what shows it has nothing to do again. */
function corrected(block: Block, id: string, edits: Edits): Block {
	if (!Object.keys(edits.texts).some((key) => key.startsWith(`${id}#`))) return block;
	return mapTexts(block, (text, place) =>
		isEditable(place) ? (edits.texts[textKey(id, place, text)] ?? text) : text
	);
}

function following(id: string, edits: Edits): Draft[] {
	return edits.added
		.filter(({ after }) => after === id)
		.flatMap((paragraph) => withFollowing(paragraph, edits));
}

function withFollowing({ id, text }: AddedParagraph, edits: Edits): Draft[] {
	const block: Block = { type: 'paragraph', id, text };
	const rest = edits.added.filter((paragraph) => paragraph.id !== id);
	return [
		{ id, block, original: block, leftOut: false, added: true },
		...following(id, { ...edits, added: rest })
	];
}

/** The text that stands in one place of a block. */
export function textAt(block: Block, wanted: Place): string {
	let found = '';
	mapTexts(block, (text, place) => {
		if (place === wanted) found = text;
		return text;
	});
	return found;
}

/** One text corrected; back to the original, the correction is forgotten. */
export function correct(edits: Edits, key: string, text: string, original: string): Edits {
	const { [key]: _, ...others } = edits.texts;
	return { ...edits, texts: text === original ? others : { ...others, [key]: text } };
}

function outOf(edits: Edits, readership: Readership, ids: readonly string[]): Edits {
	return { ...edits, leftOut: { ...edits.leftOut, [readership]: ids } };
}

/** A block left out of one version of the document. */
export function leaveOut(edits: Edits, id: string, readership: Readership): Edits {
	const out = edits.leftOut[readership];
	return out.includes(id) ? edits : outOf(edits, readership, [...out, id]);
}

/** A block that was left out of this version stands in its place again. */
export function bringBack(edits: Edits, id: string, readership: Readership): Edits {
	const out = edits.leftOut[readership].filter((one) => one !== id);
	return outOf(edits, readership, out);
}

/** A new paragraph after a block; its id is the first that is free. */
export function addAfter(edits: Edits, after: string, text: string): Edits {
	const taken = new Set(edits.added.map(({ id }) => id));
	let rank = 1;
	while (taken.has(`added-${rank}`)) rank += 1;
	return { ...edits, added: [{ id: `added-${rank}`, after, text }, ...edits.added] };
}

/** An added paragraph rewritten, or gone when nothing is left of it. */
export function rewrite(edits: Edits, id: string, text: string): Edits {
	const gone = edits.added.find((paragraph) => paragraph.id === id);
	if (text.trim() !== '' || gone === undefined) {
		const added = edits.added.map((paragraph) =>
			paragraph.id === id ? { ...paragraph, text } : paragraph
		);
		return { ...edits, added };
	}
	return {
		...edits,
		added: edits.added
			.filter((paragraph) => paragraph.id !== id)
			.map((paragraph) =>
				paragraph.after === id ? { ...paragraph, after: gone.after } : paragraph
			)
	};
}
