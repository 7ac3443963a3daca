// What may be asked of the tables of a room, in the order of the day: laid, taken, held, turned, shown.

import { z } from 'zod';
import { idSchema } from '../../base/ids.ts';
import { tablesMax } from './table.ts';

const typed = z.string().max(4000);
const heads = z.number().int().min(0).max(200);

export const tableCommands = [
	/** The whole list, in order: known tables by their ids, new ones without. `open`: people choose theirs. */
	z.object({
		type: z.literal('setTables'),
		tables: z.array(z.object({ id: idSchema.optional(), name: typed.default('') })).max(tablesMax),
		open: z.boolean().default(true)
	}),
	/** `balanced` spreads each structure; `everyone` deals again those who already sit. */
	z.object({
		type: z.literal('dealTables'),
		balanced: z.boolean().default(false),
		everyone: z.boolean().default(true)
	}),
	z.object({ type: z.literal('seat'), person: idSchema, table: idSchema.nullable() }),
	z.object({ type: z.literal('setRapporteur'), table: idSchema, person: idSchema.nullable() }),
	z.object({
		type: z.literal('startRounds'),
		rounds: z.number().int().min(2).max(12),
		minutes: z.number().int().min(1).max(180)
	}),
	/** `from` is the round where the asker believes the room is. */
	z.object({ type: z.literal('nextRound'), from: z.number().int() }),
	z.object({ type: z.literal('endRounds') }),
	/** One table alone on the screen, while it reports; nothing gives the screen back. */
	z.object({
		type: z.literal('showTable'),
		table: idSchema.nullable(),
		seconds: z.number().int().min(10).max(1800).default(60)
	}),
	/** `seated` is everyone there, with a phone or not. */
	z.object({ type: z.literal('countTable'), table: idSchema, seated: heads }),
	z.object({ type: z.literal('chooseTable'), table: idSchema.nullable() }),
	z.object({ type: z.literal('holdSheet'), hold: z.boolean() }),
	/** The phone that holds the sheet answers for the whole table, or for its owner alone. */
	z.object({ type: z.literal('speakForTable'), on: z.boolean() })
] as const;

export type TableCommand = z.infer<(typeof tableCommands)[number]>;
