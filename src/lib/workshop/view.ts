// What each role sees, as pages receive it: a white list per role, plus one person's own part.

import type { Offer, Onward, Phase, Place } from '../activities/kind.ts';
import type { Language } from '../base/language.ts';
import type { Atelier } from './agenda.ts';
import type { TableName } from '../base/tables.ts';
import type {
	HostAct,
	Note,
	Person,
	ProfileQuestion,
	Quote,
	Rest,
	ScreenState,
	Turned
} from './state.ts';

/** The step in progress, as a role sees it; `activity` is its kind's shared view. */
export type StepView = {
	readonly id: string;
	readonly kind: string;
	readonly atelier: string;
	readonly numeral: string;
	readonly title: string;
	readonly question: string;
	readonly help: string;
	readonly minutes: number;
	readonly phase: Phase;
	readonly locked: boolean;
	/** The room may see what people wrote. */
	readonly revealed: boolean;
	readonly activity: unknown;
	/** What a phone answers for its table counts for everyone seated there. */
	readonly speaks?: true;
	/** Its face asks who has finished: the page does not. */
	readonly finishes?: true;
	/** Shared, it asks the room something more: a vote is open. */
	readonly asks?: true;
	/** For the facilitator: what is still to be opened before the next phase. */
	readonly onward?: Onward<unknown>;
};

export type SessionView = {
	readonly title: string;
	readonly place: string;
	readonly date: string;
	readonly language: Language;
	readonly code: string;
	readonly eraseOn: string;
	readonly rehearsal: boolean;
};

/** A table as everyone may see it: how many sit there, never who. */
export type TableView = TableName & {
	/** Those with a phone, and those without one. */
	readonly people: number;
	readonly without: number;
	/** Somebody holds its sheet. */
	readonly rapporteur: boolean;
};

export type HostTableView = TableView & {
	/** Who holds its sheet. */
	readonly holder: string | null;
	/** One phone answers for the table. */
	readonly oneVoice: boolean;
};

/** A round of a world café, from 1. */
export type RoundsView = { readonly round: number; readonly of: number; readonly minutes: number };

/** The tables of the room, as phones and screen see them. */
export type TablesView = {
	readonly all: readonly TableView[];
	/** People choose theirs. */
	readonly open: boolean;
	readonly rounds: RoundsView | null;
};

/** Where one person sits. */
export type SeatView = {
	readonly table: string;
	readonly rapporteur: boolean;
	/** For how many people her phone answers. */
	readonly voices: number;
};

type TimerView = { readonly endsAt: number; readonly seconds: number } | null;

export type ParticipantView = {
	readonly role: 'participant';
	readonly session: SessionView;
	readonly profile: readonly ProfileQuestion[];
	readonly step: StepView | null;
	/** No step comes after this one, and it is concluded. */
	readonly last?: true;
	readonly timer: TimerView;
	readonly paused: boolean;
	/** The break that it is paused for. */
	readonly rest?: Rest;
	/** Nothing in a room without tables. */
	readonly tables?: TablesView;
};

export type ScreenAtelier = {
	readonly id: string;
	readonly numeral: string;
	readonly title: string;
	readonly steps: number;
};

export type Counts = {
	readonly connected: number;
	/** People the current step may have an answer from: those on paper are among them once they have answered it. */
	readonly people: number;
	readonly paper: number;
	/** People who contributed to the current step, and who said they had finished. */
	readonly answered: number;
	readonly finished: number;
	/** Tables that answered, of those where somebody sits, while it is tables that answer. */
	readonly tables?: { readonly answered: number; readonly of: number };
	/** People for whom there is an answer, of all, where a phone may answer for its table and one does. */
	readonly voices?: { readonly answered: number; readonly of: number };
	/** People at the tables who have no phone. */
	readonly without: number;
	/** Different structures named in the profiles. */
	readonly structures: number;
};

