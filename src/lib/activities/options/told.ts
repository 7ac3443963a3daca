// What the facilitator did to a choice, in words; what people write and vote is not an act of hers.

import { onShelf } from '../../base/shelf.ts';
import { tell, type Told } from '../told.ts';
import type { Event, Stage } from './schema.ts';
import type { State } from './state.ts';

const stages: Readonly<Record<Stage, readonly [fr: string, en: string]>> = {
	write: ['Retour à l’écriture', 'Back to writing'],
	vote: ['Vote ouvert', 'Vote opened'],
	told: ['Votes montrés', 'Votes shown']
};

/** What an event says was done. */
export function told(state: State, event: Event): Told | null {
	const option = (id: string) => state.options.find((one) => one.id === id)?.text;
	switch (event.type) {
		case 'lineEdited':
		case 'lineWithdrawn':
		case 'voteCast':
			return null;
		case 'lineWritten':
			return tell('Contribution ajoutée', 'Contribution added', event.text);
		case 'optionAdded':
			return tell('Choix ajouté', 'Option added', event.text);
		case 'stageSet':
			return tell(...stages[event.stage]);
		case 'lookedAt':
			return event.option === null
				? tell('Tous les choix à l’écran', 'All options on the screen')
				: tell('Montré seul à l’écran', 'Alone on the screen', option(event.option));
		case 'optionHidden':
			return event.hidden
				? tell('Choix masqué', 'Option hidden', option(event.option))
				: tell('Choix rétabli', 'Option restored', option(event.option));
		case 'lineHidden': {
			const text = onShelf(state.lines, event.line)?.text;
			return event.hidden
				? tell('Contribution masquée', 'Contribution hidden', text)
				: tell('Contribution rétablie', 'Contribution restored', text);
		}
		case 'retained':
			return event.option === null
				? tell('Plus aucun choix retenu', 'No option chosen any more')
				: tell('Choix retenu', 'Option chosen', option(event.option));
	}
}
