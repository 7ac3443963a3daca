// What the facilitator did to a synthesis, in words; what people answer is not an act of hers.

import { tell, type Told } from '../told.ts';
import type { Event } from './schema.ts';
import { findItem, inOneLine, type State } from './state.ts';

function nuanceText(state: State, nuance: string): string | undefined {
	const all = Object.values(state.replies).flatMap((byPerson) => Object.values(byPerson));
	return all.find(({ id }) => id === nuance)?.nuance;
}

/** What an event says was done. */
export function told(state: State, event: Event): Told | null {
	const item = (id: string) => {
		const found = findItem(state, id);
		return found && inOneLine(found);
	};
	switch (event.type) {
		case 'convergenceAnswered':
		case 'proposalWithdrawn':
			return null;
		case 'itemAdded':
			return tell('Point ajouté', 'Point added', inOneLine(event));
		case 'itemPinned':
			return tell('Élément épinglé', 'Item pinned', event.offer.text);
		case 'itemProposed':
			return tell('Point proposé', 'Point proposed', inOneLine(event));
		case 'proposalAccepted':
			return tell('Proposition acceptée', 'Proposal accepted', item(event.item));
		case 'itemEdited':
			return tell('Point reformulé', 'Point reworded', inOneLine(event));
		case 'itemMoved':
			return tell('Point déplacé', 'Point moved', item(event.item));
		case 'itemDropped':
			return tell('Point retiré', 'Point taken off', item(event.item));
		case 'itemRestored':
			return tell('Point remis', 'Point put back', item(event.item));
		case 'ownerSet':
			return tell('Responsable et échéance', 'Owner and date', item(event.item));
		case 'nuanceHidden':
			return event.hidden
				? tell('Nuance masquée', 'Nuance hidden', nuanceText(state, event.nuance))
				: tell('Nuance rétablie', 'Nuance shown again', nuanceText(state, event.nuance));
		case 'roomAsked':
			return event.on
				? tell('Réponses ouvertes', 'Answers opened')
				: tell('Réponses fermées', 'Answers closed');
	}
}