export type ScreenView = {
	readonly role: 'screen';
	readonly session: SessionView;
	readonly ateliers: readonly ScreenAtelier[];
	/** How many steps stand before the current one, out of all. */
	readonly progress: { readonly before: number; readonly of: number };
	readonly step: StepView | null;
	readonly timer: TimerView;
	readonly paused: boolean;
	/** The break that it is paused for. */
	readonly rest?: Rest;
	readonly screen: {
		readonly show: ScreenState['show'];
		readonly theme: ScreenState['theme'];
		readonly countShown: boolean;
		readonly turned?: Turned;
	};
	readonly spotlight: {
		readonly text: string;
		readonly pair: string;
		readonly place: string;
	} | null;
	readonly tables?: TablesView & {
		/** The table that reports, alone. */
		readonly shown: string | null;
	};
	readonly counts: Counts;
	readonly quotes: readonly string[];
};

export type AgendaStepView = {
	readonly id: string;
	readonly title: string;
	readonly kind: string;
	readonly minutes: number;
	readonly notes: string;
	readonly phase: Phase;
	/** Milliseconds since 1970; `null` while it has not happened. */
	readonly openedAt: number | null;
	readonly closedAt: number | null;
	/** Its kind reads answers from paper, one line a person. */
	readonly transcribes: boolean;
	/** Passed over. */
	readonly skipped?: true;
	/** Somebody has written in it: its settings no longer change. */
	readonly written?: true;
	/** How such a line is written, where the kind says so. */
	readonly lineHelp?: string;
	/** It takes answers at any time: people who wrote in it, and who have finished. */
	readonly standing?: { readonly answered: number; readonly finished: number };
};

export type AtelierView = Omit<Atelier, 'steps'> & { readonly steps: readonly AgendaStepView[] };

export type PersonView = Pick<Person, 'number' | 'name' | 'paper' | 'joinedAt' | 'silent'> & {
	readonly id: string;
	/** Where she sits. */
	readonly table: string | null;
	readonly finished: boolean;
};

/** What may be pinned into the current step, by the step it comes from. */
export type PinsView = {
	readonly step: string;
	readonly title: string;
	readonly offers: readonly Omit<Offer, 'author'>[];
};

export type HostView = {
	readonly role: 'host';
	readonly session: SessionView;
	readonly ateliers: readonly AtelierView[];
	readonly current: string | null;
	readonly step: StepView | null;
	readonly timer: TimerView;
	readonly paused: boolean;
	/** The break that it is paused for. */
	readonly rest?: Rest;
	/** Nobody new comes in. */
	readonly shut: boolean;
	readonly screen: ScreenState;
	readonly tables: readonly HostTableView[];
	/** People choose their table. */
	readonly tablesOpen: boolean;
	readonly rounds: RoundsView | null;
	readonly counts: Counts;
	readonly people: readonly PersonView[];
	readonly notes: readonly Note[];
	readonly quotes: readonly Omit<Quote, 'author'>[];
	readonly acts: readonly HostAct[];
	readonly pins: readonly PinsView[];
	/** The step of this atelier, from the current one on, that takes pins, and where it takes them. */
	readonly synthesis: { readonly step: string; readonly places: readonly Place[] } | null;
	/** What the screen shows now, for the console's picture of it. */
	readonly onScreen: ScreenView;
};

export type SharedView = ParticipantView | ScreenView | HostView;

/** A sentence of hers that the facilitator would like to quote. */
export type QuoteRequest = {
	readonly id: string;
	readonly text: string;
	readonly consent: Quote['consent'];
};

/** One participant's own part; the screen and the hosts have an empty one. */
export type OwnView = {
	readonly person: string;
	readonly number: number;
	readonly name: string;
	readonly introduced: boolean;
	/** What she said of herself when coming in; left out when nothing. */
	readonly profile?: Person['profile'];
	readonly finished: boolean;
	/** Whether the step takes answers from participants now, by the rule that refuses them. */
	readonly canAnswer: boolean;
	readonly activity: unknown;
	readonly quotes: readonly QuoteRequest[];
	/** Nothing for whoever sits nowhere. */
	readonly seat?: SeatView;
};

/** One person's own part in the steps that take answers beside the one in progress, by step. */
export type StandingOwn = Readonly<
	Record<string, Pick<OwnView, 'finished' | 'canAnswer' | 'activity'>>
>;
