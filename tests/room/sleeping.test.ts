// A room that falls asleep after every message lives the same day as one that never does: whatever
// cannot be folded from the journal, or read from its sockets, would show here.

import { evictDurableObject, runInDurableObject } from 'cloudflare:test';
import { describe, expect, it } from 'vitest';
import { Room } from '../../party/room.ts';
import type { Created } from '../../party/create.ts';
import { commandSchema } from '../../src/lib/workshop/command.ts';
import type { Entry } from '../../src/lib/workshop/event.ts';
import { card, create, enter, journalOf, phone, stubOf, words, type Line } from './line.ts';

type Who = 'host' | 'cohost' | 'screen' | 'ada' | 'bob';
type Said = readonly [
	who: Who,
	command: { readonly type: string; readonly [key: string]: unknown }
];

const go = (step: string | null, from: string | null): Said => [
	'host',
	{ type: 'goTo', step, from }
];
const phase = (step: string, from: string, phase: string): Said => [
	'cohost',
	{ type: 'setPhase', step, phase, from }
];

/** Every type of command, once at least; the command's id is its place here. */
const script: readonly Said[] = [
	['ada', { type: 'join' }],
	['ada', { type: 'introduce', name: 'Ada', profile: {} }],
	['screen', { type: 'setScreen', show: 'blank' }],
	go('words', null),
	phase('words', 'present', 'collect'),
	['ada', words('confiance', 'temps')],
	['bob', words('écoute')],
	['host', { ...words('papier'), for: 'paper' }],
	['host', { type: 'transcribe', step: 'words', lines: ['un', 'deux'] }],
	['bob', { type: 'finish', step: 'words', done: true }],
	['host', { type: 'setTimer', seconds: 600 }],
	['host', { type: 'addTime', seconds: 60 }],
	['host', { type: 'pause', paused: true }],
	['ada', words('trop tôt')],
	['host', { type: 'pause', paused: false }],
	['host', { type: 'lock', step: 'words', locked: true }],
	['host', { type: 'undo', command: 's15' }],
	['host', { type: 'redo', command: 's15' }],
	['host', { type: 'setScreen', theme: 'dark' }],
	['host', { type: 'addNote', list: 'parking', text: 'À garder' }],
	['cohost', { type: 'editNote', note: 's19', text: 'À garder vraiment' }],
	['host', { type: 'addNote', list: 'decision', text: 'De trop' }],
	['host', { type: 'removeNote', note: 's21' }],
	go('board', 'words'),
	phase('board', 'present', 'collect'),
	['ada', card('Se voir avant')],
	['bob', card('Écrire après')],
	phase('board', 'collect', 'share'),
	['host', { type: 'spotlight', step: 'board', offer: 's25' }],
	['host', { type: 'askQuote', step: 'board', offer: 's25' }],
	['ada', { type: 'answerQuote', quote: 's29', consent: true }],
	['host', { type: 'askQuote', step: 'board', offer: 's26' }],
	['host', { type: 'dropQuote', quote: 's31' }],
	['host', { type: 'pin', step: 'board', offer: 's25', into: 'synthesis', place: 'debates' }],
	[
		'host',
		{
			type: 'editSession',
			title: 'Une autre journée',
			place: 'Là',
			date: '2026-11-22',
			eraseOn: new Date(Date.now() + 9e8).toISOString().slice(0, 10)
		}
	],
	['bob', { type: 'eraseMine' }],
	go(null, 'board'),
	['host', { type: 'setDoor', shut: true }],
	['cohost', { type: 'setDoor', shut: false }],
	['host', { type: 'clearCrowd', since: 8.64e15, shut: true }],
	['host', { type: 'setTables', tables: [{ name: 'Fenêtre' }, { name: '' }] }],
	['ada', { type: 'chooseTable', table: 's40.0' }],
	['host', { type: 'dealTables', balanced: true, everyone: false }],
	['host', { type: 'seat', person: 'nobody', table: 's40.1' }],
	['ada', { type: 'holdSheet', hold: true }],
	['ada', { type: 'speakForTable', on: true }],
	['host', { type: 'countTable', table: 's40.0', seated: 4 }],
	['host', { type: 'setRapporteur', table: 's40.0', person: null }],
	['host', { type: 'startRounds', rounds: 2, minutes: 5 }],
	['cohost', { type: 'nextRound', from: 1 }],
	['host', { type: 'endRounds' }],
	['host', { type: 'showTable', table: 's40.0' }],
	['host', { type: 'keepOpen', step: 'evening', open: true }],
	[
		'host',
		{
			type: 'addStep',
			atelier: 'two',
			before: null,
			step: { kind: 'words', title: 'Encore', question: 'Et après ?' }
		}
	],
	['host', { type: 'moveStep', step: 'levers', atelier: 'two', before: null }],
	[
		'cohost',
		{
			type: 'editStep',
			step: 'levers',
			title: 'Leviers',
			question: 'Que faire ?',
			help: '',
			minutes: 5,
			notes: '',
			live: false
		}
	],
	['host', { type: 'composeStep', step: 'evening', config: {} }],
	['host', { type: 'skipStep', step: 'levers', skipped: true }],
	['host', { type: 'duplicateStep', step: 'evening' }],
	['host', { type: 'resetStep', step: 'words' }],
	go('board', null),
	['host', { type: 'turnScreen', step: 'board', list: 'board', page: 1 }],
	['host', { type: 'setBreak', atelier: 'two', pause: { title: 'Café', minutes: 15 } }]
];

