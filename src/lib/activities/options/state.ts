// A choice at one moment, in plain JSON: the options, what was written of each, one ballot a person.
// Hiding takes nothing away: it marks.

import { emptyShelf, keyed, onShelf, shelve, unshelve, type Shelf } from '../../base/shelf.ts';
import type { Offer } from '../kind.ts';
import { withVoice, type Voices } from '../voices.ts';
import { detailMax, optionMax, optionsMax, seedsMax } from './limits.ts';
import type { Config, Event, Stage } from './schema.ts';

export type Option = {
	readonly id: string;
	readonly text: string;
	readonly detail?: string;
	readonly hidden: boolean;
	/** Who proposed it, when someone of the room did. */
	readonly person?: string;
};

/** A side from which each option is looked at; one without a title is named in the language of the page. */
export type Facet = { readonly id: string; readonly title: string; readonly hint: string };

/** One person's words on one facet of one option. */
export type Line = {
	readonly person: string;
	readonly option: string;
	readonly facet: string;
	readonly text: string;
	readonly hidden: boolean;
};

export type State = {
	readonly config: Config;
	readonly facets: readonly Facet[];
	readonly options: readonly Option[];
	readonly lines: Shelf<Line>;
	/** Options chosen, by person. */
	readonly ballots: Shelf<readonly string[]>;
	/** At which tables, and for how many people. */
	readonly voices: Voices;
	readonly stage: Stage;
	readonly looked: string | null;
	readonly retained: { readonly option: string; readonly reason: string } | null;
};

/** What is asked of a choice when the trainer says nothing else. */
export const usualFacets = ['advantages', 'drawbacks', 'strategy'] as const;

function fromSeeds(seeds: readonly Offer[]): readonly Option[] {
	const kept = new Map<string, Option>();
	for (const { id, text, pair } of seeds.toSorted((a, b) => (b.weight ?? 0) - (a.weight ?? 0))) {
		const known = [...kept.values()].some((option) => option.id === id || option.text === text);
		if (text === '' || known || kept.size >= seedsMax) continue;
		const detail = pair && { detail: pair.slice(0, detailMax) };
		kept.set(id, { id, text: text.slice(0, optionMax), ...detail, hidden: false });
	}
	return [...kept.values()];
}

/** Before anyone writes. A choice without options takes those of the step it is linked to. */
export function start(config: Config, seeds: readonly Offer[]): State {
	const prepared = config.options.map(({ id, text, detail }): Option => ({
		id,
		text,
		...(detail && { detail }),
		hidden: false
	}));
	return {
		config,
		facets:
			config.facets.length > 0
				? config.facets
				: usualFacets.map((id) => ({ id, title: '', hint: '' })),
		options: prepared.length > 0 ? prepared : fromSeeds(seeds),
		lines: emptyShelf,
		ballots: emptyShelf,
		voices: null,
		stage: 'write',
		looked: null,
		retained: null
	};
}

export function visibleOptions(state: State): readonly Option[] {
	return state.options.filter(({ hidden }) => !hidden);
}

/** An option that the room sees. */
export function findOption(state: State, id: string): Option | undefined {
	return visibleOptions(state).find((option) => option.id === id);
}

/** There is still a place on the screen for one more. */
export function takesOption(state: State): boolean {
	return visibleOptions(state).length < optionsMax;
}

/** What a person wrote, with its identifiers, in the order in which it came. */
export function linesOf(state: State, person: string): readonly (readonly [string, Line])[] {
	return keyed(state.lines).filter(([, line]) => line.person === person);
}

function changeLine(state: State, id: string, change: Partial<Line>, person?: string): State {
	const line = onShelf(state.lines, id);
	if (!line || (person !== undefined && line.person !== person)) return state;
	return { ...state, lines: shelve(state.lines, id, { ...line, ...change }) };
}

/** The state after an event. What the event speaks of may never have existed: then nothing changes. */
export function evolve(state: State, event: Event): State {
	switch (event.type) {
		case 'lineWritten': {
			const { line, person, option, facet, text, held } = event;
			if (onShelf(state.lines, line)) return state;
			const written = { person, option, facet, text, hidden: held };
			return { ...state, lines: shelve(state.lines, line, written) };
		}
		case 'lineEdited': {
			const { line, person, text, held } = event;
			return changeLine(state, line, { text, ...(held && { hidden: true }) }, person);
		}
		case 'lineWithdrawn':
			return onShelf(state.lines, event.line)?.person === event.person
				? { ...state, lines: unshelve(state.lines, event.line) }
				: state;
		case 'optionAdded': {
			const { option: id, person, text, detail, proposed, held } = event;
			if (state.options.some((option) => option.id === id)) return state;
			const author = proposed && { person };
			const added = { id, text, ...(detail && { detail }), ...author, hidden: held };
			return { ...state, options: [...state.options, added] };
		}
		case 'voteCast':
			return {
				...state,
				ballots: shelve(state.ballots, event.person, event.options),
				voices: withVoice(state.voices, event.person, event)
			};
		case 'stageSet':
			return { ...state, stage: event.stage };
		case 'lookedAt':
			return { ...state, looked: event.option };
		case 'optionHidden': {
			const { option: id, hidden } = event;
			const options = state.options.map((each) => (each.id === id ? { ...each, hidden } : each));
			return { ...state, options };
		}
		case 'lineHidden':
			return changeLine(state, event.line, { hidden: event.hidden });
		case 'retained': {
			const { option, reason } = event;
			return { ...state, retained: option === null ? null : { option, reason } };
		}
	}
}
