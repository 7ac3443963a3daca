// Codes of sessions: drawn once, used again when the session of before has gone.

import { env } from 'cloudflare:workers';
import { describe, expect, it } from 'vitest';
import { dayFrom } from './line.ts';

const none = { text: '', bits: 0 };

describe('a code used again', () => {
	it('is not taken away by the room that had it before, erased late', async () => {
		const directory = env.Directory.get(env.Directory.idFromName('late'));
		const [before, now] = ['a'.repeat(32), 'b'.repeat(32)];
		const code = await directory.register(before, dayFrom(-1), dayFrom(-1));
		expect(await directory.register(now, dayFrom(9), dayFrom(0), code)).toBe(code);
		await directory.keep(code, before, dayFrom(-1), true);
		await directory.forget(code, before);
		expect(await directory.find(code, '', none)).toBe(now);
		await directory.keep(code, now, dayFrom(9), true);
		expect(await directory.find(code, '', none)).toBe(null);
		await directory.forget(code, now);
		expect(await directory.register(before, dayFrom(9), dayFrom(0), code)).toBe(code);
		expect(await directory.find(code, '', none)).toBe(before);
	});
});
