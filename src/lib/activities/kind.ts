// The contract of a kind: what one activity must know of itself, and all that the rest of the house
// may ask of it. Rules are pure: time, people and identifiers are arguments.

import type { z } from 'zod';
import type { Block, Dimension, Item, ReportOptions } from '../base/blocks.ts';
import type { Chance } from '../base/chance.ts';
import type { Language } from '../base/language.ts';
import type { Refusal } from '../base/refusal.ts';
import type { TableName } from '../base/tables.ts';
import type { Compose } from './compose.ts';
import type { Measure } from './measure.ts';
import type { Phase, Role } from './phases.ts';
import type { Told } from './told.ts';

export { phases, type Phase, type Role } from './phases.ts';

/** Where someone sits, in a room with tables. */
export type Seat = {
	readonly table: string;
	/** She holds her table’s sheet. */
	readonly rapporteur?: true;
	/** How many people her phone answers for, when it answers for its table. */
	readonly voices?: number;
};

/** Who does something, when, where she sits, and in which phase of the step. `person` is the author even when the host writes for someone. */
export type Act = {
	/** The command's own id, unique in the journal: the source of new identifiers. */
	readonly id: string;
	readonly person: string;
	readonly role: Exclude<Role, 'screen'>;
	/** Milliseconds since 1970, by the room's clock. */
	readonly at: number;
	readonly phase: Phase;
} & Partial<Seat>;

export type Decision<Event> = readonly Event[] | Refusal;

/** Something an activity lets others quote, pin or build on. */
export type Offer = {
	/** Unique within its step. */
	readonly id: string;
	/** `entry` is one person's words; `group` is what the room made of several; `option` was prepared. */
	readonly shape: 'entry' | 'group' | 'option';
	readonly text: string;
	/** The other half of a pair, the sentence behind a word, the column it stood in. */
	readonly pair?: string;
	/** The exact words of the author, when they are not the text and its other half. */
	readonly quote?: string;
	readonly place?: string;
	/** People, stickers or points behind it. */
	readonly weight?: number;
	readonly dimension?: Dimension;
	/** The author, for consent and for follow-ups: never shown. */
	readonly author?: string;
	/** Which of the author's entries it is, from 0. */
	readonly rank?: number;
	/** In a copy: who else wrote what it repeats, when they are few, so that it is forgotten with them. Never shown. */
	readonly whose?: Partial<Record<'text' | 'pair' | 'place', string[]>>;
};

/** Whom a shared view is for, and whether the room may see what people wrote. */
export type Audience = {
	readonly role: Role;
	readonly revealed: boolean;
	readonly phase: Phase;
	/** Every table of the room, those cleared away last; nothing in a room without tables. */
	readonly tables?: readonly TableName[];
	/** The table that reports now, alone on the screen. */
	readonly table?: string;
	/** For the screen: the offers that the facilitator put forward, the last one first. */
	readonly forward?: readonly string[];
};

/** Where a step takes what is pinned from others; `label` completes « Épingler dans … ». */
export type Place = {
	readonly id: string;
	readonly label: { readonly fr: string; readonly en: string };
};

/** What the facilitator does next within a phase, before she moves on to the following one. */
export type Onward<Command> = {
	readonly command: Command;
	/** The name of her main button. */
	readonly label: { readonly fr: string; readonly en: string };
};

/** A document of its own that a step yields beside the report: an adopted text, a sheet to sign. */
export type Paper = {
	readonly id: string;
	readonly title: string;
	readonly blocks: readonly Block[];
};

/** What a simulated person sees and may draw from. */
export type Scene = {
	readonly role: 'host' | 'participant';
	readonly phase: Phase;
	readonly shared: unknown;
	readonly own: unknown;
	readonly chance: Chance;
	readonly material: Material;
};

/** What simulated people write: phrases of the seminar's kind. */
export type Material = {
	readonly words: readonly string[];
	readonly sentences: readonly string[];
	/** Cards for a column, by the column's title; `''` for any column. */
	cards(column: string): readonly { readonly text: string; readonly pair?: string }[];
	readonly difficulties: readonly { readonly text: string; readonly dimension: Dimension }[];
	/** Other words for an article, from whoever would rather read them; nothing when it is well said. */
	rewordings?(text: string): readonly string[];
	/** What suits one step better, by its id; nothing when the rest does. */
	about?(step: string): Material | undefined;
};

