// What each role sees of a choice: white lists. What people wrote reaches phones and screen once it is
// shared, the votes once they are told; the facilitator sees all of it, without names.

import { keyed, things } from '../../base/shelf.ts';
import type { Audience } from '../kind.ts';
import type { Config, Stage } from './schema.ts';
import { saidOf, type Said } from './said.ts';
import { linesOf, visibleOptions, type Facet, type Option, type State } from './state.ts';
import { ballotOf, choices, tally } from './vote.ts';

export type OptionView = { readonly id: string; readonly text: string; readonly detail?: string };
export type Votes = {
	readonly voters: number;
	/** Votes by option. */
	readonly of: Readonly<Record<string, number>>;
};
export type HiddenLine = { readonly id: string; readonly text: string; readonly option: string };

export type Shared = {
	readonly facets: readonly Facet[];
	readonly options: readonly OptionView[];
	readonly vote: Config['vote'];
	/** Options that one person may choose. */
	readonly choices: number;
	readonly maxPerPerson: number;
	readonly added: boolean;
	readonly stage: Stage;
	readonly looked: string | null;
	/** Lines written of each option, for the facilitator: elsewhere it would say where the room leans. */
	readonly written: Readonly<Record<string, number>>;
	readonly said: readonly Said[] | null;
	readonly votes: Votes | null;
	readonly retained: { readonly option: string; readonly reason: string } | null;
	/** For the facilitator. */
	readonly hidden?: {
		/** `lines` stand on an option that the room does not see. */
		readonly options: readonly (OptionView & { readonly lines: number })[];
		readonly lines: readonly HiddenLine[];
	};
};

export type OwnLine = {
	readonly id: string;
	readonly option: string;
	readonly facet: string;
	readonly text: string;
};
export type Own = {
	readonly lines: readonly OwnLine[];
	/** Options that she proposed, hidden or not. */
	readonly options: readonly OptionView[];
	readonly ballot: readonly string[];
};

const optionView = ({ id, text, detail }: OptionView): OptionView => ({
	id,
	text,
	...(detail && { detail })
});

function writtenOf(state: State, options: readonly Option[]): Record<string, number> {
	const counts = new Map(options.map(({ id }) => [id, 0]));
	for (const { option, hidden } of things(state.lines)) {
		const count = counts.get(option);
		if (!hidden && count !== undefined) counts.set(option, count + 1);
	}
	return Object.fromEntries(counts);
}

function votesOf(state: State): Votes {
	const { voters, scores } = tally(state);
	return { voters, of: Object.fromEntries(scores.map(({ option, votes }) => [option.id, votes])) };
}

function hiddenOf(state: State): Shared['hidden'] {
	return {
		options: state.options
			.filter(({ hidden }) => hidden)
			.map((option) => ({
				...optionView(option),
				lines: writtenOf(state, [option])[option.id] ?? 0
			})),
		lines: keyed(state.lines)
			.filter(([, { hidden }]) => hidden)
			.map(([id, { text, option }]) => ({ id, text, option }))
	};
}

export function shared(state: State, { role, revealed }: Audience): Shared {
	const host = role === 'host';
	const { facets, config, stage, looked, retained } = state;
	// What people propose is theirs until it is shared.
	const options = visibleOptions(state).filter(
		({ person }) => host || revealed || person === undefined
	);
	const stands = (id: string) => options.some((option) => option.id === id);
	return {
		facets,
		options: options.map(optionView),
		vote: config.vote,
		choices: choices(state),
		maxPerPerson: config.maxPerPerson,
		added: config.added,
		stage,
		looked: looked !== null && stands(looked) ? looked : null,
		written: host ? writtenOf(state, options) : {},
		said: host || revealed ? saidOf(state) : null,
		votes: host || (revealed && stage === 'told') ? votesOf(state) : null,
		retained: (host || revealed) && retained && stands(retained.option) ? retained : null,
		...(host && { hidden: hiddenOf(state) })
	};
}

export function own(state: State, person: string): Own {
	return {
		lines: linesOf(state, person).map(([id, { option, facet, text }]) => ({
			id,
			option,
			facet,
			text
		})),
		options: state.options.filter((option) => option.person === person).map(optionView),
		ballot: ballotOf(state, person)
	};
}
