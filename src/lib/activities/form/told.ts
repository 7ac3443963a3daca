// What the facilitator did to a questionnaire, in words; an answer is not an act of hers.

import { keyed, onShelf } from '../../base/shelf.ts';
import { tell, type Told } from '../told.ts';
import { questionOf, type State } from './state.ts';
import type { Event } from './schema.ts';

function entryText(state: State, id: string): string | undefined {
	for (const [, { answers, lost }] of keyed(state.sheets)) {
		const found = [...Object.values(answers), ...lost].find((one) => one.id === id);
		if (found) return found.value && 'text' in found.value ? found.value.text : undefined;
	}
	return undefined;
}

/** What an event says was done. */
export function told(state: State, event: Event): Told | null {
	const structure = (id: string) => onShelf(state.sheets, id)?.structure ?? '';
	switch (event.type) {
		case 'answered':
		case 'sheetOpened':
		case 'structureDoubted':
		case 'sheetFinished':
		case 'sheetReopened':
			return null;
		case 'questionShown': {
			const { question } = event;
			if (question === null) return tell('Avancement à l’écran', 'Progress on the screen');
			const text = questionOf(state, question)?.text;
			return tell('Question à l’écran', 'Question on the screen', text);
		}
		case 'answerHidden':
			return tell('Réponse masquée', 'Answer hidden', entryText(state, event.entry));
		case 'answerRestored':
			return tell('Réponse remise', 'Answer put back', entryText(state, event.entry));
		case 'sheetsMerged': {
			const about = `${structure(event.from)} → ${structure(event.into)}`;
			return tell('Fiches réunies', 'Sheets joined', about);
		}
	}
}
