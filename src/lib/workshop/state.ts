// What a session is at one moment: the fold of its journal, and nothing that cannot be folded again.

import type { Offer, Phase } from '../activities/kind.ts';
import type { Told } from '../activities/told.ts';
import type { Language } from '../base/language.ts';
import { emptyShelf, onShelf, type Shelf } from '../base/shelf.ts';
import type { Atelier, Outline, Step } from './agenda.ts';
import type { NoteList } from './notes.ts';
import type { Rounds, Table } from './tables/table.ts';

export type ProfileQuestion = 'structure' | 'role';

/** What the facilitator said of the session when creating it. `date` and `eraseOn` are ISO days. */
export type Session = {
	readonly title: string;
	readonly place: string;
	readonly date: string;
	readonly language: Language;
	readonly code: string;
	readonly parcours: string;
	readonly eraseOn: string;
	/** Questions asked once to each participant, used for counts only. */
	readonly profile: readonly ProfileQuestion[];
	/** A rehearsal is filled with simulated people and says so everywhere. */
	readonly rehearsal: boolean;
};

export type Person = {
	/** Order of arrival, from 1: what the console calls her. */
	readonly number: number;
	readonly name: string;
	readonly profile: Readonly<Partial<Record<ProfileQuestion, string>>>;
	/** Entered by the facilitator, from paper. */
	readonly paper: boolean;
	readonly joinedAt: number;
	/** She has come in, and nothing more. */
	readonly silent: boolean;
	/** Where she sits, in a room with tables. */
	readonly table?: string;
};

export type StepState = {
	readonly phase: Phase;
	readonly locked: boolean;
	/** What the facilitator decided of its standing; nothing as long as the agenda decides. */
	readonly keptOpen: boolean | null;
	readonly activity: unknown;
	/** Somebody has written here: what it was linked to no longer changes. */
	readonly touched: boolean;
	/** Who said « j’ai fini ». */
	readonly done: Shelf<true>;
	readonly openedAt: number | null;
	readonly closedAt: number | null;
	/** Passed over: it stays in the agenda, and the day goes on without it. */
	readonly skipped?: boolean;
};

export type Show = 'step' | 'join' | 'blank' | 'tables';
export type Theme = 'light' | 'dark';

export type ScreenState = {
	readonly show: Show;
	readonly theme: Theme;
	readonly countShown: boolean;
	readonly spotlight: { readonly step: string; readonly offer: Offer } | null;
	/** The table that reports, alone on the screen. */
	readonly table: string | null;
	/** What the facilitator decided of a list of several pages. */
	readonly turned?: Turned;
};

/** The page of a list that the screen shows; without one, its pages turn by themselves. */
export type Turned = { readonly list: string; readonly page: number | null };

export type Note = {
	readonly id: string;
	readonly list: NoteList;
	readonly text: string;
	readonly owner: string;
	readonly due: string;
	readonly step: string | null;
	readonly at: number;
};

/** Exact words that the facilitator wants to quote, and what their author answered. */
export type Quote = {
	readonly id: string;
	readonly step: string;
	readonly offer: string;
	readonly text: string;
	/** Nobody to ask when the words are the room's own or came on paper. */
	readonly author: string | null;
	readonly consent: 'asked' | 'yes' | 'no';
};

/** One act of a facilitator, which can be undone by the id of its command. */
export type HostAct = {
	readonly command: string;
	readonly type: string;
	readonly step: string | null;
	readonly person: string;
	readonly at: number;
	readonly undone: boolean;
	/** Which of its ways it took. */
	readonly how?: string;
	/** What the kind of the step calls it. */
	readonly label?: Told['label'];
	/** What it was done to, in its own words. */
	readonly about?: string;
};

/** A break, when it ends, in milliseconds since 1970, and the atelier that it follows in the agenda. */
export type Rest = {
	readonly title: string;
	readonly until: number;
	readonly atelier?: string | undefined;
};

/** A break that was taken; `to` is `null` while it lasts. */
export type RestTaken = Pick<Rest, 'title' | 'atelier'> & {
	readonly from: number;
	readonly to: number | null;
};

export type Workshop = {
	readonly session: Session | null;
	readonly ateliers: readonly Atelier[];
	/** Steps that were begun again: what was written in them stands in `steps` still. */
	readonly aside: readonly { readonly step: Step; readonly atelier: string }[];
	/** How its parcours wants the report laid out. */
	readonly outline: Outline | null;
	readonly people: Shelf<Person>;
	/** Who left her place in a full session, having said nothing: she comes back as who she was. */
	readonly away?: Shelf<Pick<Person, 'number' | 'joinedAt'>>;
	/** How many people ever came in: the number of the last one. */
	readonly arrivals: number;
	readonly steps: Readonly<Record<string, StepState>>;
	/** The step in progress; `null` is the join screen before the first one. */
	readonly current: string | null;
	readonly timer: { readonly endsAt: number; readonly seconds: number } | null;
	/** What a pause left of the timer, in milliseconds, until the session resumes. */
	readonly held: { readonly left: number; readonly seconds: number } | null;
	readonly screen: ScreenState;
	readonly paused: boolean;
	/** The break that the session is in; nothing when it is paused without one. */
	readonly rest: Rest | null;
	/** Those that were taken, in order. */
	readonly rests: readonly RestTaken[];
	/** Nobody new comes in. */
	readonly shut: boolean;
	/** In the order of the room; those cleared away come last. */
	readonly tables: readonly Table[];
	/** People choose their table. */
	readonly tablesOpen: boolean;
	readonly rounds: Rounds | null;
	readonly notes: readonly Note[];
	readonly quotes: readonly Quote[];
	readonly acts: readonly HostAct[];
	/** By step, the offers that the facilitator showed alone, pinned or asked to quote: the last one first. */
	readonly forward: Readonly<Record<string, readonly string[]>>;
};

/** A step by its id, whatever the id is called. */
export function stepOf(state: Workshop, id: string): StepState | undefined {
	return Object.hasOwn(state.steps, id) ? state.steps[id] : undefined;
}

/** Someone in the session by her id, whatever the id is called. */
export function personOf(state: Workshop, id: string): Person | undefined {
	return onShelf(state.people, id);
}

/** Whether someone came in by a phone, and nothing more: neither a word nor a table. */
export function holdsNothing(state: Workshop, id: string): boolean {
	const { silent, paper, table } = personOf(state, id) ?? {};
	return silent === true && paper === false && table === undefined;
}

/** People in one session. */
export const peopleMax = 5000;

/** How many more people the session may hold. */
export function roomLeft(state: Workshop): number {
	return peopleMax - state.people.size;
}

export const emptyWorkshop: Workshop = {
	session: null,
	ateliers: [],
	aside: [],
	outline: null,
	people: emptyShelf,
	arrivals: 0,
	steps: {},
	current: null,
	timer: null,
	held: null,
	screen: { show: 'step', theme: 'light', countShown: true, spotlight: null, table: null },
	paused: false,
	rest: null,
	rests: [],
	shut: false,
	tables: [],
	tablesOpen: true,
	rounds: null,
	notes: [],
	quotes: [],
	acts: [],
	forward: {}
};
