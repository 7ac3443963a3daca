// What may be written of a words step: its configuration, its commands, its events. Sizes are
// generous here; the limits that people meet are refusals, in decide.ts. Faces take types only.

import { z } from 'zod';

/** Greatest length of a word, and of the sentence behind it, when the configuration says nothing. */
const usualMax = { words: 40, sentence: 240 } as const;
const longestWord = 60;

/** The facilitator's choices. `rank` picks, from 0, which of her linked words a person writes about. */
export const configSchema = z
	.object({
		count: z.number().int().min(1).max(10).default(3),
		max: z.number().int().min(1).max(400).optional(),
		language: z.enum(['fr', 'en']).default('fr'),
		mode: z.enum(['words', 'sentence']).default('words'),
		rank: z.number().int().min(0).max(9).optional()
	})
	.refine(({ mode, max = 0 }) => mode === 'sentence' || max <= longestWord, {
		path: ['max'],
		error: `a word has ${longestWord} characters at most`
	})
	.transform((config) => ({ ...config, max: config.max ?? usualMax[config.mode] }));

const typed = z.string().max(4000);
const ref = z.string().min(1).max(200);
/** A group is named by its key, any member's key will do. */
const group = z.string().min(1).max(1000);

export const commandSchema = z.discriminatedUnion('type', [
	z.object({ type: z.literal('giveWords'), words: z.array(typed).max(100) }),
	z.object({ type: z.literal('giveSentence'), text: typed, word: typed.optional() }),
	z.object({ type: z.literal('answerMerge'), question: ref, yes: z.boolean() }),

	z.object({ type: z.literal('hideWord'), entry: ref }),
	z.object({ type: z.literal('restoreWord'), entry: ref }),
	z.object({ type: z.literal('hideGroup'), group }),
	z.object({ type: z.literal('restoreGroup'), group }),
	z.object({ type: z.literal('correctWord'), entry: ref, text: typed }),
	z.object({ type: z.literal('mergeGroups'), into: group, from: z.array(group).min(1).max(500) }),
	/** Takes out one member, or one spelling; with neither, undoes every merge of the group. */
	z.object({
		type: z.literal('splitGroup'),
		group,
		member: group.optional(),
		spelling: typed.optional()
	}),
	z.object({ type: z.literal('dismissSuggestion'), a: group, b: group }),
	z.object({ type: z.literal('askRoom'), a: group, b: group }),
	z.object({ type: z.literal('settleMerge'), question: ref, merge: z.boolean() })
]);

/** Who wrote what an event of facilitators spells, when they are few: it is forgotten with them. */
const whose = z.array(z.object({ text: z.string(), people: z.array(z.string()) })).optional();

export const eventSchema = z.discriminatedUnion('type', [
	/** All of a person's words; a blank field leaves its rank out. */
	z.object({
		type: z.literal('wordsGiven'),
		person: z.string(),
		words: z.array(z.object({ id: z.string(), rank: z.number().int().min(0), text: z.string() }))
	}),
	z.object({
		type: z.literal('sentenceGiven'),
		person: z.string(),
		id: z.string(),
		text: z.string(),
		word: z.string()
	}),
	/** `held`: put aside by itself, until the facilitator has read it. */
	z.object({ type: z.literal('wordHidden'), entry: z.string(), held: z.boolean().optional() }),
	z.object({ type: z.literal('wordRestored'), entry: z.string() }),
	z.object({ type: z.literal('groupHidden'), keys: z.array(z.string()), whose }),
	z.object({ type: z.literal('groupRestored'), keys: z.array(z.string()), whose }),
	z.object({ type: z.literal('wordCorrected'), entry: z.string(), text: z.string(), whose }),
	z.object({
		type: z.literal('groupsMerged'),
		into: z.string(),
		from: z.array(z.string()),
		whose,
		/** The question that the room had answered. */
		question: z.string().optional()
	}),
	z.object({ type: z.literal('groupSplit'), members: z.array(z.string()), whose }),
	z.object({ type: z.literal('spellingParted'), spelling: z.string(), whose }),
	z.object({ type: z.literal('suggestionDismissed'), a: z.string(), b: z.string(), whose }),
	z.object({
		type: z.literal('roomAsked'),
		question: z.string(),
		a: z.string(),
		b: z.string(),
		whose
	}),
	z.object({
		type: z.literal('mergeAnswered'),
		person: z.string(),
		question: z.string(),
		yes: z.boolean()
	}),
	z.object({ type: z.literal('mergeSettled'), question: z.string(), merged: z.boolean() })
]);

export type Config = z.infer<typeof configSchema>;
export type Command = z.infer<typeof commandSchema>;
export type Event = z.infer<typeof eventSchema>;