/**
 * One kind of activity.
 *
 * - `start` gives the first state; `seeds` are the offers of the step it is linked to.
 * - `decide` answers a command with events, or refuses; it never throws and never changes anything.
 * - `evolve` is total: an event about something that is no longer there changes nothing.
 * - `told` says in words what an event did to the state before it, when the facilitator did it; an answer
 *   is nothing of hers.
 * - `shared` is the same for all who hold a role; `own` is one person's. Both are white lists in plain JSON.
 * - `answered` names the people who contributed to what is asked now; `tablesAnswered` counts the tables, while it is tables that answer;
 *   `spokenFor` the people for whom there is an answer, while what a phone gives for its table counts for
 *   everyone seated there.
 * - `finished` tells who has said so within the step, where its face asks for it in the place of « j’ai
 *   fini »; `offers` is what others may quote, pin or follow up.
 * - `asks` tells whether, once shared, it asks the room something more: a vote is open.
 * - `onward` is what the facilitator still has to open within a phase: her main key does it before it moves on.
 * - `receive` takes something pinned from another step, into one of its `places`.
 * - `transcribe` reads one line that a facilitator types from paper, as the answer of one person;
 *   `lineHelp` tells her how such a line is written.
 * - `report` is this step's part of the synthesis, and `gist` what its first pages say of it in a line or
 *   two; a `closing` kind sums up its atelier, and is printed before the steps that led to it.
 * - `papers` are documents exported on their own; `sheet` is what a table fills in by hand when there is
 *   neither phone nor network.
 * - `measures` are the figures to set beside those of another session.
 * - `compose` is what the editor of parcours shows of this kind.
 * - `rehearse` is what a simulated person would do now.
 */
export type Kind<Config, Command, Event, State, Shared, Own> = {
	readonly name: string;
	readonly config: z.ZodType<Config>;
	readonly command: z.ZodType<Command>;
	readonly event: z.ZodType<Event>;
	start(config: Config, seeds: readonly Offer[]): State;
	decide(state: State, command: Command, act: Act): Decision<Event>;
	evolve(state: State, event: Event): State;
	told(state: State, event: Event): Told | null;
	shared(state: State, audience: Audience): Shared;
	own(state: State, person: string, seat?: Seat): Own;
	answered(state: State): ReadonlySet<string>;
	readonly tablesAnswered?: (state: State) => number | undefined;
	readonly spokenFor?: (state: State) => number | undefined;
	readonly finished?: (state: State, person: string) => boolean;
	readonly asks?: (state: State) => boolean;
	readonly onward?: (state: State, phase: Phase) => Onward<Command> | undefined;
	offers(state: State): readonly Offer[];
	readonly places?: (state: State) => readonly Place[];
	readonly receive?: (state: State, offer: Offer, place: string, act: Act) => Decision<Event>;
	readonly transcribe?: (state: State, line: string, act: Act) => Decision<Event>;
	readonly lineHelp?: (state: State, language: Language) => string;
	report(state: State, options: ReportOptions): readonly Block[];
	readonly gist?: (state: State, options: ReportOptions) => readonly Item[];
	readonly closing?: true;
	readonly papers?: (state: State, options: ReportOptions) => readonly Paper[];
	readonly sheet?: (state: State, language: Language) => readonly Block[];
	readonly measures?: (state: State, language: Language) => readonly Measure[];
	readonly compose: Compose<Config>;
	rehearse(scene: Scene): readonly Command[];
};

/** A kind whose types are forgotten, so that the registry can hold them all. */
export type AnyKind = Kind<unknown, unknown, unknown, unknown, unknown, unknown>;

/**
 * Forgets a kind's types. Sound because the workshop hands each kind only what that kind made or
 * what its own schemas parsed.
 */
export function defineKind<C, M, E, S, V, O>(kind: Kind<C, M, E, S, V, O>): AnyKind {
	return kind as unknown as AnyKind;
}
