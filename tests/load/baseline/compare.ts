// What a naive room and a bare process do with the same join storm and the same votes.

import { join } from 'node:path';
import { spreadOf, type Spread } from '../measure.ts';
import { Phone } from '../phone.ts';
import { spread } from '../scenarios.ts';
import { startServer } from '../server.ts';

export const baselines = { naive: 'serve-naive.ts', echo: 'serve-echo.ts' } as const;

export type Compared = { readonly join_ms: number; readonly vote: Spread; readonly rss_mb: number };

/** Three words of each phone within one second, once everyone has joined. */
export async function compare(name: keyof typeof baselines, size: number): Promise<Compared> {
	const server = await startServer({ program: join(import.meta.dirname, baselines[name]) });
	try {
		const address = `${server.http.replace('http', 'ws')}/parties/room/${'0'.repeat(32)}`;
		const began = performance.now();
		const phones = await Promise.all(
			Array.from({ length: size }, (_, n) => Phone.join(address, `p${n}`, { secret: `${n}` }))
		);
		const join_ms = Math.round(performance.now() - began);
		const words = ['lien', 'cadre', 'confiance'];
		const waits = await spread(phones, 1000, (phone) => phone.ask({ type: 'giveWords', words }));
		const rss_mb = server.memory();
		for (const phone of phones) phone.close();
		return { join_ms, vote: spreadOf(waits), rss_mb };
	} finally {
		await server.stop();
	}
}
