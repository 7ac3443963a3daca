// What takes time to show: a room that stays busy, and phones that stop reading.

import { giveWords, hostActs, joinStorm } from './scenarios.ts';
import { openSeminar } from './seminar.ts';
import type { Server } from './server.ts';

const minute = 60_000;

/** Memory after the first minute and at the end, in megabytes, of a room that answers all the time. */
export async function soak(
	server: Server,
	size: number,
	minutes: number,
	say: (line: string) => void
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

/** Growth of the server's memory, in megabytes, while some phones read nothing of a thousand changes. */
export async function slowReaders(server: Server, slow: number): Promise<number> {
	const seminar = await openSeminar(server.http);
	const { phones } = await joinStorm(seminar, slow + 10);
	await hostActs(seminar, phones.slice(-1));
	await giveWords(seminar, phones, 1000, 1);
	for (const phone of phones.slice(0, slow)) phone.pause();
	const before = server.memory();
	for (let change = 0; change < 1000; change++) {
		const text = `${change} `.padEnd(3000, 'x');
		await seminar.host.ask({ type: 'addNote', list: 'parking', text: text.slice(0, 390), due: '' });
		await seminar.host.ask({ type: 'lock', step: 'trois-mots', locked: change % 2 === 0 });
	}
	const grown = server.memory() - before;
	for (const phone of [...phones, seminar.host, seminar.screen]) phone.close();
	return grown;
}
