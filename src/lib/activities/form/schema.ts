// What may be written of a questionnaire: its configuration, its commands, its events. Sizes are generous
// here; the limits that people meet are refusals, in decide.ts. Faces take types only.

import { z } from 'zod';
import { idSchema } from '../../base/ids.ts';
import { directoryId } from './flow.ts';
import { optionsMax, questionsMax } from './limits.ts';

/** Names of the configuration: never those of the directory’s own fields. */
const name = idSchema.refine((id) => !id.startsWith(directoryId) && !id.startsWith('__'), {
	error: 'this id is reserved'
});

/** Void until it names an earlier closed question and some of its answers. */
const condition = z.object({
	question: idSchema.default(''),
	is: z.array(z.string().max(64)).max(optionsMax).default([])
});

const questionSchema = z.object({
	id: name,
	type: z.enum(['text', 'long', 'single', 'multiple', 'scale', 'number']),
	text: z.string().min(1).max(300),
	help: z.string().max(400).optional(),
	required: z.boolean().optional(),
	options: z
		.array(z.object({ id: idSchema, text: z.string().min(1).max(200) }))
		.max(optionsMax)
		.optional(),
	scale: z.object({ low: z.string().max(60), high: z.string().max(60) }).optional(),
	when: condition.optional()
});

const sectionSchema = z.object({
	id: name,
	title: z.string().min(1).max(120),
	hint: z.string().max(600).optional(),
	when: condition.optional(),
	questions: z.array(questionSchema).min(1).max(questionsMax)
});

const twice = (ids: readonly string[]) => ids.find((id, i) => ids.indexOf(id) !== i);

/** A name that is used twice, and where; answers are kept by the id of their question. */
function usedTwice(sections: readonly z.infer<typeof sectionSchema>[]) {
	const questions = sections.flatMap((section, s) =>
		section.questions.map((question, q) => ({ question, path: ['sections', s, 'questions', q] }))
	);
	const ids = questions.map(({ question }) => question.id);
	const again = questions.find(({ question }, i) => ids.indexOf(question.id) !== i);
	if (again) return { path: [...again.path, 'id'], message: again.question.id };
	const odd = questions.find(({ question: { options = [] } }) =>
		twice(options.map(({ id }) => id))
	);
	if (odd) return { path: [...odd.path, 'options'], message: 'two options have the same id' };
	return twice(sections.map(({ id }) => id)) === undefined
		? undefined
		: { path: ['sections'], message: 'two sections have the same id' };
}

/** The trainer’s questionnaire. */
export const configSchema = z
	.object({
		/** One sheet a person, or one a structure that several people complete. */
		respondent: z.enum(['person', 'structure']).default('person'),
		sections: z.array(sectionSchema).min(1).max(30),
		/** Also asks for a line in the directory; contact details only when `contact`. */
		directory: z.object({ contact: z.boolean().default(false) }).optional(),
		/** Structures to choose from; another can always be typed. */
		structures: z.array(z.string().min(1).max(80)).max(200).optional()
	})
	.superRefine(({ sections }, context) => {
		const wrong = usedTwice(sections);
		if (wrong) context.addIssue({ code: 'custom', ...wrong });
	});

const words = z.string().max(6000);

/** One answer to one question. */
export const valueSchema = z.union([
	z.object({ text: words }),
	z.object({ options: z.array(z.string().max(64)).max(optionsMax) }),
	z.object({ number: z.number() })
]);

const ref = z.string().min(1).max(200);

export const commandSchema = z.discriminatedUnion('type', [
	z.object({
		type: z.literal('answer'),
		question: ref,
		/** Nothing takes the answer back. */
		value: valueSchema.nullable(),
		/** The answer that the writer saw, if there was one. */
		over: ref.optional()
	}),
	z.object({
		type: z.literal('openSheet'),
		structure: words,
		/** It is another structure than those whose names look alike. */
		apart: z.boolean().optional()
	}),
	z.object({ type: z.literal('finish') }),
	z.object({ type: z.literal('reopen') }),
	z.object({ type: z.literal('show'), question: ref.nullable() }),
	z.object({ type: z.literal('hideAnswer'), entry: ref }),
	z.object({ type: z.literal('restoreAnswer'), entry: ref }),
	z.object({ type: z.literal('mergeSheets'), from: ref, into: ref })
]);

export const eventSchema = z.discriminatedUnion('type', [
	z.object({
		type: z.literal('answered'),
		id: z.string(),
		person: z.string(),
		sheet: z.string(),
		question: z.string(),
		value: valueSchema.nullable(),
		over: z.string().optional()
	}),
	z.object({
		type: z.literal('sheetOpened'),
		person: z.string(),
		sheet: z.string(),
		structure: z.string()
	}),
	z.object({
		type: z.literal('structureDoubted'),
		person: z.string(),
		structure: z.string()
	}),
	z.object({ type: z.literal('sheetFinished'), person: z.string(), sheet: z.string() }),
	z.object({ type: z.literal('sheetReopened'), person: z.string(), sheet: z.string() }),
	z.object({ type: z.literal('questionShown'), question: z.string().nullable() }),
	z.object({ type: z.literal('answerHidden'), entry: z.string() }),
	z.object({ type: z.literal('answerRestored'), entry: z.string() }),
	z.object({ type: z.literal('sheetsMerged'), from: z.string(), into: z.string() })
]);

export type Config = z.infer<typeof configSchema>;
export type Command = z.infer<typeof commandSchema>;
export type Event = z.infer<typeof eventSchema>;
