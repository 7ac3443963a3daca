// What has happened in a session. Events are facts: they are kept for ever as they are, and an old
// journal must still read, so fields are only ever added, with a default.

import { z } from 'zod';
import { phases } from '../activities/kind.ts';
import { offerSchema } from '../activities/offer.ts';
import { noteLists } from './notes.ts';
import { planEvents, stepFact } from './plan/event.ts';
import { tableEvents } from './tables/event.ts';

const profile = z.object({ structure: z.string().optional(), role: z.string().optional() });

const sessionSchema = z.object({
	title: z.string(),
	place: z.string(),
	date: z.string(),
	language: z.enum(['fr', 'en']),
	code: z.string(),
	parcours: z.string(),
	eraseOn: z.string(),
	profile: z.array(z.enum(['structure', 'role'])),
	rehearsal: z.boolean()
});

export const eventSchema = z.discriminatedUnion('type', [
	z.object({
		type: z.literal('sessionOpened'),
		session: sessionSchema,
		ateliers: z.array(
			z.object({
				id: z.string(),
				numeral: z.string(),
				title: z.string(),
				objective: z.string(),
				steps: z.array(stepFact),
				pause: z.object({ title: z.string(), minutes: z.number() }).optional()
			})
		),
		outline: z
			.object({
				title: z.string(),
				question: z.string(),
				first: z.array(z.string()),
				annexes: z.array(z.string())
			})
			.optional()
	}),
	z.object({
		type: z.literal('sessionEdited'),
		title: z.string(),
		place: z.string(),
		date: z.string(),
		eraseOn: z.string()
	}),
	z.object({ type: z.literal('personJoined'), person: z.string(), paper: z.boolean() }),
	z.object({ type: z.literal('personIntroduced'), person: z.string(), name: z.string(), profile }),
	/** `seeds` are the offers of the step that this one is linked to, as they stood then. */
	z.object({
		type: z.literal('stepEntered'),
		step: z.string().nullable(),
		seeds: z.array(offerSchema).optional()
	}),
	z.object({
		type: z.literal('phaseSet'),
		step: z.string(),
		phase: z.enum(phases),
		seeds: z.array(offerSchema).optional()
	}),
	z.object({ type: z.literal('stepLocked'), step: z.string(), locked: z.boolean() }),
	z.object({ type: z.literal('stepKeptOpen'), step: z.string(), open: z.boolean() }),
	z.object({ type: z.literal('timerSet'), endsAt: z.number().nullable(), seconds: z.number() }),
	z.object({
		type: z.literal('screenSet'),
		show: z.enum(['step', 'join', 'blank', 'tables']).optional(),
		theme: z.enum(['light', 'dark']).optional(),
		countShown: z.boolean().optional()
	}),
	z.object({ type: z.literal('screenTurned'), list: z.string(), page: z.number().nullable() }),
	/** The facilitator carried it further: it is shown before the others. */
	z.object({ type: z.literal('putForward'), step: z.string(), offer: z.string() }),
	z.object({ type: z.literal('spotlit'), step: z.string(), offer: offerSchema.nullable() }),
	/** `timer` is the one that a pause had stopped, when the session resumes. */
	z.object({
		type: z.literal('pauseSet'),
		paused: z.boolean(),
		/** A break of the agenda, and when it ends. */
		rest: z
			.object({ title: z.string(), until: z.number(), atelier: z.string().optional() })
			.optional(),
		timer: z.object({ endsAt: z.number(), seconds: z.number() }).optional()
	}),
	z.object({ type: z.literal('doorSet'), shut: z.boolean() }),
	z.object({
		type: z.literal('crowdCleared'),
		people: z.array(z.string()),
		/** Nobody showed them out: the session was full, and they gave no sign of life. */
		full: z.boolean().optional()
	}),
	z.object({
		type: z.literal('finished'),
		step: z.string(),
		person: z.string(),
		done: z.boolean()
	}),
	z.object({ type: z.literal('happened'), step: z.string(), event: z.unknown() }),
	z.object({
		type: z.literal('noteAdded'),
		id: z.string(),
		list: z.enum(noteLists),
		text: z.string(),
		owner: z.string(),
		due: z.string(),
		step: z.string().nullable()
	}),
	z.object({
		type: z.literal('noteEdited'),
		id: z.string(),
		text: z.string(),
		owner: z.string(),
		due: z.string()
	}),
	z.object({ type: z.literal('noteRemoved'), id: z.string() }),
	z.object({
		type: z.literal('quoteAsked'),
		id: z.string(),
		step: z.string(),
		offer: z.string(),
		text: z.string(),
		author: z.string().nullable(),
		/** Of what has no author: all who wrote these words, when they are few. */
		whose: z.array(z.string()).optional()
	}),
	z.object({ type: z.literal('quoteAnswered'), id: z.string(), consent: z.boolean() }),
	z.object({ type: z.literal('quoteDropped'), id: z.string() }),
	/** Undoing is an event: the journal is then folded without the command named here, or with it again. */
	z.object({ type: z.literal('actUndone'), command: z.string() }),
	z.object({ type: z.literal('actRedone'), command: z.string() }),
	/** Everything this person wrote is forgotten; the journal keeps only that she asked. */
	z.object({ type: z.literal('personErased'), person: z.string() }),
	...tableEvents,
	...planEvents
]);

export type Event = z.infer<typeof eventSchema>;

/** One line of the journal: a command that was accepted, by whom, when, and what it caused. */
export const entrySchema = z.object({
	seq: z.number().int(),
	/** The command's id: unique in the journal. */
	command: z.string(),
	/** Milliseconds since 1970, by the room's clock. */
	at: z.number(),
	person: z.string(),
	role: z.enum(['host', 'participant']),
	/** The command's type, which names the act on the console. */
	type: z.string(),
	events: z.array(eventSchema)
});

export type Entry = z.infer<typeof entrySchema>;
