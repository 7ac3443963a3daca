// What a naive room and a bare process do with the same join storm and the same votes.

import { totalmem } from 'node:os';
import { join } from 'node:path';
import { spreadOf, type Spread } from '../measure.ts';
import { Phone } from '../phone.ts';
import { spread } from '../scenarios.ts';
import { startServer, type Server } from '../server.ts';

const baselines = { naive: 'serve-naive.ts', echo: 'serve-echo.ts' } as const;

export type Compared = { readonly join_ms: number; readonly vote: Spread; readonly rss_mb: number };

/** A room that tells everything to everyone may fill a machine, and stop it: it is stopped first, in megabytes. */
const most = totalmem() / 2 ** 20 / 3;

/** Rejects once the server weighs too much. */
function tooHeavy(server: Server): { readonly heavy: Promise<never>; rest(): void } {
	const { promise, reject } = Promise.withResolvers<never>();
	const watch = setInterval(() => {
		const mb = server.memory();
		if (mb > most) reject(new Error(`it filled ${mb} MB, and was stopped`));
	}, 1000);
	promise.catch(() => undefined);
	return { heavy: promise, rest: () => clearInterval(watch) };
}

/** Three words of each phone within one second, once everyone has joined. */
export async function compare(name: keyof typeof baselines, size: number): Promise<Compared> {
	const server = await startServer({ program: join(import.meta.dirname, baselines[name]) });
	const guard = tooHeavy(server);
	try {
		const address = `${server.http.replace('http', 'ws')}/parties/room/${'0'.repeat(32)}`;
		const began = performance.now();
		const phones = await Promise.all(
			Array.from({ length: size }, (_, n) => Phone.join(address, `p${n}`, { secret: `${n}` }))
		);
		const join_ms = Math.round(performance.now() - began);
		const words = ['lien', 'cadre', 'confiance'];
		const votes = spread(phones, 1000, (phone) => phone.ask({ type: 'giveWords', words }));
		const waits = await Promise.race([votes, guard.heavy]);
		const rss_mb = server.memory();
		for (const phone of phones) phone.close();
		return { join_ms, vote: spreadOf(waits), rss_mb };
	} finally {
		guard.rest();
		await server.stop();
	}
}
