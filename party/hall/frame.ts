// What a frame turned out to be. Whatever its bytes are, reading it never throws.

import { isRefusal, refuse, type Refusal } from '../../src/lib/base/refusal.ts';
import { frameMax, upSchema, type Up } from '../../src/lib/wire/up.ts';

/** What the engine hands over: text, or bytes, which the room does not speak. */
export type Frame = string | ArrayBuffer | ArrayBufferView;

/** Something said, or why it could not be read. */
export function readFrame(frame: Frame): Up | Refusal {
	if (typeof frame !== 'string') return refuse('bad-frame');
	if (frame.length > frameMax) return refuse('too-large');
	try {
		const up = upSchema.safeParse(JSON.parse(frame));
		return up.success ? up.data : refuse('bad-frame');
	} catch {
		return refuse('bad-frame');
	}
}

/** The id of the command that a frame asks, when it can be told. */
export function idOf(up: Up | Refusal): string | undefined {
	return !isRefusal(up) && up.type === 'command' ? up.id : undefined;
}
