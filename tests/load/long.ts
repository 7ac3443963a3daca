// What takes time to show: a room that stays busy, and phones that stop reading.

import type { Phone } from './phone.ts';
import { giveWords, hostActs, joinStorm } from './scenarios.ts';
import { openSeminar, steps, type Seminar } from './seminar.ts';
import type { Server } from './server.ts';

type Say = (line: string) => void;

const minute = 60_000;

const meanOf = (values: readonly number[]) =>
	Math.round(values.reduce((sum, value) => sum + value, 0) / Math.max(1, values.length));

/** Mean of the memory during the second minute and during the last, in megabytes, of a room that answers all the time. */
export async function soak(
	server: Server,
	size: number,
	minutes: number,
	say: Say
): Promise<{ readonly first: number; readonly last: number }> {
	const seminar = await openSeminar(server.http);
	const { phones } = await joinStorm(seminar, size);
	await hostActs(seminar, phones.slice(0, 1));
	const began = performance.now();
	const samples: { readonly at: number; readonly mb: number }[] = [];
	for (let round = 1; performance.now() - began < minutes * minute; round++) {
		await giveWords(seminar, phones, 10_000, round);
		const at = performance.now() - began;
		const mb = server.memory();
		samples.push({ at, mb });
		if (round % 6 === 0) say(`${Math.round(at / minute)} min  ${mb} MB`);
	}
	const between = (from: number, to: number) =>
		meanOf(samples.filter(({ at }) => at >= from && at < to).map(({ mb }) => mb));
	const end = performance.now() - began;
	const first = between(minute, 2 * minute);
	const last = between(end - minute, Infinity);
	for (const phone of [...phones, seminar.host, seminar.screen]) phone.close();
	return { first, last };
}

/** What everyone gives, each different, until what the room shows of it weighs ten kilobytes. */
async function fillUp({ host }: Seminar, phones: readonly Phone[]): Promise<void> {
	const step = steps.words;
	for (const [n, phone] of phones.entries()) {
		const words = [0, 1, 2].map((k) => `expression ${n} ${k} `.padEnd(38, 'abcdefghij'));
		await phone.ask({ type: 'act', step, command: { type: 'giveWords', words } });
	}
	await host.ask({ type: 'setPhase', step, phase: 'share', from: 'collect' });
}

/** Growth of the server's memory, in megabytes, while some phones read nothing of a thousand changes. */
export async function slowReaders(server: Server, slow: number, say: Say): Promise<number> {
	const seminar = await openSeminar(server.http);
	const { phones } = await joinStorm(seminar, slow + 40);
	await hostActs(seminar, phones.slice(-1));
	await fillUp(seminar, phones);
	const [reader] = phones.slice(-1);
	const change = async (times: number) => {
		for (let n = 0; n < times; n++)
			await seminar.host.ask({ type: 'lock', step: steps.words, locked: n % 2 === 0 });
	};
	// What a thousand changes cost anyway is not their doing: everyone reads the first of them.
	await change(500);
	for (const phone of phones.slice(0, slow)) phone.pause();
	const before = server.memory();
	for (const phone of phones) phone.reset();
	await change(1000);
	const grown = server.memory() - before;
	const { frames = 0, bytes = 0 } = reader ?? {};
	say(`${frames} frames of ${Math.round(bytes / Math.max(1, frames))} bytes to whoever reads`);
	for (const phone of [...phones, seminar.host, seminar.screen]) phone.close();
	return grown;
}
