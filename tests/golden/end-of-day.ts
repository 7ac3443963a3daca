// What a simulated day does not do by itself, added to its journal as the room would: corrections, an
// act that stays undone, a quote that is dropped, and someone who takes back all that she wrote.

import { keyed } from '../../src/lib/base/shelf.ts';
import { isRefusal } from '../../src/lib/base/refusal.ts';
import type { Command } from '../../src/lib/workshop/command.ts';
import { decide } from '../../src/lib/workshop/decide.ts';
import { withoutPerson } from '../../src/lib/workshop/erase.ts';
import type { Entry } from '../../src/lib/workshop/event.ts';
import { replay } from '../../src/lib/workshop/evolve.ts';

/** The journal with the end of its day. */
export function endOfDay(day: readonly Entry[]): readonly Entry[] {
	let journal = [...day];
	const at = (journal.at(-1)?.at ?? 0) + 60_000;

	function ask(person: string, role: Entry['role'], command: Command): void {
		const seq = (journal.at(-1)?.seq ?? 0) + 1;
		const id = `golden.${seq}`;
		const events = decide(replay(journal), command, { id, person, role, at });
		if (isRefusal(events)) throw new Error(`${command.type}: ${events.refused}`);
		const erased = events.find((event) => event.type === 'personErased');
		if (erased) journal = journal.map((entry) => withoutPerson(entry, erased.person));
		const entry = { seq, command: id, at, person, role, type: command.type, events: [...events] };
		journal.push(entry);
	}

	const { session, notes, quotes, acts, people } = replay(journal);
	const host = (command: Command) => ask('host', 'host', command);
	const [first, second] = notes;
	if (!session || !first || !second) throw new Error('a day without notes');
	host({ type: 'editNote', note: first.id, text: 'Corrigé : à relire à deux.', owner: 'Le groupe', due: '' });
	host({ type: 'removeNote', note: second.id });
	const dropped = quotes.at(-1);
	if (dropped) host({ type: 'dropQuote', quote: dropped.id });
	const undone = acts.findLast(({ type }) => type === 'addNote' || type === 'pin');
	if (undone) host({ type: 'undo', command: undone.command });
	const { title, date, eraseOn } = session;
	host({ type: 'editSession', title, place: 'Salle du conseil', date, eraseOn });
	host({ type: 'setScreen', countShown: false });
	const leaving = keyed(people).find(([, { paper }]) => !paper);
	if (leaving) ask(leaving[0], 'participant', { type: 'eraseMine' });
	return journal;
}
