// What takes time to show: a room that stays busy, and phones that stop reading.

import type { Phone } from './phone.ts';
import { giveWords, hostActs, joinStorm } from './scenarios.ts';
import { openSeminar, steps, type Seminar } from './seminar.ts';
import type { Server } from './server.ts';

type Say = (line: string) => void;

const minute = 60_000;

/** Memory after the first minute and at the end, in megabytes, of a room that answers all the time. */
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
	let first = 0;
	for (let round = 1; performance.now() - began < minutes * minute; round++) {
		await giveWords(seminar, phones, 10_000, round);
		const passed = performance.now() - began;
		if (first === 0 && passed > minute) first = server.memory();
		if (round % 6 === 0) say(`${Math.round(passed / minute)} min  ${server.memory()} MB`);
	}
	const last = server.memory();
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
