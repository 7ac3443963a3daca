// What may be written of a vsp step: its configuration, its commands, its events. Sizes are generous
// here; the limits that people meet are refusals, in decide.ts. Faces take types only.

import { z } from 'zod';
import { dimensions } from '../../base/blocks.ts';
import { idSchema } from '../../base/ids.ts';

const dimension = z.enum(dimensions);
const typed = z.string().max(4000);
const ref = z.string().min(1).max(200);
const stage = z.enum(['position', 'difficulties']);
const round = z.union([z.literal(1), z.literal(2)]);
const levers = z.array(z.string().min(1).max(120)).max(12).default([]);

const difficulty = z.object({ id: idSchema, text: z.string().min(1).max(160), dimension });

/** The facilitator's choices. */
export const configSchema = z.object({
	/** What people think of when they place their point, such as « mon réseau ». */
	subject: z.string().max(80).default(''),
	points: z.number().int().min(3).max(20).default(10),
	difficulties: z
		.array(difficulty)
		.max(60)
		.refine((list) => new Set(list.map(({ id }) => id)).size === list.length, {
			error: 'two difficulties have the same id'
		})
		.default([]),
	stickers: z.number().int().min(1).max(20).default(3),
	/** Several stickers of one person on the same difficulty. */
	stacking: z.boolean().default(true),
	/** How many difficulties a person may propose; 0 for none. */
	proposals: z.number().int().min(0).max(10).default(2),
	/** A proposal joins the list at once, instead of waiting for the facilitator. */
	openProposals: z.boolean().default(false),
	/** The family of answers that each dimension calls for. */
	levers: z
		.object({ vouloir: levers, savoir: levers, pouvoir: levers })
		.default({ vouloir: [], savoir: [], pouvoir: [] }),
	/** How many difficulties are carried on to the search for levers. */
	heaviest: z.number().int().min(1).max(12).default(4)
});

const placed = z
	.array(z.object({ difficulty: ref, count: z.number().int().min(0).max(1000) }))
	.max(200);
const points = { vouloir: z.number(), savoir: z.number(), pouvoir: z.number() };

export const commandSchema = z.discriminatedUnion('type', [
	z.object({ type: z.literal('placePosition'), ...points }),
	z.object({ type: z.literal('castStickers'), placed }),
	z.object({ type: z.literal('proposeDifficulty'), text: typed, dimension }),
	z.object({ type: z.literal('withdrawProposal'), difficulty: ref }),

	z.object({ type: z.literal('openStage'), stage, round }),
	z.object({ type: z.literal('addDifficulty'), text: typed, dimension }),
	z.object({ type: z.literal('publishProposal'), difficulty: ref }),
	z.object({ type: z.literal('hideDifficulty'), difficulty: ref }),
	z.object({ type: z.literal('restoreDifficulty'), difficulty: ref }),
	z.object({
		type: z.literal('mergeDifficulties'),
		into: ref,
		from: z.array(ref).min(1).max(60)
	}),
	/** Takes a merged difficulty out again. */
	z.object({ type: z.literal('splitDifficulty'), difficulty: ref }),
	z.object({ type: z.literal('redressDimension'), difficulty: ref, dimension })
]);

/** Where it was given, and for how many when its phone spoke for its table. */
const voice = { table: z.string().optional(), voices: z.number().optional() };

export const eventSchema = z.discriminatedUnion('type', [
	z.object({ type: z.literal('positionPlaced'), person: z.string(), round, ...points, ...voice }),
	z.object({ type: z.literal('stickersCast'), person: z.string(), round, placed, ...voice }),
	z.object({
		type: z.literal('difficultyProposed'),
		difficulty: z.string(),
		person: z.string(),
		text: z.string(),
		dimension,
		published: z.boolean()
	}),
	z.object({ type: z.literal('proposalWithdrawn'), difficulty: z.string(), person: z.string() }),

	z.object({ type: z.literal('stageOpened'), stage, round }),
	z.object({
		type: z.literal('difficultyAdded'),
		difficulty: z.string(),
		text: z.string(),
		dimension
	}),
	z.object({ type: z.literal('proposalPublished'), difficulty: z.string() }),
	z.object({ type: z.literal('difficultyHidden'), difficulty: z.string() }),
	z.object({ type: z.literal('difficultyRestored'), difficulty: z.string() }),
	z.object({
		type: z.literal('difficultiesMerged'),
		into: z.string(),
		from: z.array(z.string())
	}),
	z.object({ type: z.literal('difficultySplit'), difficulty: z.string() }),
	z.object({ type: z.literal('dimensionRedressed'), difficulty: z.string(), dimension })
]);

export type Config = z.infer<typeof configSchema>;
export type Command = z.infer<typeof commandSchema>;
export type Event = z.infer<typeof eventSchema>;
export type Placed = z.infer<typeof placed>;
