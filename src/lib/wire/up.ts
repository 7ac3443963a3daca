// What a page says to the room: who it is, once, then commands.

import { z } from 'zod';
import { idSchema } from '../base/ids.ts';

/** Largest frame that the room reads, in bytes. */
export const frameMax = 64 * 1024;

export const helloSchema = z.object({
	type: z.literal('hello'),
	version: z.number().int(),
	/** A host, co-host or screen key; a participant shows her own secret instead. Both: a host types for someone on paper. */
	key: z.string().min(16).max(128).optional(),
	secret: z.string().min(16).max(128).optional()
});

export const upSchema = z.discriminatedUnion('type', [
	helloSchema,
	z.object({ type: z.literal('command'), id: idSchema, command: z.unknown() })
]);

export type Up = z.infer<typeof upSchema>;
export type Hello = z.infer<typeof helloSchema>;
