// What the facilitator did to a poll, in words; a ballot is not an act of hers.

import { tell, type Told } from '../told.ts';
import type { Event } from './schema.ts';
import { freeAnswers, type State } from './state.ts';

/** What an event says was done. */
export function told(state: State, event: Event): Told | null {
	const option = (id: string) => state.options.find((one) => one.id === id)?.text;
	const other = (id: string) => freeAnswers(state).find((one) => one.id === id)?.text;
	switch (event.type) {
		case 'answered':
			return null;
		case 'roundOpened':
			return event.round === 2
				? tell('Second tour ouvert', 'Second round opened')
				: tell('Retour au premier tour', 'Back to the first round');
		case 'optionAdded':
			return tell('Réponse ajoutée', 'Answer added', event.text);
		case 'optionHidden':
			return tell('Réponse retirée', 'Answer taken off', option(event.option));
		case 'optionRestored':
			return tell('Réponse remise', 'Answer put back', option(event.option));
		case 'otherHidden':
			return tell('Réponse libre masquée', 'Free answer hidden', other(event.other));
		case 'otherRestored':
			return tell('Réponse libre remise', 'Free answer put back', other(event.other));
	}
}
