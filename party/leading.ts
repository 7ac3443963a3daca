// Who may ask at the doors of those who lead. A wrong key wakes its room for nothing, so that all of them
// together are heard slowly; a key that the door itself can tell is heard whatever others try: the one that
// the room was named for, and any that was welcome in the room, with the pass that it was given there.

import { hashKey } from './access.ts';
import type { Env } from './env.ts';
import { Pace, type Allowance } from './hall/pace.ts';
import { isNamedFor } from './names.ts';
import { bearerOf } from './passes.ts';

/** Keys of one room that the door cannot tell, all together. */
const unknownKeys: Allowance = { burst: 40, perSecond: 2 };
/** One that it can: more than a console asks. It may have been changed since. */
const hers: Allowance = { burst: 200, perSecond: 20 };

const pace = new Pace();

/** The key that is shown, and the pass that goes with it. */
export function shownBy({ headers }: Request): { readonly key: string; readonly pass: string } {
	const [, key = '', pass = ''] = (headers.get('authorization') ?? '').split(' ');
	return { key, pass };
}

/** Whether what this request shows is looked at now. */
export async function mayTry(request: Request, room: string, env: Env): Promise<boolean> {
	const { key, pass } = shownBy(request);
	const shown = (await hashKey(key)).slice(0, 16);
	const told = (await isNamedFor(room, key)) || (await bearerOf(env, room, pass)) === shown;
	const now = Date.now();
	return (told && pace.take(`${room} ${shown}`, hers, now)) || pace.take(room, unknownKeys, now);
}
