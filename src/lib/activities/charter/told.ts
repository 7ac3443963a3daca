// What the facilitator did to a charter, in words; what people write and vote is not an act of hers.

import { tell, type Told } from '../told.ts';
import type { Stage } from './choices.ts';
import type { Event } from './schema.ts';
import { findArticle, findEntry, textOf, type State } from './state.ts';

const stages: Readonly<Record<Stage, readonly [fr: string, en: string]>> = {
	none: ['Vote retiré', 'Vote taken back'],
	open: ['Vote ouvert', 'Vote opened'],
	closed: ['Vote clos', 'Vote closed'],
	shown: ['Résultat montré', 'Result shown']
};

function articleText(state: State, id: string): string | undefined {
	const article = findArticle(state, id);
	return article && textOf(article);
}

function entryText(state: State, id: string): string | undefined {
	return findEntry(state, id)?.text;
}

/** What an event says was done. */
export function told(state: State, event: Event): Told | null {
	switch (event.type) {
		case 'entryRevised':
		case 'entryWithdrawn':
		case 'ballotCast':
			return null;
		case 'entryWritten':
			return event.article === null
				? tell('Article proposé', 'Article proposed', event.text)
				: tell('Amendement ajouté', 'Amendment added', event.text);
		case 'entryPinned':
			return tell('Élément épinglé', 'Item pinned', event.offer.text);
		case 'entryTaken':
			return tell('Mis dans le texte', 'Put in the text', entryText(state, event.entry));
		case 'entryDeclined':
			return tell('Texte non retenu', 'Text not taken', entryText(state, event.entry));
		case 'entryReconsidered':
			return tell('Texte remis en attente', 'Text waiting again', entryText(state, event.entry));
		case 'entryHidden':
			return event.hidden
				? tell(
						'Texte masqué à la salle',
						'Text hidden from the room',
						entryText(state, event.entry)
					)
				: tell('Texte rendu visible', 'Text shown again', entryText(state, event.entry));
		case 'articleAdded':
			return tell('Article écrit', 'Article written', event.text);
		case 'articleReworded':
			return tell('Article rédigé autrement', 'Article reworded', event.text);
		case 'articleMoved':
			return tell('Article déplacé', 'Article moved', articleText(state, event.article));
		case 'articleDropped':
			return tell('Article retiré', 'Article taken out', articleText(state, event.article));
		case 'articleRestored':
			return tell('Article remis', 'Article put back', articleText(state, event.article));
		case 'voteSet': {
			const [one = '', ...others] = event.articles;
			return tell(...stages[event.stage], others.length === 0 ? articleText(state, one) : '');
		}
		case 'lookedAt': {
			const { target } = event;
			if (target === null) return tell('Tout le texte à l’écran', 'The whole text on the screen');
			const text = articleText(state, target) ?? entryText(state, target);
			return tell('Montré à l’écran', 'Shown on the screen', text);
		}
	}
}
