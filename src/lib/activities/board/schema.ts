// What may be written of a board: its configuration, its commands, its events. Sizes are generous
// here; the limits that people meet are refusals, in write.ts, vote.ts and arrange.ts. Types only for faces.

import { z } from 'zod';
import { columnsMax } from './limits.ts';

/** A thing of the board: a command's id, or one that another step or the parcours gave. */
const ref = z.string().min(1).max(200);
const words = z.string().max(4000);
const title = z.string().min(1).max(160);

const columnSchema = z.object({ id: ref, title, hint: z.string().max(400).optional() });

const differ = (columns: readonly { id: string }[]) =>
	new Set(columns.map(({ id }) => id)).size === columns.length;

/** The facilitator's choices. Without columns, those of the linked step's heaviest offers are taken. */
export const configSchema = z.object({
	columns: z
		.array(columnSchema)
		.max(columnsMax)
		.refine(differ, { error: 'two columns have the same id' })
		.default([]),
	/** A card has two halves, « problématique ⇔ enjeu ». */
	paired: z.object({ left: title, right: title }).optional(),
	maxPerPerson: z.number().int().min(1).max(50).default(5),
	/** Characters of a card, of each half of it, and of a group's title. */
	max: z.number().int().min(20).max(1000).default(240),
	/** A card waits for the facilitator's consent before it stands on the board. */
	moderated: z.boolean().default(false),
	/** Stickers per person; 0 means that the room does not vote. */
	stickers: z.number().int().min(0).max(20).default(3),
	stacking: z.boolean().default(true),
	/** How many offers of the linked step become columns. */
	heaviest: z.number().int().min(1).max(8).default(4),
	/** One more column, for what fits in no other. */
	freeColumn: z.boolean().optional(),
	/** Each table fills a board of its own, kept by its rapporteur. */
	byTable: z.boolean().optional()
});

const placed = z.array(z.object({ target: ref, count: z.number().int().min(0).max(100) })).max(100);
const stage = z.enum(['write', 'vote', 'result']);

export const commandSchema = z.discriminatedUnion('type', [
	// of the author
	z.object({
		type: z.literal('saveDraft'),
		card: ref.optional(),
		column: ref,
		text: words,
		pair: words.optional()
	}),
	z.object({ type: z.literal('publishCard'), draft: ref }),
	z.object({ type: z.literal('writeCard'), column: ref, text: words, pair: words.optional() }),
	z.object({ type: z.literal('editCard'), card: ref, text: words, pair: words.optional() }),
	z.object({ type: z.literal('withdrawCard'), card: ref }),
	z.object({ type: z.literal('moveOwnCard'), card: ref, column: ref }),
	z.object({ type: z.literal('castStickers'), placed }),
	z.object({ type: z.literal('flash'), card: ref, on: z.boolean() }),
	// of the facilitator
	z.object({ type: z.literal('openStage'), stage }),
	z.object({ type: z.literal('acceptCard'), card: ref }),
	z.object({ type: z.literal('hideCard'), card: ref }),
	z.object({ type: z.literal('restoreCard'), card: ref }),
	z.object({ type: z.literal('moveCard'), card: ref, column: ref }),
	z.object({
		type: z.literal('groupCards'),
		cards: z.array(ref).min(1).max(200),
		group: ref.optional(),
		from: ref.optional()
	}),
	z.object({ type: z.literal('ungroupCard'), card: ref, group: ref }),
	z.object({ type: z.literal('titleGroup'), group: ref, text: words }),
	z.object({ type: z.literal('moveGroup'), group: ref, column: ref }),
	z.object({ type: z.literal('mergeGroups'), into: ref, from: ref }),
	z.object({ type: z.literal('splitGroup'), group: ref, cards: z.array(ref).max(200).optional() }),
	/** The cards of all tables together, or the boards of the tables side by side. */
	z.object({ type: z.literal('layOut'), together: z.boolean() }),
	z.object({ type: z.literal('addColumn'), title: words, hint: words.optional() }),
	z.object({ type: z.literal('renameColumn'), column: ref, title: words, hint: words.optional() })
]);

/** Where it was written, and whether on the sheet that the table keeps. */
const at = { table: ref.optional(), sheet: z.boolean().optional() };

const written = {
	card: ref,
	person: ref,
	column: ref,
	text: z.string(),
	pair: z.string().optional()
};

/** `pending` waits for the facilitator. A `cardsGrouped` with a column makes the group; without, it joins one. */
export const eventSchema = z.discriminatedUnion('type', [
	z.object({ type: z.literal('draftSaved'), ...written }),
	z.object({
		type: z.literal('cardPublished'),
		card: ref,
		person: ref,
		pending: z.boolean(),
		...at
	}),
	z.object({ type: z.literal('cardWritten'), ...written, pending: z.boolean(), ...at }),
	z.object({
		type: z.literal('cardEdited'),
		card: ref,
		person: ref,
		text: z.string(),
		pair: z.string().optional(),
		pending: z.boolean()
	}),
	z.object({ type: z.literal('cardWithdrawn'), card: ref, person: ref }),
	z.object({ type: z.literal('cardMoved'), card: ref, column: ref, person: ref.optional() }),
	z.object({ type: z.literal('stickersCast'), person: ref, placed }),
	z.object({ type: z.literal('cardFlashed'), card: ref, person: ref, on: z.boolean() }),
	z.object({ type: z.literal('stageOpened'), stage }),
	z.object({ type: z.literal('cardAccepted'), card: ref }),
	z.object({ type: z.literal('cardHidden'), card: ref }),
	z.object({ type: z.literal('cardRestored'), card: ref }),
	z.object({
		type: z.literal('cardsGrouped'),
		group: ref,
		cards: z.array(ref),
		column: ref.optional()
	}),
	z.object({ type: z.literal('cardUngrouped'), card: ref, group: ref }),
	z.object({ type: z.literal('groupTitled'), group: ref, text: z.string() }),
	z.object({ type: z.literal('groupMoved'), group: ref, column: ref }),
	z.object({ type: z.literal('groupsMerged'), into: ref, from: ref }),
	z.object({ type: z.literal('groupSplit'), group: ref, cards: z.array(ref), to: ref }),
	z.object({ type: z.literal('groupDissolved'), group: ref }),
	z.object({ type: z.literal('laidOut'), together: z.boolean() }),
	z.object({
		type: z.literal('columnAdded'),
		column: ref,
		title: z.string(),
		hint: z.string().optional()
	}),
	z.object({
		type: z.literal('columnRenamed'),
		column: ref,
		title: z.string(),
		hint: z.string().optional()
	})
]);

export type Config = z.infer<typeof configSchema>;
export type Command = z.infer<typeof commandSchema>;
export type Event = z.infer<typeof eventSchema>;
export type Stage = z.infer<typeof stage>;
export type Placed = z.infer<typeof placed>;
