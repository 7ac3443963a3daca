// What has happened to the tables of a room.

import { z } from 'zod';

const seats = z.array(z.object({ person: z.string(), table: z.string().nullable() }));
const timer = { endsAt: z.number(), seconds: z.number() };

export const tableEvents = [
	z.object({
		type: z.literal('tablesSet'),
		tables: z.array(z.object({ id: z.string(), number: z.number(), name: z.string() })),
		open: z.boolean()
	}),
	z.object({ type: z.literal('peopleSeated'), seats }),
	z.object({
		type: z.literal('rapporteurSet'),
		table: z.string(),
		person: z.string().nullable()
	}),
	z.object({ type: z.literal('tableCounted'), table: z.string(), without: z.number() }),
	z.object({ type: z.literal('tableVoiced'), table: z.string(), on: z.boolean() }),
	z.object({
		type: z.literal('roundsStarted'),
		rounds: z.number(),
		minutes: z.number(),
		...timer
	}),
	z.object({ type: z.literal('roundTurned'), round: z.number(), seats, ...timer }),
	z.object({ type: z.literal('roundsEnded') }),
	z.object({
		type: z.literal('tableShown'),
		table: z.string().nullable(),
		timer: z.object(timer).optional()
	})
] as const;

export type TableEvent = z.infer<(typeof tableEvents)[number]>;
