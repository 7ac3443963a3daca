// Deals what a room may write among its people, as one deals cards: everything is dealt once before
// anything comes back, so that a simulated room repeats itself as little as its material allows.

import type { Material } from '../activities/kind.ts';
import { chanceOf } from '../base/chance.ts';

/** Hands out shuffled items without end. */
type Deck<T> = () => T | undefined;

function deckOf<T>(items: readonly T[], seed: string): Deck<T> {
	const shuffled = chanceOf(seed).shuffle(items);
	let dealt = 0;
	return () => shuffled[dealt++ % shuffled.length];
}

/** Hands out items in order, each once in all. */
function onceOf<T>(items: readonly T[]): Deck<T> {
	let dealt = 0;
	return () => items[dealt++];
}

/** Sentences that one person may say in a day. */
const sentencesEach = 4;

/**
 * Gives each person her own hand: one card a column, a few sentences, one difficulty, and
 * rewordings that nobody else gives; words are everyone's.
 */
export function dealer(material: Material, seed: string): () => Material {
	type Card = ReturnType<Material['cards']>[number];
	const columns = new Map<string, Deck<Card>>();
	const sentences = new Map<string, Deck<string>>();
	const rewordings = new Map<string, Deck<string>>();
	const difficulties = deckOf(material.difficulties, `${seed} difficulties`);

	function deck<T>(decks: Map<string, Deck<T>>, name: string, items: () => readonly T[]): Deck<T> {
		const known = decks.get(name) ?? deckOf(items(), `${seed} ${name}`);
		decks.set(name, known);
		return known;
	}

	/** One person's hand of what suits every step, or one (`of` begins the names of its decks). */
	function hand(whole: Material, of: string): Material {
		const cards = new Map<string, readonly Card[]>();
		const draw = deck(sentences, `${of}sentences`, () => whole.sentences);
		const said = Array.from({ length: sentencesEach }, draw);
		return {
			words: whole.words,
			sentences: said.flatMap((sentence) => sentence ?? []),
			difficulties: [],
			rewordings: (text) => {
				const next = rewordings.get(text) ?? onceOf(whole.rewordings?.(text) ?? []);
				rewordings.set(text, next);
				return [next()].flatMap((one) => one ?? []);
			},
			cards: (column) => {
				const next = deck(columns, of + column, () => whole.cards(column));
				const card = cards.get(column) ?? [next()].flatMap((one) => one ?? []);
				cards.set(column, card);
				return card;
			}
		};
	}

	return () => {
		const steps = new Map<string, Material>();
		const difficulty = difficulties();
		return {
			...hand(material, ''),
			difficulties: difficulty ? [difficulty] : [],
			about: (step) => {
				const whole = material.about?.(step);
				const held = steps.get(step) ?? (whole && hand(whole, `${step} `));
				if (held) steps.set(step, held);
				return held;
			}
		};
	};
}
