// What may be written of a poll: its configuration, its commands, its events. Sizes are generous
// here; the limits that people meet are refusals, in ballot.ts and poll.ts. Faces take types only.

import { z } from 'zod';
import { idSchema } from '../../base/ids.ts';
import { optionsMax } from './limits.ts';

const formats = ['single', 'multiple', 'pictures', 'scale', 'ranking', 'points', 'yesno'] as const;
const pictures = ['web', 'tree', 'rhizome', 'net'] as const;

const text = z.string().min(1).max(240);
/** An option that came from another step keeps that step's identifier, whatever its form. */
const ref = z.string().min(1).max(200);
const round = z.union([z.literal(1), z.literal(2)]);

const optionSchema = z.object({
	id: idSchema,
	text,
	detail: z.string().max(600).optional(),
	picture: z.enum(pictures).optional()
});

const differ = (options: readonly { id: string }[]) =>
	new Set(options.map(({ id }) => id)).size === options.length;

/** The facilitator's choices; a scale's `options` are the statements to rate. */
export const configSchema = z.object({
	format: z.enum(formats),
	options: z
		.array(optionSchema)
		.max(optionsMax)
		.refine(differ, { error: 'two options have the same id' })
		.default([]),
	/** Each phone shows the options in its own order. */
	shuffle: z.boolean().default(true),
	/** How many options a person may choose (multiple) or rank (ranking); all of them when absent. */
	max: z.number().int().min(1).max(optionsMax).optional(),
	points: z.number().int().min(2).max(1000).default(100),
	/** What 1 and 5 mean. */
	scale: z.object({ low: z.string().max(60), high: z.string().max(60) }).optional(),
	/** A scale drawn as a radar, from three statements on. */
	radar: z.boolean().optional(),
	/** A person may answer in her own words instead (single) or as well (multiple). */
	other: z.boolean().default(false),
	secondRound: z.boolean().default(false)
});

const chosen = z.array(ref).max(100);
const words = z.string().max(4000);

/** One person's whole answer to one round. */
export const ballotSchema = z.discriminatedUnion('format', [
	z.object({ format: z.literal('single'), option: ref.optional(), other: words.optional() }),
	z.object({ format: z.literal('multiple'), options: chosen, other: words.optional() }),
	z.object({ format: z.literal('pictures'), option: ref }),
	z.object({
		format: z.literal('scale'),
		ratings: z.record(ref, z.number().int().min(1).max(5))
	}),
	z.object({ format: z.literal('ranking'), order: chosen }),
	z.object({
		format: z.literal('points'),
		points: z.record(ref, z.number().int().min(0).max(1000))
	}),
	z.object({ format: z.literal('yesno'), yes: z.boolean() })
]);

export const commandSchema = z.discriminatedUnion('type', [
	z.object({ type: z.literal('answer'), ballot: ballotSchema }),
	z.object({ type: z.literal('openRound'), round }),
	z.object({ type: z.literal('addOption'), text: words, detail: words.optional() }),
	z.object({ type: z.literal('hideOption'), option: ref }),
	z.object({ type: z.literal('restoreOption'), option: ref }),
	z.object({ type: z.literal('hideOther'), other: ref }),
	z.object({ type: z.literal('restoreOther'), other: ref })
]);

export const eventSchema = z.discriminatedUnion('type', [
	z.object({
		type: z.literal('answered'),
		person: z.string(),
		round,
		ballot: ballotSchema,
		/** The identity of the free answer, which lasts as long as its words. */
		free: z.string().optional(),
		/** Where it was given, and for how many when its phone spoke for its table. */
		table: z.string().optional(),
		voices: z.number().optional()
	}),
	z.object({ type: z.literal('roundOpened'), round }),
	z.object({
		type: z.literal('optionAdded'),
		option: z.string(),
		text: z.string(),
		detail: z.string().optional()
	}),
	z.object({ type: z.literal('optionHidden'), option: z.string() }),
	z.object({ type: z.literal('optionRestored'), option: z.string() }),
	z.object({ type: z.literal('otherHidden'), other: z.string() }),
	z.object({ type: z.literal('otherRestored'), other: z.string() })
]);

export type Config = z.infer<typeof configSchema>;
export type Command = z.infer<typeof commandSchema>;
export type Event = z.infer<typeof eventSchema>;
export type Ballot = z.infer<typeof ballotSchema>;
export type Format = Config['format'];
export type Picture = (typeof pictures)[number];
export type Option = z.infer<typeof optionSchema>;
export type Round = z.infer<typeof round>;
