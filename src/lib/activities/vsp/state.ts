// What a vsp step is at one moment, in plain JSON: its list of difficulties, and for each round one
// position and one ballot per person. Nothing is ever lost: hiding marks, merging points elsewhere.

import type { Dimension } from '../../base/blocks.ts';
import { emptyShelf, shelve, type Shelf } from '../../base/shelf.ts';
import { withVoice, type Voices } from '../voices.ts';
import type { Config, Event, Placed } from './schema.ts';
import type { Round, Stage } from './stage.ts';
import type { Share } from './triangle.ts';

export type Difficulty = {
	readonly id: string;
	readonly text: string;
	readonly dimension: Dimension;
	/** Who proposed it, unless a facilitator did. */
	readonly author?: string;
	readonly published: boolean;
	readonly hidden: boolean;
	/** Its author took it back: its words are gone. */
	readonly withdrawn: boolean;
	/** The one that counts for it, once merged. */
	readonly into?: string;
};

/** What people gave in one round. */
export type Answers = {
	readonly positions: Shelf<Share>;
	readonly ballots: Shelf<Placed>;
};

export type State = {
	readonly config: Config;
	readonly stage: Stage;
	readonly round: Round;
	readonly difficulties: readonly Difficulty[];
	readonly first: Answers;
	readonly second: Answers;
	/** At which tables answers were given, and for how many people. */
	readonly voices: Voices;
};

/** What one person gives in a round, each with a voice of its own. */
export type Part = 'position' | 'ballot';

/** How the voice of an answer is called. */
export function voiceKey(person: string, round: Round, part: Part): string {
	return `${part} ${round} ${person}`;
}

const nothing: Answers = { positions: emptyShelf, ballots: emptyShelf };
const plain = { published: true, hidden: false, withdrawn: false };

/** Before anyone answers: the prepared list, and the first stage. */
export function start(config: Config): State {
	return {
		config,
		stage: 'position',
		round: 1,
		difficulties: config.difficulties.map((difficulty) => ({ ...difficulty, ...plain })),
		first: nothing,
		second: nothing,
		voices: null
	};
}

export function find(state: State, id: string): Difficulty | undefined {
	return state.difficulties.find((difficulty) => difficulty.id === id);
}

/** The difficulty that counts for this one: itself, unless it was merged. */
export function rootOf(state: State, id: string): Difficulty | undefined {
	let found = find(state, id);
	for (let steps = 0; found?.into !== undefined && steps < state.difficulties.length; steps++) {
		found = find(state, found.into) ?? { ...found, into: undefined };
	}
	return found;
}

/** The room sees it: it is published, stands alone, and is neither hidden nor withdrawn. */
export function listed({ published, hidden, withdrawn, into }: Difficulty): boolean {
	return published && !hidden && !withdrawn && into === undefined;
}

export function answersOf(state: State, round: Round): Answers {
	return round === 1 ? state.first : state.second;
}

function withAnswers(state: State, round: Round, answers: Answers): State {
	return round === 1 ? { ...state, first: answers } : { ...state, second: answers };
}

function change(state: State, id: string, how: (one: Difficulty) => Difficulty): State {
	if (!find(state, id)) return state;
	const difficulties = state.difficulties.map((one) => (one.id === id ? how(one) : one));
	return { ...state, difficulties };
}

function add(state: State, difficulty: Difficulty): State {
	if (find(state, difficulty.id)) return state;
	return { ...state, difficulties: [...state.difficulties, difficulty] };
}

/** A merge that would turn in a circle, or that names something gone, is left out. */
function merge(state: State, into: string, from: readonly string[]): State {
	return from.reduce((now, id) => {
		const root = rootOf(now, into);
		return root === undefined || root.id === id
			? now
			: change(now, id, (one) => ({ ...one, into }));
	}, state);
}

/** The state after an event. What the event speaks of may never have existed: then nothing changes. */
export function evolve(state: State, event: Event): State {
	switch (event.type) {
		case 'positionPlaced': {
			const { person, round, vouloir, savoir, pouvoir } = event;
			const answers = answersOf(state, round);
			const share: Share = [vouloir, savoir, pouvoir];
			const positions = shelve(answers.positions, person, share);
			const key = voiceKey(person, round, 'position');
			const voices = withVoice(state.voices, key, event);
			return withAnswers({ ...state, voices }, round, { ...answers, positions });
		}
		case 'stickersCast': {
			const answers = answersOf(state, event.round);
			const ballots = shelve(answers.ballots, event.person, event.placed);
			const key = voiceKey(event.person, event.round, 'ballot');
			const voices = withVoice(state.voices, key, event);
			return withAnswers({ ...state, voices }, event.round, { ...answers, ballots });
		}
		case 'difficultyProposed': {
			const { difficulty: id, person: author, text, dimension, published } = event;
			return add(state, { ...plain, id, text, dimension, author, published });
		}
		case 'proposalWithdrawn':
			return change(state, event.difficulty, (one) =>
				one.author === event.person ? { ...one, text: '', withdrawn: true } : one
			);
		case 'stageOpened':
			return { ...state, stage: event.stage, round: event.round };
		case 'difficultyAdded': {
			const { difficulty: id, text, dimension } = event;
			return add(state, { ...plain, id, text, dimension });
		}
		case 'proposalPublished':
			return change(state, event.difficulty, (one) => ({ ...one, published: true }));
		case 'difficultyHidden':
			return change(state, event.difficulty, (one) => ({ ...one, hidden: true }));
		case 'difficultyRestored':
			return change(state, event.difficulty, (one) => ({ ...one, hidden: false }));
		case 'difficultiesMerged':
			return merge(state, event.into, event.from);
		case 'difficultySplit':
			return change(state, event.difficulty, ({ into: _, ...one }) => one);
		case 'dimensionRedressed':
			return change(state, event.difficulty, (one) => ({ ...one, dimension: event.dimension }));
	}
}
