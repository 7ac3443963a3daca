// What a poll is at one moment, in plain JSON: its options, and one ballot per person and round.
// Hiding takes nothing away: it marks.

import { emptyShelf, keyed, onShelf, shelve, type Shelf } from '../../base/shelf.ts';
import type { Offer } from '../kind.ts';
import { withVoice, type Voices } from '../voices.ts';
import { optionsMax, seedsMax } from './limits.ts';
import type { Ballot, Config, Event, Option, Round } from './schema.ts';

/** An option as the room has it; a hidden one keeps its votes and can come back. */
export type PollOption = Option & { readonly hidden: boolean };

/** One ballot, and the identity of its free answer when it has one. */
export type Cast = { readonly ballot: Ballot; readonly free?: string };
export type Casts = Shelf<Cast>;

export type State = {
	readonly config: Config;
	readonly options: readonly PollOption[];
	readonly round: Round;
	readonly first: Casts;
	readonly second: Casts;
	readonly hiddenOthers: readonly string[];
	/** At which tables ballots were cast, and for how many people. */
	readonly voices: Voices;
};

/** A free answer, whoever gave it and in whichever round. */
export type FreeAnswer = {
	readonly id: string;
	readonly person: string;
	readonly text: string;
	readonly hidden: boolean;
	readonly rounds: readonly Round[];
};

function fromSeeds(seeds: readonly Offer[]): readonly Option[] {
	const heaviest = seeds.toSorted((a, b) => (b.weight ?? 0) - (a.weight ?? 0));
	const kept = new Map<string, Option>();
	for (const { id, text, pair } of heaviest) {
		const known = [...kept.values()].some((option) => option.id === id || option.text === text);
		if (text === '' || known || kept.size >= seedsMax) continue;
		kept.set(id, { id, text, ...(pair && { detail: pair }) });
	}
	return [...kept.values()];
}

/** Before anyone answers. A poll without options takes those of the step it is linked to. */
export function start(config: Config, seeds: readonly Offer[]): State {
	const options = config.options.length > 0 ? config.options : fromSeeds(seeds);
	return {
		config,
		options:
			config.format === 'yesno' ? [] : options.map((option) => ({ ...option, hidden: false })),
		round: 1,
		first: emptyShelf,
		second: emptyShelf,
		hiddenOthers: [],
		voices: null
	};
}

/** The ballots of a round, the current one by default. */
export function castsOf(state: State, round: Round = state.round): Casts {
	return round === 1 ? state.first : state.second;
}

/** How the voice of a ballot is called. */
export function voiceKey(person: string, round: Round): string {
	return `${round} ${person}`;
}

/** A person's ballot, if she voted in that round. */
export function castOf(state: State, person: string, round: Round): Cast | undefined {
	return onShelf(castsOf(state, round), person);
}

/** The options that the room sees. */
export function visibleOptions(state: State): readonly PollOption[] {
	return state.options.filter((option) => !option.hidden);
}

/** There is still a place on the screen for one more option. */
export function takesOption(state: State): boolean {
	return visibleOptions(state).length < optionsMax;
}

/** Only a choice can be answered in one's own words. */
export function takesOther({ other, format }: Config): boolean {
	return other && (format === 'single' || format === 'multiple');
}

/** The words that a ballot adds to the options, if any. */
export function freeText(ballot: Ballot): string | undefined {
	return ballot.format === 'single' || ballot.format === 'multiple' ? ballot.other : undefined;
}

/** Every free answer still standing, each once even when it was given in both rounds. */
export function freeAnswers(state: State): readonly FreeAnswer[] {
	const found = new Map<string, FreeAnswer>();
	for (const round of [1, 2] as const) {
		for (const [person, { ballot, free }] of keyed(castsOf(state, round))) {
			const text = freeText(ballot);
			if (free === undefined || text === undefined) continue;
			const rounds = [...(found.get(free)?.rounds ?? []), round];
			const hidden = state.hiddenOthers.includes(free);
			found.set(free, { id: free, person, text, hidden, rounds });
		}
	}
	return [...found.values()];
}

function markOption(state: State, id: string, hidden: boolean): State {
	const options = state.options.map((option) =>
		option.id === id ? { ...option, hidden } : option
	);
	return { ...state, options };
}

/** The state after an event. What the event speaks of may never have existed: then nothing changes. */
export function evolve(state: State, event: Event): State {
	switch (event.type) {
		case 'answered': {
			const { person, round, ballot, free } = event;
			const cast = { ballot, ...(free && { free }) };
			const casts = shelve(castsOf(state, round), person, cast);
			const voices = withVoice(state.voices, voiceKey(person, round), event);
			return { ...state, voices, ...(round === 1 ? { first: casts } : { second: casts }) };
		}
		case 'roundOpened':
			return { ...state, round: event.round };
		case 'optionAdded': {
			const { option: id, text, detail } = event;
			if (state.options.some((option) => option.id === id)) return state;
			const added = { id, text, ...(detail && { detail }), hidden: false };
			return { ...state, options: [...state.options, added] };
		}
		case 'optionHidden':
			return markOption(state, event.option, true);
		case 'optionRestored':
			return markOption(state, event.option, false);
		case 'otherHidden': {
			const known = freeAnswers(state).some(({ id, hidden }) => id === event.other && !hidden);
			return known ? { ...state, hiddenOthers: [...state.hiddenOthers, event.other] } : state;
		}
		case 'otherRestored':
			return { ...state, hiddenOthers: state.hiddenOthers.filter((id) => id !== event.other) };
	}
}
