// What the facilitator did to the step and its list, in words; what people gave is not an act of hers.

import type { Dimension } from '../../base/blocks.ts';
import { tell, type Told } from '../told.ts';
import type { Event } from './schema.ts';
import type { Round, Stage } from './stage.ts';
import { find, type State } from './state.ts';

const stages: Readonly<Record<Stage, Readonly<Record<Round, readonly [fr: string, en: string]>>>> =
	{
		position: {
			1: ['Le point ouvert', 'Point opened'],
			2: ['Le point ouvert, second tour', 'Point opened, second round']
		},
		difficulties: {
			1: ['Difficultés ouvertes', 'Difficulties opened'],
			2: ['Difficultés ouvertes, second tour', 'Difficulties opened, second round']
		}
	};

const redressed: Readonly<Record<Dimension, readonly [fr: string, en: string]>> = {
	vouloir: ['C’est surtout du vouloir', 'Mostly about wanting to'],
	savoir: ['C’est surtout du savoir', 'Mostly about knowing how'],
	pouvoir: ['C’est surtout du pouvoir', 'Mostly about being able to']
};

/** What an event says was done. */
export function told(state: State, event: Event): Told | null {
	const text = (id: string) => find(state, id)?.text ?? '';
	switch (event.type) {
		case 'positionPlaced':
		case 'stickersCast':
		case 'difficultyProposed':
		case 'proposalWithdrawn':
			return null;
		case 'stageOpened':
			return tell(...stages[event.stage][event.round]);
		case 'difficultyAdded':
			return tell('Difficulté ajoutée', 'Difficulty added', event.text);
		case 'proposalPublished':
			return tell('Proposition publiée', 'Proposal published', text(event.difficulty));
		case 'difficultyHidden':
			return tell('Difficulté retirée', 'Difficulty taken off', text(event.difficulty));
		case 'difficultyRestored':
			return tell('Difficulté remise', 'Difficulty put back', text(event.difficulty));
		case 'difficultiesMerged': {
			const from = event.from.map(text).join(', ');
			return tell(
				'Difficultés rapprochées',
				'Difficulties merged',
				`${from} → ${text(event.into)}`
			);
		}
		case 'difficultySplit':
			return tell('Difficulté séparée', 'Difficulty split', text(event.difficulty));
		case 'dimensionRedressed':
			return tell(...redressed[event.dimension], text(event.difficulty));
	}
}
