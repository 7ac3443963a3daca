// What a charter may be configured with, what may be asked of it, and what has happened in it. Lengths
// are bounded generously here: `decide` says what is too long.

import { z } from 'zod';
import { idSchema } from '../../base/ids.ts';
import { offerSchema } from '../offer.ts';
import { choices, stages } from './choices.ts';
import { preambleMax, sectionsMax, startMax, textMax } from './limits.ts';

const typed = z.string().max(4000);
const choice = z.enum(choices);

function areDistinct(things: readonly { readonly id: string }[]): boolean {
	return new Set(things.map(({ id }) => id)).size === things.length;
}

/** Short enough for a section and an article to be named together. */
const ownId = idSchema.max(31);

const sectionSchema = z.object({
	id: ownId,
	title: z.string().trim().min(1).max(120),
	hint: z.string().trim().max(300).default(''),
	/** Articles to start from; more come from the room. */
	articles: z
		.array(z.object({ id: ownId, text: z.string().trim().min(1).max(textMax) }))
		.max(startMax)
		.refine(areDistinct)
		.default([])
});

export const configSchema = z.object({
	sections: z.array(sectionSchema).min(1).max(sectionsMax).refine(areDistinct),
	preamble: z.string().trim().max(preambleMax).default(''),
	/** Proposals and amendments that one participant may have in all. */
	maxPerPerson: z.number().int().min(1).max(30).default(5),
	/** Percentage of « pour » among « pour » and « contre » from which an article is adopted. */
	threshold: z.number().int().min(1).max(100).default(66),
	/** One line each on the sheet to sign. */
	signatories: z.enum(['people', 'structures']).default('people')
});
export type Config = z.infer<typeof configSchema>;

export const commandSchema = z.discriminatedUnion('type', [
	// participants
	z.object({ type: z.literal('propose'), section: idSchema, text: typed }),
	z.object({ type: z.literal('amend'), article: idSchema, text: typed }),
	z.object({ type: z.literal('reviseEntry'), entry: idSchema, text: typed }),
	z.object({ type: z.literal('withdrawEntry'), entry: idSchema }),
	z.object({ type: z.literal('castBallot'), article: idSchema, choice }),
	// host
	/** A proposal becomes an article of its section, or of another; an amendment replaces its article’s words. */
	z.object({ type: z.literal('takeEntry'), entry: idSchema, section: idSchema.optional() }),
	z.object({ type: z.literal('declineEntry'), entry: idSchema }),
	/** What was declined waits again. */
	z.object({ type: z.literal('reconsiderEntry'), entry: idSchema }),
	z.object({ type: z.literal('hideEntry'), entry: idSchema, hidden: z.boolean() }),
	z.object({ type: z.literal('addArticle'), section: idSchema, text: typed }),
	z.object({ type: z.literal('rewordArticle'), article: idSchema, text: typed }),
	/** Without `before`, or when it is not in the section, the article goes last. */
	z.object({
		type: z.literal('moveArticle'),
		article: idSchema,
		section: idSchema,
		before: idSchema.nullable().default(null)
	}),
	z.object({ type: z.literal('dropArticle'), article: idSchema }),
	z.object({ type: z.literal('restoreArticle'), article: idSchema }),
	/** Without `article`: every article that can go to this stage. */
	z.object({
		type: z.literal('setVote'),
		article: idSchema.optional(),
		stage: z.enum(['open', 'closed', 'shown'])
	}),
	/** One article, amendment or proposal, large on the screen; `null` for the whole text. */
	z.object({ type: z.literal('lookAt'), target: idSchema.nullable() })
]);
export type Command = z.infer<typeof commandSchema>;

const text = z.string();
const entry = z.string();
const article = z.string();
const section = z.string();
const person = z.string();

export const eventSchema = z.discriminatedUnion('type', [
	z.object({
		type: z.literal('entryWritten'),
		id: z.string(),
		person,
		section,
		/** What it amends; `null` for a proposal. */
		article: z.string().nullable(),
		text,
		/** Its words should be read first. */
		hidden: z.boolean()
	}),
	z.object({ type: z.literal('entryRevised'), entry, person, text, hidden: z.boolean() }),
	z.object({ type: z.literal('entryWithdrawn'), entry, person }),
	z.object({ type: z.literal('entryPinned'), id: z.string(), section, offer: offerSchema }),
	z.object({ type: z.literal('entryTaken'), entry, section }),
	z.object({ type: z.literal('entryDeclined'), entry }),
	z.object({ type: z.literal('entryReconsidered'), entry }),
	z.object({ type: z.literal('entryHidden'), entry, hidden: z.boolean() }),
	z.object({ type: z.literal('articleAdded'), id: z.string(), section, text }),
	z.object({ type: z.literal('articleReworded'), article, text }),
	z.object({ type: z.literal('articleMoved'), article, section, before: z.string().nullable() }),
	z.object({ type: z.literal('articleDropped'), article }),
	z.object({ type: z.literal('articleRestored'), article }),
	z.object({ type: z.literal('voteSet'), articles: z.array(z.string()), stage: z.enum(stages) }),
	z.object({
		type: z.literal('ballotCast'),
		article,
		person,
		choice,
		/** Where it was cast, and for how many when a phone answered for its table. */
		table: z.string().optional(),
		voices: z.number().optional()
	}),
	z.object({ type: z.literal('lookedAt'), target: z.string().nullable() })
]);
export type Event = z.infer<typeof eventSchema>;
