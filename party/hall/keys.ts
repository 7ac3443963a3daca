// The three keys of a session. A room keeps only their hashes.

import { keyNames, type KeyName, type Ledger } from './ledger.ts';

/** One text for each key: the key itself, or its hash. */
export type Keys = Readonly<Record<KeyName, string>>;

/** The hash of each key. */
export async function hashKeys(keys: Keys, hash: (key: string) => Promise<string>): Promise<Keys> {
	const [host, cohost, screen] = await Promise.all([
		hash(keys.host),
		hash(keys.cohost),
		hash(keys.screen)
	]);
	return { host, cohost, screen };
}

/** Writes all three; call it inside `atomically`. */
export function putKeys(ledger: Pick<Ledger, 'setKey'>, hashes: Keys): void {
	for (const name of keyNames) ledger.setKey(name, hashes[name]);
}
