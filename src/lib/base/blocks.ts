// A report as a list of plain blocks: kinds write them, the report's formats print them. Text is
// text, never markup. A block with an `id` can be edited or left out by the trainer.

import { z } from 'zod';
import type { TableName } from './tables.ts';

/** One of the three dimensions of cooperation, which have a colour and a shape everywhere. */
export const dimensions = ['vouloir', 'savoir', 'pouvoir'] as const;
export type Dimension = (typeof dimensions)[number];
const dimension = z.enum(dimensions);

/** Horizontal bars, one per label; `before` draws a second, paler bar (an earlier round). */
const bars = z.object({
	shape: z.literal('bars'),
	unit: z.string(),
	bars: z.array(
		z.object({
			label: z.string(),
			value: z.number(),
			before: z.number().optional(),
			dimension: dimension.optional()
		})
	)
});

/** Points of the VSP triangle, each `[vouloir, savoir, pouvoir]` out of 10; one cloud of points per round. */
const share = z.tuple([z.number(), z.number(), z.number()]);
const triangle = z.object({
	shape: z.literal('triangle'),
	corners: z.tuple([z.string(), z.string(), z.string()]),
	rounds: z.array(z.object({ label: z.string(), points: z.array(share), mean: share.optional() }))
});

/** A typeset cloud: words, most frequent first. */
const cloud = z.object({
	shape: z.literal('cloud'),
	words: z.array(z.object({ text: z.string(), count: z.number() }))
});

/** Stacked shares per row, such as « je partage / à nuancer / je ne partage pas » or a scale 1 to 5. */
const shares = z.object({
	shape: z.literal('shares'),
	parts: z.array(z.string()),
	rows: z.array(z.object({ label: z.string(), values: z.array(z.number()) }))
});

/**
 * Sides of one thing around a centre, from `least` to `most`: a value each, the part between `low` and
 * `high` where half the answers stand, and an earlier round.
 */
const radar = z.object({
	shape: z.literal('radar'),
	least: z.number(),
	most: z.number(),
	axes: z.array(
		z.object({
			label: z.string(),
			value: z.number(),
			low: z.number().optional(),
			high: z.number().optional(),
			before: z.number().optional()
		})
	)
});

/** Rounds that begin again where they end: the moments of each in order, with what is said of them. */
const cycle = z.object({
	shape: z.literal('cycle'),
	turns: z.array(
		z.object({
			label: z.string(),
			moments: z.array(z.object({ text: z.string(), detail: z.string().optional() }))
		})
	)
});

const chartSchema = z.discriminatedUnion('shape', [bars, triangle, cloud, shares, radar, cycle]);
export type Chart = z.infer<typeof chartSchema>;

/** `lead` stands first and bold, `detail` last and in brackets: counts, who, when. */
const itemSchema = z.object({
	lead: z.string().optional(),
	text: z.string(),
	detail: z.string().optional()
});
export type Item = Readonly<z.infer<typeof itemSchema>>;

const cell = z.union([z.string(), z.number()]);
const tableFields = {
	caption: z.string(),
	head: z.array(z.string()),
	rows: z.array(z.array(cell))
};

export const blockSchema = z.discriminatedUnion('type', [
	z.object({
		type: z.literal('heading'),
		level: z.number().int().min(1).max(4),
		text: z.string(),
		id: z.string().optional()
	}),
	z.object({
		type: z.literal('paragraph'),
		text: z.string(),
		id: z.string().optional(),
		tone: z.enum(['lead', 'note']).optional()
	}),
	z.object({
		type: z.literal('list'),
		items: z.array(itemSchema),
		ordered: z.boolean().optional(),
		id: z.string().optional()
	}),
	z.object({
		type: z.literal('pairs'),
		items: z.array(
			z.object({ left: z.string(), right: z.string(), detail: z.string().optional() })
		),
		id: z.string().optional()
	}),
	z.object({
		type: z.literal('quote'),
		text: z.string(),
		source: z.string().optional(),
		id: z.string().optional()
	}),
	z.object({
		type: z.literal('table'),
		...tableFields,
		id: z.string().optional(),
		annex: z.boolean().optional(),
		twin: z.boolean().optional(),
		file: z.boolean().optional(),
		ruled: z.number().int().positive().optional()
	}),
	z.object({
		type: z.literal('figure'),
		caption: z.string(),
		alt: z.string(),
		chart: chartSchema,
		id: z.string().optional()
	})
]);

/**
 * `pairs` are problématique ⇔ enjeu. A table marked `annex` is printed at the end; a `twin` is the data
 * of the figure before it; a `file` is raw data, given as CSV and printed nowhere; one that is `ruled` has
 * that many empty lines to be filled in by hand, and neither number nor caption.
 */
export type Block = z.infer<typeof blockSchema>;
export type TableBlock = Extract<Block, { type: 'table' }>;
export type FigureBlock = Extract<Block, { type: 'figure' }>;

/** Who the document is for: everyone who was there (no small cells, no attribution), or the trainer. */
export type Readership = 'participants' | 'trainer';

export type ReportOptions = {
	readonly language: 'fr' | 'en';
	readonly readership: Readership;
	/** Every table of the room, those cleared away last; nothing in a room without tables. */
	readonly tables?: readonly TableName[];
};
