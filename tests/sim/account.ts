// The end of a life: every command held against what survives of the journal, every page against what
// the journal says it should show.

import { isDeepStrictEqual } from 'node:util';
import { replay } from '../../src/lib/workshop/evolve.ts';
import { ownView } from '../../src/lib/workshop/see-room.ts';
import { sharedView } from '../../src/lib/workshop/see.ts';
import type { Entry } from '../../src/lib/workshop/event.ts';
import type { Book } from './book.ts';
import type { Life, Told } from './life.ts';

/** Alike as text, or at least as things. */
function same(one: unknown, other: unknown): boolean {
	const [a, b] = [JSON.stringify(one), JSON.stringify(other)];
	return a === b || isDeepStrictEqual(JSON.parse(a), JSON.parse(b));
}

/** What became of each command. */
function holdCommands(book: Book, journal: readonly Entry[]): void {
	const written = new Map<string, number>();
	for (const { command } of journal) written.set(command, (written.get(command) ?? 0) + 1);
	for (const ask of book.asks.values()) {
		const times = written.get(ask.id) ?? 0;
		if (times > 1) book.wrong('doubled', `${ask.id} is written ${times} times`);
		if (ask.effect && times === 0)
			book.wrong('lost', `${ask.id} was done, and is not in the journal`);
		if (ask.answer === 'refused' && times > 0)
			book.wrong('doubled', `${ask.id} was refused (${ask.code}), and is in the journal`);
		if (ask.answer === null && !ask.gone && !ask.aside)
			book.wrong('lost', `${ask.id} was never answered`);
	}
	for (const { command } of journal)
		if (!/^(?:open$|join:|old:)/u.test(command) && !book.asks.has(command))
			book.wrong('doubled', `${command} is written, and nobody asked it`);
}

/** What everybody sees, of those whose page can. */
export function holdPages(life: Life, journal: readonly Entry[]): void {
	const { book, house } = life;
	const state = replay(journal);
	const [host, screen, participant] = (['host', 'screen', 'participant'] as const).map((role) =>
		sharedView(state, role, house.connected)
	);
	const views = { host, screen, participant };
	if (!same(house.hall.workshop, state))
		book.wrong('diverged', 'the memory of the room is not its journal');
	for (const page of life.pages) {
		const { person, conversation } = page;
		const { shared, own } = conversation;
		if (page.stale) continue;
		if (!page.online) {
			book.wrong('diverged', `${person.id} does not come back: ${conversation.refusal?.code}`);
			continue;
		}
		const { role, id } = person;
		const seen = role === 'participant' ? same(own, ownView(state, id)) : true;
		if (!seen || !same(shared, views[role])) book.wrong('diverged', `${id} sees something else`);
	}
}

/** What nobody has answered. */
function holdOutboxes({ book, devices, pages }: Life): void {
	for (const { outbox, person } of pages) {
		const [waiting] = outbox.all();
		if (waiting) book.wrong('lost', `${waiting.id} still waits on the page of ${person.id}`);
	}
	for (const { texts } of devices)
		for (const key of texts.keys()) book.wrong('lost', `${key} is left on a device`);
}

/** Holds a life that has healed against its journal. */
export function account(life: Life, seed: number): Told {
	const { book, house } = life;
	const journal = house.disk.kept;
	holdCommands(book, journal);
	holdPages(life, journal);
	holdOutboxes(life);
	for (const error of house.errors)
		if (!(error instanceof Error) || !error.message.includes('disk is full'))
			book.wrong('diverged', `the room failed: ${String(error)}`);
	const asks = [...book.asks.values()];
	return {
		seed,
		commands: asks.length,
		done: asks.filter(({ answer }) => answer === 'done').length,
		refused: asks.filter(({ answer }) => answer === 'refused').length,
		lines: journal.length,
		wrongs: book.wrongs
	};
}