/** The day of a room, as its journal and its pages tell it, without what differs between any two rooms. */
async function live(after: (made: Created) => Promise<void>) {
	const made = await create();
	const { room, keys } = made;
	const lines: Record<Who, Line> = {
		host: await enter(room, { key: keys.host }),
		cohost: await enter(room, { key: keys.cohost }),
		screen: await enter(room, { key: keys.screen }),
		ada: await phone(room, 'ada'),
		bob: await phone(room, 'bob')
	};
	const answers: string[] = [];
	for (const [i, [who, command]] of script.entries()) {
		answers.push(await lines[who].ask(command, `s${i}`));
		await after(made);
	}
	const same = ({ at: _, command, ...entry }: Entry) =>
		plain({ ...entry, command: command.replace(/^join:.*/u, 'join') }, made);
	const journal = (await journalOf(made)).map(same);
	const last = { type: 'setTimer', seconds: 77 };
	await lines.host.ask(last, 'last');
	const quiet = ({ shared }: Line) => JSON.stringify(shared).includes('"seconds":77');
	await Promise.all(Object.values(lines).map((line) => line.until(() => quiet(line))));
	const fresh = {
		host: (await enter(room, { key: keys.host })).shared,
		screen: (await enter(room, { key: keys.screen })).shared,
		ada: await phone(room, 'ada')
	};
	return {
		made,
		lines,
		answers,
		journal,
		views: Object.values(lines).map(({ shared, own }) => plain({ shared, own }, made)),
		fresh: plain({ ...fresh, ada: [fresh.ada.shared, fresh.ada.own] }, made)
	};
}

/** Without codes and instants. */
function plain(thing: unknown, { code }: Created): unknown {
	const text = JSON.stringify(thing).replaceAll(code, 'CODE');
	return JSON.parse(text.replace(/("(?:at|openedAt|closedAt|endsAt|joinedAt)":)\d+/gu, '$10'));
}

describe('a room that sleeps after every message', () => {
	it('the script says every type of command', () => {
		const types = commandSchema.options.map(({ shape }) => shape.type.value);
		const said = new Set(script.map(([, { type }]) => type));
		expect(types.filter((type) => !said.has(type))).toEqual([]);
	});

	it('keeps the same journal and shows the same to everyone', async () => {
		const awake = await live(() => Promise.resolve());
		const asleep = await live(({ room }) =>
			evictDurableObject(stubOf(room), { webSockets: 'hibernate' })
		);
		const refused = awake.answers.filter((answer) => answer !== 'done');
		const alone = ['unknown-person', 'too-few-tables', 'moved-on'];
		expect(refused).toEqual(['not-allowed', 'paused', ...alone]);
		expect(asleep.answers).toEqual(awake.answers);
		expect(asleep.journal).toEqual(awake.journal);
		expect(asleep.views).toEqual(awake.views);
		expect(asleep.fresh).toEqual(awake.fresh);
	});
});

describe('sleep', () => {
	it('is allowed: sockets are the engine’s to keep', () => {
		expect(Room.options).toEqual({ hibernate: true });
	});

	it('is not troubled by heartbeats: the engine answers them alone', async () => {
		const made = await create();
		const ada = await phone(made.room, 'ada');
		const heard: unknown[] = [];
		await runInDurableObject(stubOf(made.room), (room) => {
			const hear = room.onMessage.bind(room);
			room.onMessage = (connection, message) => {
				heard.push(message);
				return hear(connection, message);
			};
		});
		ada.send('ping');
		await ada.until(() => ada.raw.includes('pong'));
		expect(heard).toEqual([]);
	});
});
