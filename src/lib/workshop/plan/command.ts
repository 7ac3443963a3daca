// What the facilitator may change in the agenda while the session runs.

import { z } from 'zod';
import { idSchema } from '../../base/ids.ts';
import { breakSchema, stepSchema } from '../agenda.ts';

const step = idSchema;
/** In this atelier, before this step; last without one. */
const spot = { atelier: idSchema, before: idSchema.nullable() };
const typed = z.string().max(8000);
/** Its name is the command’s; its texts are judged with the rest. */
const texts = { title: typed, question: typed, help: typed.default(''), notes: typed.default('') };
const added = stepSchema.omit({ id: true }).extend(texts);

export const planCommands = [
	z.object({ type: z.literal('addStep'), ...spot, step: added }),
	z.object({ type: z.literal('moveStep'), step, ...spot }),
	z.object({
		type: z.literal('editStep'),
		step,
		title: typed,
		question: typed,
		help: typed,
		minutes: z.number().int().min(1).max(600),
		notes: typed,
		live: z.boolean()
	}),
	/** Its settings, and the step that it is linked to. */
	z.object({
		type: z.literal('composeStep'),
		step,
		config: z.unknown(),
		from: idSchema.optional()
	}),
	z.object({ type: z.literal('skipStep'), step, skipped: z.boolean() }),
	z.object({ type: z.literal('resetStep'), step }),
	z.object({ type: z.literal('duplicateStep'), step }),
	/** The break that follows an atelier, or none. */
	z.object({
		type: z.literal('setBreak'),
		atelier: idSchema,
		pause: z.object({ title: typed, minutes: breakSchema.shape.minutes }).nullable()
	})
] as const;

export type PlanCommand = z.infer<(typeof planCommands)[number]>;
