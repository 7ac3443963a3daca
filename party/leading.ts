// Who may ask at the facilitators’ doors. A wrong key wakes its room for nothing, so all
// unknown keys together are heard slowly. A key that the door can recognise is heard whatever others try: the
// one that the room was named for, and any that the room has welcomed, shown with its pass.

import { hashKey } from './access.ts';
import type { Env } from './env.ts';
import { Pace, type Allowance } from './hall/pace.ts';
import { isNamedFor } from './names.ts';
import { bearerOf } from './passes.ts';

/** All the keys of one room that the door does not recognise, together. */
const unknownKeys: Allowance = { burst: 40, perSecond: 2 };
/** One that it recognises, which may have been replaced since: more than a console asks for. */
const hers: Allowance = { burst: 200, perSecond: 20 };

const pace = new Pace();

/** The key that is shown, and the pass that goes with it. */
export function shownBy({ headers }: Request): { readonly key: string; readonly pass: string } {
	const [, key = '', pass = ''] = (headers.get('authorization') ?? '').split(' ');
	return { key, pass };
}

/** Whether the key of this request is looked at now. */
export async function mayTry(request: Request, room: string, env: Env): Promise<boolean> {
	const { key, pass } = shownBy(request);
	const shown = (await hashKey(key)).slice(0, 16);
	const told = (await isNamedFor(room, key)) || (await bearerOf(env, room, pass)) === shown;
	const now = Date.now();
	return (told && pace.take(`${room} ${shown}`, hers, now)) || pace.take(room, unknownKeys, now);
}
