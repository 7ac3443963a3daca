// What the facilitator did to a sort, in words; where people put things is not an act of hers.

import { tell, type Told } from '../told.ts';
import type { Event } from './schema.ts';
import { findItem, type State } from './state.ts';

/** What an event says was done. */
export function told(state: State, event: Event): Told | null {
	const text = (id: string) => findItem(state, id)?.text;
	const only = (items: readonly string[]) => {
		const [one = '', ...others] = items;
		return others.length === 0 ? text(one) : undefined;
	};
	switch (event.type) {
		case 'placed':
			return null;
		case 'roundOpened':
			return event.round === 2
				? tell('Second tour ouvert', 'Second round opened')
				: tell('Retour au premier tour', 'Back to the first round');
		case 'itemAdded':
			return tell('Élément ajouté', 'Item added', event.text);
		case 'itemHidden':
			return tell('Élément retiré', 'Item taken off', text(event.item));
		case 'itemRestored':
			return tell('Élément remis', 'Item put back', text(event.item));
		case 'referenceShown':
			return event.items.length > 1
				? tell('Références montrées', 'References shown')
				: tell('Référence montrée', 'Reference shown', only(event.items));
		case 'referenceHidden':
			return event.items.length > 1
				? tell('Références cachées', 'References hidden')
				: tell('Référence cachée', 'Reference hidden', only(event.items));
		case 'debated':
			return event.item === null
				? tell('Débat terminé', 'Debate over')
				: tell('En débat', 'In debate', text(event.item));
		case 'itemsOrdered':
			return event.order === 'split'
				? tell('Ce qui divise en premier', 'What divides comes first')
				: tell('Ordre préparé', 'Prepared order');
		case 'cyclesDrawn':
			return event.drawn
				? tell('Cycles dessinés', 'Cycles drawn')
				: tell('Retour aux réponses', 'Back to the answers');
	}
}
