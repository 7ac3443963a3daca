// What people may ask of a session, and which role may ask it.

import { z } from 'zod';
import { phases, type Role } from '../activities/kind.ts';
import { idSchema } from '../base/ids.ts';
import { noteLists } from './notes.ts';
import { planCommands } from './plan/command.ts';
import { tableCommands } from './tables/command.ts';

/** Who asks, when, and the command's own id, unique in the journal. */
export type Asker = {
	readonly id: string;
	readonly person: string;
	readonly role: Role;
	readonly at: number;
	/** Some of those who have no page open, or none that gives a sign of life, where the room looked for them. */
	readonly absent?: readonly string[];
};

const typed = z.string().max(4000);
const step = idSchema;
const day = z.union([z.literal(''), z.iso.date()]);

export const commandSchema = z.discriminatedUnion('type', [
	z.object({ type: z.literal('join'), paper: z.boolean().default(false) }),
	z.object({
		type: z.literal('introduce'),
		name: typed.default(''),
		profile: z.object({ structure: typed.optional(), role: typed.optional() }).default({})
	}),
	/** A command of the step's own kind; `for` is the person in whose name a facilitator writes, or `paper` for a new one. */
	z.object({
		type: z.literal('act'),
		step,
		command: z.unknown(),
		for: idSchema.optional(),
		/** The table whose sheet a facilitator types. */
		table: idSchema.optional()
	}),
	/** Answers copied from paper: one line a person, each a new paper participant. */
	z.object({ type: z.literal('transcribe'), step, lines: z.array(typed).min(1).max(200) }),
	z.object({ type: z.literal('finish'), step, done: z.boolean() }),
	z.object({ type: z.literal('answerQuote'), quote: idSchema, consent: z.boolean() }),
	z.object({ type: z.literal('eraseMine') }),

	/** `from` is where the asker believes the session stands: two consoles never both advance. */
	z.object({ type: z.literal('goTo'), step: step.nullable(), from: step.nullable() }),
	z.object({ type: z.literal('setPhase'), step, phase: z.enum(phases), from: z.enum(phases) }),
	z.object({ type: z.literal('lock'), step, locked: z.boolean() }),
	/** Participants may write in this step at any time, whatever the step in progress, or no longer. */
	z.object({ type: z.literal('keepOpen'), step, open: z.boolean() }),
	z.object({ type: z.literal('setTimer'), seconds: z.number().int().min(0).max(36000).nullable() }),
	z.object({ type: z.literal('addTime'), seconds: z.number().int().min(-3600).max(3600) }),
	z.object({
		type: z.literal('setScreen'),
		show: z.enum(['step', 'join', 'blank', 'tables']).optional(),
		theme: z.enum(['light', 'dark']).optional(),
		countShown: z.boolean().optional()
	}),
	/** A list of the current step that takes several pages: which one is seen, or none, and it turns by itself. */
	z.object({
		type: z.literal('turnScreen'),
		step,
		list: z.string().min(1).max(100),
		page: z.number().int().min(0).max(9999).nullable()
	}),
	z.object({ type: z.literal('spotlight'), step, offer: z.string().max(200).nullable() }),
	z.object({
		type: z.literal('pause'),
		paused: z.boolean(),
		/** Until when, by the room’s clock, what the break is called, and the atelier that it follows. */
		rest: z
			.object({ title: z.string().max(400), until: z.number(), atelier: idSchema.optional() })
			.optional()
	}),
	/** Nobody new comes in any more, or anybody may; those who are in stay, and come back. */
	z.object({ type: z.literal('setDoor'), shut: z.boolean() }),
	/** Those who came in from this instant on and have said nothing leave; the door may be shut behind them. */
	z.object({ type: z.literal('clearCrowd'), since: z.number().int(), shut: z.boolean() }),
	z.object({
		type: z.literal('addNote'),
		list: z.enum(noteLists),
		text: typed,
		owner: typed.default(''),
		due: day.default('')
	}),
	z.object({
		type: z.literal('editNote'),
		note: idSchema,
		text: typed,
		owner: typed.default(''),
		due: day.default('')
	}),
	z.object({ type: z.literal('removeNote'), note: idSchema }),
	z.object({ type: z.literal('askQuote'), step, offer: z.string().max(200) }),
	z.object({ type: z.literal('dropQuote'), quote: idSchema }),
	z.object({
		type: z.literal('pin'),
		step,
		offer: z.string().max(200),
		into: step,
		place: z.string().max(64)
	}),
	z.object({
		type: z.literal('editSession'),
		title: typed,
		place: typed,
		date: day,
		eraseOn: z.iso.date()
	}),
	z.object({ type: z.literal('undo'), command: idSchema }),
	z.object({ type: z.literal('redo'), command: idSchema }),
	...tableCommands,
	...planCommands
]);

export type Command = z.infer<typeof commandSchema>;

const people: readonly Role[] = ['participant'];
const hosts: readonly Role[] = ['host'];
const both: readonly Role[] = ['participant', 'host'];

/** Who may ask what. The kind's own rules come after, for `act`. */
export const mayAsk: Readonly<Record<Command['type'], readonly Role[]>> = {
	join: people,
	introduce: people,
	act: both,
	transcribe: hosts,
	finish: people,
	answerQuote: people,
	eraseMine: people,
	goTo: hosts,
	setPhase: hosts,
	lock: hosts,
	keepOpen: hosts,
	setTimer: hosts,
	addTime: hosts,
	setScreen: hosts,
	turnScreen: hosts,
	spotlight: hosts,
	pause: hosts,
	setDoor: hosts,
	clearCrowd: hosts,
	addNote: hosts,
	editNote: hosts,
	removeNote: hosts,
	askQuote: hosts,
	dropQuote: hosts,
	pin: hosts,
	editSession: hosts,
	undo: hosts,
	redo: hosts,
	setTables: hosts,
	dealTables: hosts,
	seat: hosts,
	setRapporteur: hosts,
	startRounds: hosts,
	nextRound: hosts,
	endRounds: hosts,
	showTable: hosts,
	countTable: both,
	chooseTable: people,
	holdSheet: people,
	speakForTable: people,
	addStep: hosts,
	moveStep: hosts,
	editStep: hosts,
	composeStep: hosts,
	skipStep: hosts,
	resetStep: hosts,
	duplicateStep: hosts,
	setBreak: hosts
};
