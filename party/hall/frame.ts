// What a frame turned out to be. Whatever its bytes are, reading it never throws, and when it has an
// id that can be read, the answer carries it: who asked is never left without an answer.

import { idSchema } from '../../src/lib/base/ids.ts';
import { refuse, type Refusal } from '../../src/lib/base/refusal.ts';
import { frameMax, upSchema, type Up } from '../../src/lib/wire/up.ts';

/** What the engine hands over: text, or bytes, which the room does not speak. */
export type Frame = string | ArrayBuffer | ArrayBufferView;

/** Something said, or why it could not be read; and the command's id, when it can be told. */
export type Heard = { readonly id?: string; readonly up: Up | Refusal };

/** Characters of the longest frame that says a mark again. */
const echoMax = 128;
const beginning = /^\{"type":"command","id":"([^"\\]{1,64})"/u;

function idIn(thing: unknown): string | undefined {
	const asks = typeof thing === 'object' && thing !== null && 'type' in thing && 'id' in thing;
	return asks && thing.type === 'command' ? idSchema.safeParse(thing.id).data : undefined;
}

/** What can be told of a frame at a glance: how long it is, and whether it may be a mark said again. */
export function glanceAt(frame: Frame): { readonly length: number; readonly isEcho: boolean } {
	if (typeof frame !== 'string') return { length: frame.byteLength, isEcho: false };
	const isEcho = frame.length < echoMax && frame.startsWith('{"type":"echo"');
	return { length: frame.length, isEcho };
}

/** The id of a command as our own pages write it, without reading the rest. */
export function idAtStart(frame: Frame): string | undefined {
	if (typeof frame !== 'string') return undefined;
	return idSchema.safeParse(beginning.exec(frame)?.[1]).data;
}

export function readFrame(frame: Frame): Heard {
	if (typeof frame !== 'string') return { up: refuse('bad-frame') };
	if (frame.length > frameMax) {
		const id = idAtStart(frame);
		return { ...(id !== undefined && { id }), up: refuse('too-large') };
	}
	try {
		const json: unknown = JSON.parse(frame);
		const read = upSchema.safeParse(json);
		const id = idIn(json);
		return { ...(id !== undefined && { id }), up: read.success ? read.data : refuse('bad-frame') };
	} catch {
		return { up: refuse('bad-frame') };
	}
}
