// Turns the lists of a language into what a simulated room draws from: weighted words, and cards
// found by the title of their column, however it is spaced or capitalised.

import type { Dimension } from '../../base/blocks.ts';
import { cleanText } from '../../base/text.ts';
import type { Material } from '../../activities/kind.ts';
import { leanings } from './leanings.ts';

/** A card; two halves when it answers a paired board. */
export type Card = string | readonly [text: string, pair: string];

/** Words said once, twice… by the room: the key is how many times each is drawn. */
export type Spoken = Readonly<Record<number, readonly string[]>>;

/** A difficulty that a participant adds. */
export type Difficulty = { readonly text: string; readonly dimension: Dimension };

/** What suits one step alone; what is left out is as for any step. */
export type StepLists = {
	readonly spoken?: Spoken;
	readonly sentences?: readonly string[];
	readonly columns?: Readonly<Record<string, readonly Card[]>>;
};

/** Everything one language provides. */
export type Lists = {
	readonly spoken: Spoken;
	readonly sentences: readonly string[];
	readonly columns: Readonly<Record<string, readonly Card[]>>;
	readonly anywhere: readonly Card[];
	/** Answers to a difficulty: those of its own, then those of its dimension. */
	readonly levers: Readonly<Record<Dimension, readonly Card[]>>;
	readonly leversOf: Readonly<
		Record<string, { readonly dimension: Dimension; readonly cards: readonly Card[] }>
	>;
	readonly difficulties: readonly Difficulty[];
	/** What may be read in the place of an article, by its words. */
	readonly rewordings: Readonly<Record<string, readonly string[]>>;
	/** By the id of the step. */
	readonly steps?: Readonly<Record<string, StepLists>>;
};

function keyOf(title: string): string {
	return title
		.normalize('NFC')
		.toLowerCase()
		.replace(/[\s\u00A0\u202F]+/gu, ' ')
		.trim();
}

function readCard(card: Card): { readonly text: string; readonly pair?: string } {
	if (typeof card === 'string') return { text: cleanText(card) };
	return { text: cleanText(card[0]), pair: cleanText(card[1]) };
}

/** A section of a synthesis, by its name. */
const isSection = (title: string) =>
	['problems', 'convergences', 'debates', 'progress'].includes(title);

/** The most frequent first, every word once before any comes back: a draw may favour the beginning. */
function weigh(spoken: Spoken): readonly string[] {
	const rows = Object.entries(spoken)
		.map(([times, words]) => ({ times: Number(times), words }))
		.toSorted((a, b) => b.times - a.times);
	const rounds = Array.from({ length: rows[0]?.times ?? 0 }, (_, round) => round);
	return rounds.flatMap((round) =>
		rows.filter(({ times }) => times > round).flatMap(({ words }) => words)
	);
}

/** A step that has cards and no sentences says with its cards what its groups are about. */
function forStep({ spoken, sentences, columns = {} }: StepLists, rest: Material): Material {
	const cards = Object.entries(columns).flatMap(([title, own]) => (isSection(title) ? [] : own));
	const said = sentences?.map(cleanText) ?? cards.map((card) => readCard(card).text);
	const drawers = new Map(Object.entries(columns).map(([title, cards]) => [keyOf(title), cards]));
	return {
		...rest,
		...(spoken && { words: weigh(spoken) }),
		...(said.length > 0 && { sentences: said }),
		cards: (column) => drawers.get(keyOf(column))?.map(readCard) ?? rest.cards(column)
	};
}

/** What stands beside an item is where most would place it. */
function leaning(of: Readonly<Record<string, string>>, rest: Material): Material {
	return {
		...rest,
		cards: (item) => {
			const category = Object.hasOwn(of, item) ? of[item] : undefined;
			return category === undefined ? rest.cards(item) : [{ text: category }];
		}
	};
}

/** The material of a language, ready for a rehearsal. */
export function materialOf(lists: Lists): Material {
	const drawers = new Map<string, readonly Card[]>();
	for (const [title, cards] of Object.entries(lists.columns)) drawers.set(keyOf(title), cards);
	for (const { text, dimension } of lists.difficulties)
		drawers.set(keyOf(text), lists.levers[dimension]);
	for (const [title, { dimension, cards }] of Object.entries(lists.leversOf))
		drawers.set(keyOf(title), [...cards, ...lists.levers[dimension]]);

	const rewordings = new Map(
		Object.entries(lists.rewordings).map(([text, better]) => [keyOf(text), better.map(cleanText)])
	);

	const anyStep: Material = {
		words: weigh(lists.spoken),
		sentences: lists.sentences.map(cleanText),
		cards: (column) => (drawers.get(keyOf(column)) ?? lists.anywhere).map(readCard),
		difficulties: lists.difficulties,
		rewordings: (text) => rewordings.get(keyOf(text)) ?? []
	};
	const steps = new Map(
		Object.entries(lists.steps ?? {}).map(([id, own]) => [id, forStep(own, anyStep)])
	);
	for (const [id, of] of Object.entries(leanings))
		if (!steps.has(id)) steps.set(id, leaning(of, anyStep));
	return { ...anyStep, about: (step) => steps.get(step) };
}
