// What a facilitator does: opens stages, and keeps the list of difficulties. Nobody's words are
// edited: a difficulty is published, hidden, merged or given another dimension, and may come back.

import { refuse } from '../../base/refusal.ts';
import { checkText, cleanText } from '../../base/text.ts';
import type { Act, Decision } from '../kind.ts';
import type { Command, Event } from './schema.ts';
import { listMax, textMax } from './stage.ts';
import { find, listed, rootOf, type Difficulty, type State } from './state.ts';

type Deed = Exclude<
	Command,
	{ type: 'placePosition' | 'castStickers' | 'proposeDifficulty' | 'withdrawProposal' }
>;
type Of<T extends Deed['type']> = Extract<Deed, { type: T }>;

const full = (state: State) => state.difficulties.filter(listed).length >= listMax;

function addDifficulty(state: State, command: Of<'addDifficulty'>, act: Act): Decision<Event> {
	const text = cleanText(command.text);
	const wrong = checkText(text, textMax);
	if (wrong) return wrong;
	if (full(state)) return refuse('too-many', { max: listMax });
	return [{ type: 'difficultyAdded', difficulty: act.id, text, dimension: command.dimension }];
}

/** Joins difficulties to one that is on the list; what they had merged follows them. */
function mergeDifficulties(state: State, command: Of<'mergeDifficulties'>): Decision<Event> {
	const into = find(state, command.into);
	if (!into || !listed(into)) return refuse('unknown-item');
	const from = [...new Set(command.from)].filter((id) => rootOf(state, id)?.id !== into.id);
	const there = from.map((id) => find(state, id));
	if (there.some((one) => !one || one.hidden || one.withdrawn || one.into !== undefined)) {
		return refuse('unknown-item');
	}
	return from.length === 0 ? [] : [{ type: 'difficultiesMerged', into: into.id, from }];
}

function decideOne(
	state: State,
	command: Of<
		| 'publishProposal'
		| 'hideDifficulty'
		| 'restoreDifficulty'
		| 'splitDifficulty'
		| 'redressDimension'
	>,
	found: Difficulty
): Decision<Event> {
	const { id: difficulty } = found;
	switch (command.type) {
		case 'publishProposal':
			if (found.published) return [];
			if (found.hidden || found.into !== undefined) return refuse('unknown-item');
			return full(state)
				? refuse('too-many', { max: listMax })
				: [{ type: 'proposalPublished', difficulty }];
		case 'hideDifficulty':
			if (found.into !== undefined) return refuse('unknown-item');
			return found.hidden ? [] : [{ type: 'difficultyHidden', difficulty }];
		case 'restoreDifficulty':
			if (!found.hidden) return [];
			return found.published && full(state)
				? refuse('too-many', { max: listMax })
				: [{ type: 'difficultyRestored', difficulty }];
		case 'splitDifficulty':
			return found.into === undefined ? [] : [{ type: 'difficultySplit', difficulty }];
		case 'redressDimension': {
			const { dimension } = command;
			if (found.dimension === dimension) return [];
			return [{ type: 'dimensionRedressed', difficulty, dimension }];
		}
	}
}

/** A facilitator's command, until the step is concluded. */
export function decideDeed(state: State, command: Deed, act: Act): Decision<Event> {
	if (act.role !== 'host') return refuse('not-allowed');
	if (act.phase === 'conclude') return refuse('step-closed');
	switch (command.type) {
		case 'openStage': {
			const { stage, round } = command;
			const same = stage === state.stage && round === state.round;
			return same ? [] : [{ type: 'stageOpened', stage, round }];
		}
		case 'addDifficulty':
			return addDifficulty(state, command, act);
		case 'mergeDifficulties':
			return mergeDifficulties(state, command);
		case 'publishProposal':
		case 'hideDifficulty':
		case 'restoreDifficulty':
		case 'splitDifficulty':
		case 'redressDimension': {
			const found = find(state, command.difficulty);
			return found && !found.withdrawn ? decideOne(state, command, found) : refuse('unknown-item');
		}
	}
}
