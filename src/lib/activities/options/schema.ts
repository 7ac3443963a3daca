// What may be written of a choice: its configuration, its commands, its events. Sizes are generous here;
// the limits that people meet are refusals, in write.ts, vote.ts and lead.ts. Faces take types only.

import { z } from 'zod';
import { idSchema } from '../../base/ids.ts';
import { facetsMax, optionsMax } from './limits.ts';

const differ = (things: readonly { id: string }[]) =>
	new Set(things.map(({ id }) => id)).size === things.length;

const optionSchema = z.object({
	id: idSchema,
	text: z.string().min(1).max(240),
	detail: z.string().max(600).optional()
});
const facetSchema = z.object({
	id: idSchema,
	title: z.string().min(1).max(60),
	hint: z.string().max(200).default('')
});

export const configSchema = z.object({
	options: z
		.array(optionSchema)
		.max(optionsMax)
		.refine(differ, { error: 'two options have the same id' })
		.default([]),
	/** What is asked of each option: advantages, drawbacks and strategy when there is none. */
	facets: z
		.array(facetSchema)
		.max(facetsMax)
		.refine(differ, { error: 'two facets have the same id' })
		.default([]),
	/** Lines that one person may write, in all. */
	maxPerPerson: z.number().int().min(1).max(50).default(9),
	vote: z.enum(['single', 'stickers']).default('single'),
	stickers: z.number().int().min(1).max(optionsMax).default(3),
	/** People may propose other options. */
	added: z.boolean().default(false)
});

/** `write`: the room fills the options in; `vote`: it chooses; `told`: everyone sees what it chose. */
export const stages = ['write', 'vote', 'told'] as const;
const stage = z.enum(stages);

/** An option that came from another step keeps that step's identifier, whatever its form. */
const ref = z.string().min(1).max(200);
const typed = z.string().max(4000);

export const commandSchema = z.discriminatedUnion('type', [
	z.object({ type: z.literal('writeLine'), option: ref, facet: ref, text: typed }),
	z.object({ type: z.literal('editLine'), line: ref, text: typed }),
	z.object({ type: z.literal('withdrawLine'), line: ref }),
	z.object({ type: z.literal('addOption'), text: typed, detail: typed.optional() }),
	z.object({ type: z.literal('castVote'), options: z.array(ref).max(100) }),

	z.object({ type: z.literal('setStage'), stage }),
	/** Shows one option alone on the screen, or all of them. */
	z.object({ type: z.literal('lookAt'), option: ref.nullable() }),
	z.object({ type: z.literal('hideOption'), option: ref, hidden: z.boolean() }),
	z.object({ type: z.literal('hideLine'), line: ref, hidden: z.boolean() }),
	/** What the room settles on, and why; `null` when it settles on nothing any more. */
	z.object({ type: z.literal('retain'), option: ref.nullable(), reason: typed.default('') })
]);

export const eventSchema = z.discriminatedUnion('type', [
	z.object({
		type: z.literal('lineWritten'),
		line: z.string(),
		person: z.string(),
		option: z.string(),
		facet: z.string(),
		text: z.string(),
		/** Kept for the facilitator to read before the room does. */
		held: z.boolean()
	}),
	z.object({
		type: z.literal('lineEdited'),
		line: z.string(),
		person: z.string(),
		text: z.string(),
		held: z.boolean()
	}),
	z.object({ type: z.literal('lineWithdrawn'), line: z.string(), person: z.string() }),
	z.object({
		type: z.literal('optionAdded'),
		option: z.string(),
		person: z.string(),
		text: z.string(),
		detail: z.string().optional(),
		/** The room's own: its author's alone until answers are shared. */
		proposed: z.boolean(),
		held: z.boolean()
	}),
	z.object({
		type: z.literal('voteCast'),
		person: z.string(),
		options: z.array(z.string()),
		/** Where it was given, and for how many when its phone spoke for its table. */
		table: z.string().optional(),
		voices: z.number().optional()
	}),
	z.object({ type: z.literal('stageSet'), stage }),
	z.object({ type: z.literal('lookedAt'), option: z.string().nullable() }),
	z.object({ type: z.literal('optionHidden'), option: z.string(), hidden: z.boolean() }),
	z.object({ type: z.literal('lineHidden'), line: z.string(), hidden: z.boolean() }),
	z.object({ type: z.literal('retained'), option: z.string().nullable(), reason: z.string() })
]);

export type Config = z.infer<typeof configSchema>;
export type Command = z.infer<typeof commandSchema>;
export type Event = z.infer<typeof eventSchema>;
export type Stage = (typeof stages)[number];
