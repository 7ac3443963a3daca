// What a kind's face receives from the page that shows it, whatever the role.

import type { Place } from '../activities/kind.ts';
import type { Outcome } from '../wire/conversation.ts';
import type { OwnView, StepView } from '../workshop/view.ts';

export type { Outcome };

/** A command of this person in this step that the room has not answered yet; a reload keeps it. */
export type Pending<Command> = { readonly id: string; readonly command: Command };

/** The part of the room that a face may use. */
export type FaceRoom<Command> = {
	readonly you: {
		readonly person: string;
		readonly number: number;
		/** She said who she is, or where she comes from: what she writes is not anonymous. */
		readonly introduced: boolean;
		/** What she said of herself when coming in, to be proposed where it is asked again. */
		readonly profile?: OwnView['profile'];
	};
	/** Host only: what the console calls someone, « participant 34 »; 0 when unknown. */
	numberOf(person: string): number;
	/** In the order they were asked: shown as « en attente », never as kept. */
	readonly pending: readonly Pending<Command>[];
	/** Milliseconds since 1970, by the room's clock. */
	now(): number;
	act(command: Command): Promise<Outcome>;
	/** Host only: the same command in the name of someone, or of a new paper participant. */
	actFor(person: string, command: Command): Promise<Outcome>;
	/** Host only: the same command from the sheet of a table, as its paper is typed. */
	actAt(table: string, command: Command): Promise<Outcome>;
	/** Host only: asks the author of an offer whether it may be quoted. */
	quote(offer: string): Promise<Outcome>;
	/** Host only: where the synthesis of this atelier takes pins; none when there is none. */
	readonly places: readonly Place[];
	/** Host only: carries an offer of this step into the synthesis of its atelier. */
	pin(offer: string, place: string): Promise<Outcome>;
	/** Host only: shows one offer alone on the screen, or nothing. */
	spotlight(offer: string | null): Promise<Outcome>;
};

export type FaceProps<Shared, Own, Command> = {
	readonly step: StepView & { readonly activity: Shared };
	readonly own: Own;
	readonly room: FaceRoom<Command>;
};
