// Mistakes to plant, one at a time: each is one that somebody could make, and that the simulation must
// find. They live in the seams of its world; the product knows nothing of them.

import { rewrites } from '../../src/lib/workshop/evolve.ts';
import { Outbox, type Store } from '../../src/lib/wire/outbox.ts';
import { passing } from './disk.ts';
import type { Seams } from './seams.ts';

type View = { type: string; rev: number; shared?: unknown; own?: unknown };

/** Changes a view on its way; one that shows nothing any more does not leave. */
function views(change: (view: View) => View): (text: string) => string | null {
	return (text) => {
		if (!text.startsWith('{"type":"view"')) return text;
		const view = change(JSON.parse(text));
		return view.shared === undefined && view.own === undefined ? null : JSON.stringify(view);
	};
}

const withoutOwn = views(({ own: _, ...view }) => view);

function ownOnlyWhenNew(): Seams {
	const last = new Map<string, string>();
	return {
		down: (text, { person, first }) => {
			if (!text.startsWith('{"type":"view"')) return text;
			const own = JSON.stringify(JSON.parse(text).own);
			const known = last.get(person) === own;
			if (own !== undefined) last.set(person, own);
			return first && known ? withoutOwn(text) : text;
		}
	};
}

function revOfThisLife(): Seams {
	let lives = 0;
	return {
		woken: () => void (lives += 1),
		down: views((view) => ({ ...view, rev: lives > 2 ? Math.max(0, view.rev - 20) : view.rev }))
	};
}

function keepingRefused(): Seams {
	const refused = new Set<string>();
	class Tenacious extends Outbox {
		override remove(id: string): void {
			if (!refused.has(id)) super.remove(id);
		}
	}
	return {
		outbox: (store: Store, owner: string) => new Tenacious(store, owner),
		heard: (text) => {
			if (text.startsWith('{"type":"refused","id"')) refused.add(JSON.parse(text).id);
			return text;
		}
	};
}

function droppingSome(): Seams {
	let count = 0;
	return {
		ledger: (disk) =>
			passing(disk, {
				append: (line) => {
					if (++count % 15 > 0) return disk.append(line);
					return { ...line, seq: (disk.all().at(-1)?.seq ?? 0) + 1 };
				}
			})
	};
}

/** Each mistake by its name; the world is made anew for every life. */
export const mutants: Readonly<Record<string, () => Seams>> = {
	'a command counts each time it comes': () => ({
		ledger: (disk) => passing(disk, { has: () => false, append: (line) => disk.write(line) })
	}),
	'done is said before the commit': () => ({ leaks: (text) => text.startsWith('{"type":"done"') }),
	'views are told before the commit': () => ({
		leaks: (text) => text.startsWith('{"type":"view"')
	}),
	'the disk says kept, and a crash takes the last line': () => ({ lie: 1 }),
	'a write is dropped in silence': droppingSome,
	'a line is skipped when the journal is replayed': () => ({
		ledger: (disk) =>
			passing(disk, { all: () => disk.all().filter((_, i, all) => i !== 4 || all.length < 8) })
	}),
	'an undo folds the journal of before it': () => ({
		ledger: (disk) =>
			passing(disk, {
				all: () => disk.all().filter((line, i, all) => i < all.length - 1 || !rewrites(line))
			})
	}),
	'an undo is not seen from a snapshot of before it': () => ({
		ledger: (disk) =>
			passing(disk, { since: (seq) => disk.since(seq).filter((line) => !rewrites(line)) })
	}),
	'a snapshot says one line more than it holds': () => ({
		ledger: (disk) =>
			passing(disk, { keepSnapshot: (kept) => disk.keepSnapshot({ ...kept, seq: kept.seq + 1 }) })
	}),
	'one’s own part is told only at the door': () => ({
		down: (text, { first }) => (first ? text : withoutOwn(text))
	}),
	'who comes back is not told what her other socket was told': ownOnlyWhenNew,
	'lines are counted from the last waking': revOfThisLife,
	'the room sleeps with something left to tell': () => ({ heavySleep: true }),
	'sockets forget who sits there while the room sleeps': () => ({ bareSeats: true }),
	'the outbox forgets what it sends': () => ({
		up: (up, _, outbox) => {
			outbox.remove(up.id);
			return up;
		}
	}),
	'the outbox is emptied when the network is lost': () => ({
		lost: (outbox) => {
			for (const { id } of outbox.all()) outbox.remove(id);
		}
	}),
	'what is sent again takes a new name': () => ({
		up: ({ id, text }, again) =>
			again ? { id, text: text.replace(`"id":"${id}"`, `"id":"${id}x"`) } : { id, text }
	}),
	'two commands of one instant have one name': () => ({ fresh: () => 'same' }),
	'what was refused stays in the outbox': keepingRefused,
	'console and screen of one laptop share an outbox': () => ({
		owner: (owner, key) => (key === undefined ? owner : 'room.host')
	}),
	'a command is shown as received when it leaves': () => ({ eager: true })
};
