// What has changed in the agenda since the session was opened.

import { z } from 'zod';

/** A step as the journal keeps it. */
export const stepFact = z.object({
	id: z.string(),
	kind: z.string(),
	title: z.string(),
	question: z.string(),
	help: z.string(),
	minutes: z.number(),
	notes: z.string(),
	live: z.boolean(),
	standing: z.boolean().optional(),
	from: z.string().optional(),
	config: z.unknown()
});

const spot = { atelier: z.string(), before: z.string().nullable() };

export const planEvents = [
	z.object({ type: z.literal('stepAdded'), ...spot, step: stepFact }),
	z.object({ type: z.literal('stepMoved'), step: z.string(), ...spot }),
	z.object({
		type: z.literal('stepEdited'),
		step: z.string(),
		...stepFact.pick({
			title: true,
			question: true,
			help: true,
			minutes: true,
			notes: true,
			live: true
		}).shape
	}),
	z.object({
		type: z.literal('stepComposed'),
		step: z.string(),
		config: z.unknown(),
		from: z.string().optional()
	}),
	z.object({ type: z.literal('stepSkipped'), step: z.string(), skipped: z.boolean() }),
	/** It leaves the agenda; `instead` is its fresh copy. */
	z.object({ type: z.literal('stepSetAside'), step: z.string(), instead: z.string() }),
	/** The break that follows an atelier now; none with `null`. */
	z.object({
		type: z.literal('breakSet'),
		atelier: z.string(),
		pause: z.object({ title: z.string(), minutes: z.number() }).nullable()
	})
] as const;

export type PlanEvent = z.infer<(typeof planEvents)[number]>;
