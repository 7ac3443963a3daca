// What a synthesis step may be configured with, what may be asked of it, and what has happened in it.
// Lengths are bounded generously here: `decide` says what is too long.

import { z } from 'zod';
import { idSchema } from '../../base/ids.ts';
import { offerSchema } from '../offer.ts';
import { answers, sectionIds } from './sections.ts';

const section = z.enum(sectionIds);
const answer = z.enum(answers);
const typed = z.string().max(4000);
const day = z.union([z.literal(''), z.iso.date()]);

export const configSchema = z.object({
	/** In the order of the columns; each at most once. */
	sections: z
		.array(section)
		.min(1)
		.refine((all) => new Set(all).size === all.length)
		.default([...sectionIds]),
	titles: z.partialRecord(section, z.string().trim().min(1).max(80)).default({}),
	/** Proposals that one participant may have in all. */
	maxPerPerson: z.number().int().min(1).max(20).default(3),
	/** Participants may propose an item to the facilitator. */
	proposals: z.boolean().default(true)
});
export type Config = z.infer<typeof configSchema>;

const wording = { text: typed, pair: typed.default('') };

export const commandSchema = z.discriminatedUnion('type', [
	// host
	z.object({ type: z.literal('addItem'), section, ...wording }),
	z.object({ type: z.literal('editItem'), item: idSchema, ...wording }),
	/** Without `before`, or when it is not in the section, the item goes last. */
	z.object({
		type: z.literal('moveItem'),
		item: idSchema,
		section,
		before: idSchema.nullable().default(null)
	}),
	z.object({ type: z.literal('dropItem'), item: idSchema }),
	z.object({ type: z.literal('restoreItem'), item: idSchema }),
	z.object({
		type: z.literal('setOwner'),
		item: idSchema,
		owner: typed.default(''),
		due: day.default('')
	}),
	/** Into the section it was proposed for, or another one. */
	z.object({ type: z.literal('acceptProposal'), item: idSchema, section: section.optional() }),
	z.object({ type: z.literal('hideNuance'), nuance: idSchema, hidden: z.boolean() }),
	z.object({ type: z.literal('askRoom'), on: z.boolean() }),
	// participants
	z.object({
		type: z.literal('answerConvergence'),
		item: idSchema,
		answer,
		nuance: typed.default('')
	}),
	z.object({ type: z.literal('proposeItem'), section, ...wording }),
	z.object({ type: z.literal('withdrawProposal'), item: idSchema })
]);
export type Command = z.infer<typeof commandSchema>;

const words = { text: z.string(), pair: z.string() };

export const eventSchema = z.discriminatedUnion('type', [
	z.object({ type: z.literal('itemAdded'), id: z.string(), section, ...words }),
	z.object({ type: z.literal('itemPinned'), id: z.string(), section, offer: offerSchema }),
	z.object({
		type: z.literal('itemProposed'),
		id: z.string(),
		section,
		...words,
		person: z.string()
	}),
	z.object({ type: z.literal('proposalAccepted'), item: z.string(), section }),
	z.object({ type: z.literal('proposalWithdrawn'), item: z.string(), person: z.string() }),
	z.object({ type: z.literal('itemEdited'), item: z.string(), ...words }),
	z.object({
		type: z.literal('itemMoved'),
		item: z.string(),
		section,
		before: z.string().nullable()
	}),
	z.object({ type: z.literal('itemDropped'), item: z.string() }),
	z.object({ type: z.literal('itemRestored'), item: z.string() }),
	z.object({ type: z.literal('ownerSet'), item: z.string(), owner: z.string(), due: z.string() }),
	z.object({ type: z.literal('nuanceHidden'), nuance: z.string(), hidden: z.boolean() }),
	z.object({ type: z.literal('roomAsked'), on: z.boolean() }),
	z.object({
		type: z.literal('convergenceAnswered'),
		id: z.string(),
		item: z.string(),
		person: z.string(),
		answer,
		nuance: z.string(),
		/** The table where it was given, and for how many when one phone answers for all of it. */
		table: z.string().optional(),
		voices: z.number().optional()
	})
]);
export type Event = z.infer<typeof eventSchema>;
