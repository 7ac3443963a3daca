// What may be written of a sort: its configuration, its commands, its events. Sizes are generous here;
// the limits that people meet are refusals, in decide.ts. Faces take types only.

import { z } from 'zod';
import { idSchema } from '../../base/ids.ts';
import { categoriesLeast, categoriesMax, itemsMax } from './limits.ts';

const text = z.string().min(1).max(240);
const words = z.string().max(4000);
/** An item that came from another step keeps that step's identifier, whatever its form. */
const ref = z.string().min(1).max(200);
const round = z.union([z.literal(1), z.literal(2)]);
const order = z.enum(['split', 'given']);

const categorySchema = z.object({
	id: idSchema,
	title: z.string().min(1).max(60),
	hint: z.string().max(240).default('')
});
const itemSchema = z.object({
	id: idSchema,
	text,
	/** The category where the trainer would put it, and why. */
	answer: idSchema.optional(),
	why: z.string().max(600).optional()
});

const differ = (things: readonly { id: string }[]) =>
	new Set(things.map(({ id }) => id)).size === things.length;
const twice = { error: 'two of them have the same id' };

/** The facilitator's choices. Without items, those of the linked step are sorted. */
export const configSchema = z
	.object({
		categories: z
			.array(categorySchema)
			.min(categoriesLeast)
			.max(categoriesMax)
			.refine(differ, twice),
		items: z.array(itemSchema).max(itemsMax).refine(differ, twice).default([]),
		/** Each phone shows the items in its own order. */
		shuffle: z.boolean().default(true),
		secondRound: z.boolean().default(false),
		/** The items of a category follow each other and come back to the first: the report draws them as a ring. */
		cycles: z.boolean().default(false)
	})
	.superRefine(({ categories, items }, context) => {
		for (const [i, { answer }] of items.entries()) {
			if (answer === undefined || categories.some(({ id }) => id === answer)) continue;
			const message = 'no category has this id';
			context.addIssue({ code: 'custom', message, path: ['items', i, 'answer'] });
		}
	});

/** No category takes an item back: « je ne sais pas ». */
const placeSchema = z.object({ item: ref, category: ref.nullable() });

export const commandSchema = z.discriminatedUnion('type', [
	z.object({ type: z.literal('place'), places: z.array(placeSchema).min(1).max(100) }),
	z.object({ type: z.literal('openRound'), round }),
	z.object({
		type: z.literal('addItem'),
		text: words,
		answer: ref.optional(),
		why: words.optional()
	}),
	z.object({ type: z.literal('hideItem'), item: ref }),
	z.object({ type: z.literal('restoreItem'), item: ref }),
	/** Of one item, or of all. */
	z.object({ type: z.literal('showReference'), item: ref.nullable(), shown: z.boolean() }),
	/** One item large on the screen, or the whole list again. */
	z.object({ type: z.literal('debate'), item: ref.nullable() }),
	z.object({ type: z.literal('orderItems'), order }),
	/** The categories as rings, which fill as references are shown, or the list again. */
	z.object({ type: z.literal('drawCycles'), drawn: z.boolean() })
]);

export const eventSchema = z.discriminatedUnion('type', [
	z.object({
		type: z.literal('placed'),
		person: z.string(),
		round,
		places: z.array(placeSchema),
		/** Where it was given, and for how many when its phone spoke for its table. */
		table: z.string().optional(),
		voices: z.number().optional()
	}),
	z.object({ type: z.literal('roundOpened'), round }),
	z.object({
		type: z.literal('itemAdded'),
		item: z.string(),
		text: z.string(),
		answer: z.string().optional(),
		why: z.string().optional()
	}),
	z.object({ type: z.literal('itemHidden'), item: z.string() }),
	z.object({ type: z.literal('itemRestored'), item: z.string() }),
	z.object({ type: z.literal('referenceShown'), items: z.array(z.string()) }),
	z.object({ type: z.literal('referenceHidden'), items: z.array(z.string()) }),
	z.object({ type: z.literal('debated'), item: z.string().nullable() }),
	z.object({ type: z.literal('itemsOrdered'), order }),
	z.object({ type: z.literal('cyclesDrawn'), drawn: z.boolean() })
]);

export type Config = z.infer<typeof configSchema>;
export type Command = z.infer<typeof commandSchema>;
export type Event = z.infer<typeof eventSchema>;
export type Category = z.infer<typeof categorySchema>;
export type Item = z.infer<typeof itemSchema>;
export type Placement = z.infer<typeof placeSchema>;
export type Round = z.infer<typeof round>;
/** The items that split the room first, or all as they were prepared. */
export type Order = z.infer<typeof order>;
