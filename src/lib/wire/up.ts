// What a page says to the room: who it is, once, then commands.

import { z } from 'zod';
import { idSchema } from '../base/ids.ts';
import { framesPerTalk } from './talk.ts';

/** Largest frame that the room reads, in bytes. */
export const frameMax = 64 * 1024;

const helloSchema = z.object({
	type: z.literal('hello'),
	version: z.number().int(),
	/** A host, co-host or screen key; a participant shows her own secret instead. Both: a host types for someone on paper. */
	key: z.string().min(16).max(128).optional(),
	secret: z.string().min(16).max(128).optional()
});

export const upSchema = z.discriminatedUnion('type', [
	helloSchema,
	z.object({ type: z.literal('echo'), mark: z.string().max(64) }),
	z.object({ type: z.literal('command'), id: idSchema, command: z.unknown() })
]);

/** Largest body of a conversation by plain requests, in bytes. */
export const talkMax = 4 * frameMax;

/** The same, by plain requests: who it is each time, what it says, and the mark of the last answer. */
export const talkSchema = z.object({
	hello: helloSchema,
	mark: z.string().max(80),
	commands: z.array(z.unknown()).max(framesPerTalk)
});

export type Talk = z.infer<typeof talkSchema>;
export type Up = z.infer<typeof upSchema>;
export type Hello = z.infer<typeof helloSchema>;
