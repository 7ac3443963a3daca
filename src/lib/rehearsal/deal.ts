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

/** Sentences that one person may say in a day. */
const sentencesEach = 4;

/** Gives each person her own hand: one card a column, a few sentences, one difficulty; words are everyone's. */
export function dealer(material: Material, seed: string): () => Material {
	type Card = ReturnType<Material['cards']>[number];
	const columns = new Map<string, Deck<Card>>();
	const sentences = deckOf(material.sentences, `${seed} sentences`);
	const difficulties = deckOf(material.difficulties, `${seed} difficulties`);

	function columnDeck(column: string): Deck<Card> {
		const deck = columns.get(column) ?? deckOf(material.cards(column), `${seed} ${column}`);
		columns.set(column, deck);
		return deck;
	}

	return () => {
		const hand = new Map<string, readonly Card[]>();
		const said = Array.from({ length: sentencesEach }, sentences);
		const difficulty = difficulties();
		return {
			words: material.words,
			sentences: said.flatMap((sentence) => sentence ?? []),
			difficulties: difficulty ? [difficulty] : [],
			cards: (column) => {
				const card = hand.get(column) ?? [columnDeck(column)()].flatMap((one) => one ?? []);
				hand.set(column, card);
				return card;
			}
		};
	};
}
