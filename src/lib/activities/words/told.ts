// What the facilitator did to the words, in words; what people gave is not an act of hers.

import { things } from '../../base/shelf.ts';
import { tell, type Told } from '../told.ts';
import { readWord } from './groups.ts';
import type { Event } from './schema.ts';
import type { State, Written } from './state.ts';

function written(state: State, is: (word: Written) => boolean): string | undefined {
	for (const { words } of things(state.answers)) {
		const word = words.find(is);
		if (word) return readWord(state, word).spelling;
	}
	return undefined;
}

function sentence(state: State, entry: string): string | undefined {
	return things(state.answers).find((answer) => answer.sentence?.id === entry)?.sentence?.text;
}

/** How a group is written, read in its first word: cheaper than grouping the room anew. */
function labelled(state: State, keys: readonly string[]): string {
	const labels = keys.map((key) => written(state, (word) => readWord(state, word).base === key));
	return labels.filter(Boolean).join(', ');
}

function pair(state: State, { a, b }: { readonly a: string; readonly b: string }): string {
	return [labelled(state, [a]), labelled(state, [b])].filter(Boolean).join(' · ');
}

function entryTold(state: State, entry: string, [word, whole]: readonly [Pair, Pair]): Told {
	const text = sentence(state, entry);
	if (text !== undefined) return tell(...whole, text);
	return tell(...word, written(state, ({ id }) => id === entry) ?? '');
}

type Pair = readonly [fr: string, en: string];

const hidden: readonly [Pair, Pair] = [
	['Mot masqué', 'Word hidden'],
	['Phrase masquée', 'Sentence hidden']
];
const restored: readonly [Pair, Pair] = [
	['Mot rétabli', 'Word restored'],
	['Phrase rétablie', 'Sentence restored']
];

/** What an event says was done. */
export function told(state: State, event: Event): Told | null {
	switch (event.type) {
		case 'wordsGiven':
		case 'sentenceGiven':
		case 'mergeAnswered':
			return null;
		case 'wordHidden':
			return entryTold(state, event.entry, hidden);
		case 'wordRestored':
			return entryTold(state, event.entry, restored);
		case 'groupHidden':
			return tell('Mot masqué', 'Word hidden', labelled(state, event.keys));
		case 'groupRestored':
			return tell('Mot rétabli', 'Word restored', labelled(state, event.keys));
		case 'wordCorrected': {
			const before = written(state, ({ id }) => id === event.entry);
			const about = before === undefined ? event.text : `${before} → ${event.text}`;
			return tell('Mot corrigé', 'Word corrected', about);
		}
		case 'groupsMerged': {
			const about = `${labelled(state, event.from)} → ${labelled(state, [event.into])}`;
			return tell('Mots fusionnés', 'Words merged', about);
		}
		case 'groupSplit':
			return tell('Mots séparés', 'Words split', labelled(state, event.members));
		case 'spellingParted':
			return tell('Mot séparé', 'Word taken out', event.spelling);
		case 'suggestionDismissed':
			return tell('Mots gardés séparés', 'Words kept apart', pair(state, event));
		case 'roomAsked':
			return tell('Question posée à la salle', 'Room asked', pair(state, event));
		case 'mergeSettled': {
			const question = state.questions.find(({ id }) => id === event.question);
			const about = question && pair(state, question);
			return event.merged
				? tell('Mots fusionnés', 'Words merged', about)
				: tell('Mots gardés séparés', 'Words kept apart', about);
		}
	}
}
