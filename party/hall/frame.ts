// What a frame turned out to be. Whatever its bytes are, reading it never throws, and when it has an
// id that can be read, the answer carries it: who asked is never left without an answer.

import { idSchema } from '../../src/lib/base/ids.ts';
import { refuse, type Refusal } from '../../src/lib/base/refusal.ts';
import { frameMax, upSchema, type Up } from '../../src/lib/wire/up.ts';

/** What the engine hands over: text, or bytes, which the room does not speak. */
export type Frame = string | ArrayBuffer | ArrayBufferView;

/** Something said, or why it could not be read; and the command's id, when it can be told. */
export type Heard = { readonly id?: string; readonly up: Up | Refusal };

/** Our own pages write the id first: it is found without reading the rest. */
const beginning = /^\{"type":"command","id":"([^"\\]{1,64})"/u;

function idIn(thing: unknown): string | undefined {
	const asks = typeof thing === 'object' && thing !== null && 'type' in thing && 'id' in thing;
	return asks && thing.type === 'command' ? idSchema.safeParse(thing.id).data : undefined;
}

export function readFrame(frame: Frame): Heard {
	if (typeof frame !== 'string') return { up: refuse('bad-frame') };
	if (frame.length > frameMax) {
		const id = idSchema.safeParse(beginning.exec(frame)?.[1]).data;
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
