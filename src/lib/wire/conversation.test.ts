import { describe, expect, it } from 'vitest';
import { refusalCodes } from '../base/refusal.ts';
import { Conversation, passing, type Outcome } from './conversation.ts';
import type { Down } from './down.ts';
import { memoryStore, Outbox } from './outbox.ts';
import { wireVersion } from './version.ts';

const secret = 'a secret of one person';
const finish = { type: 'finish', step: 'words', done: true } as const;
const welcome: Down = { type: 'welcome', role: 'participant', person: 'ada', now: 5000 };

/** A page over a device; what it sends is kept, and time goes by when the test says so. */
function pageOn(store = memoryStore(), name = 'a', returning = false) {
	const sent: { type: string; id?: string }[] = [];
	const settled: (readonly [string, Outcome, boolean])[] = [];
	const timers = new Set<{ readonly at: number; then(): void }>();
	const done: string[] = [];
	let now = 1000;
	let count = 0;
	const conversation = new Conversation({
		credentials: { secret },
		returning,
		outbox: new Outbox(store, 'room.secret'),
		now: () => now,
		fresh: () => `${name}${++count}`,
		later: (ms, then) => {
			const timer = { at: now + ms, then };
			timers.add(timer);
			return () => timers.delete(timer);
		},
		send: (frame: { type: string; id?: string }) => void sent.push(frame),
		reconnect: () => void done.push('reconnect'),
		hangUp: () => void done.push('hangUp'),
		changed: () => undefined,
		settled: ({ id }, outcome, mine) => void settled.push([id, outcome, mine])
	});
	return {
		conversation,
		settled,
		done,
		sent,
		commands: () => sent.filter(({ type }) => type === 'command').map(({ id }) => id),
		come: () => {
			conversation.opened();
			conversation.hear(welcome);
		},
		wait: (ms: number) => {
			now += ms;
			for (const timer of timers) if (timer.at <= now && timers.delete(timer)) timer.then();
		}
	};
}

const refused = (id: string | undefined, code: string): Down => ({
	type: 'refused',
	...(id !== undefined && { id }),
	code,
	text: ''
});

describe('a conversation', () => {
	it('says hello, then one command at a time, in the order they were written', () => {
		const { conversation, commands, come, sent } = pageOn();
		const ids = [finish, finish, finish].map((command) => conversation.ask(command).id);
		expect(commands()).toEqual([]);
		come();
		expect(sent[0]).toEqual({ type: 'hello', version: wireVersion, secret });
		expect(commands()).toEqual(ids.slice(0, 1));
		conversation.hear({ type: 'done', id: ids[0] ?? '' });
		conversation.hear(refused(ids[1], 'step-closed'));
		expect(commands()).toEqual(ids);
		expect(conversation.waiting).toMatchObject([{ id: ids[2] }]);
	});

	it('says again on the next way what the last one did not answer', async () => {
		const { conversation, commands, come } = pageOn();
		come();
		const { id, answered } = conversation.ask(finish);
		conversation.lost();
		expect(conversation.waiting).toHaveLength(1);
		come();
		expect(commands()).toEqual([id, id]);
		conversation.hear({ type: 'done', id });
		expect(await answered).toEqual({ done: true });
		expect(conversation).toMatchObject({ waiting: [], received: 1 });
	});

	it('takes a silent way for a lost one', () => {
		const { conversation, come, wait, done } = pageOn();
		come();
		conversation.ask(finish);
		wait(19_000);
		expect(done).toEqual([]);
		wait(1000);
		expect(done).toEqual(['reconnect']);
	});

	it.each([...passing])('keeps what the room puts off (%s), and nothing overtakes it', (code) => {
		const { conversation, commands, come, wait, settled } = pageOn();
		come();
		const first = conversation.ask(finish).id;
		const second = conversation.ask(finish).id;
		conversation.hear(refused(first, code));
		conversation.ask(finish);
		expect(commands()).toEqual([first]);
		wait(2000);
		expect(commands()).toEqual([first, first]);
		conversation.hear({ type: 'done', id: first });
		expect(commands().at(-1)).toBe(second);
		expect(settled).toEqual([[first, { done: true }, true]]);
	});

	it('knocks again when the door puts it off, and stays out when it is shut', () => {
		const { conversation, sent, wait, done } = pageOn();
		conversation.opened();
		conversation.hear(refused(undefined, 'too-fast'));
		wait(2000);
		expect(sent).toHaveLength(2);
		conversation.ask(finish);
		conversation.hear(refused(undefined, 'stale-client'));
		expect(done).toEqual(['hangUp']);
		expect(conversation).toMatchObject({ status: 'refused', refusal: { code: 'stale-client' } });
		expect(conversation.waiting).toHaveLength(1);
	});

	it('stays at the door of a room that cannot be found when it was there before', () => {
		const [stranger, known] = [pageOn(), pageOn(memoryStore(), 'a', true)];
		for (const { conversation } of [stranger, known]) {
			conversation.opened();
			conversation.hear(refused(undefined, 'unknown-code'));
		}
		expect(stranger.conversation.status).toBe('refused');
		expect(stranger.done).toEqual(['hangUp']);
		expect(known.conversation).toMatchObject({
			status: 'connecting',
			refusal: { code: 'unknown-code' }
		});
		expect(known.done).toEqual([]);
		known.conversation.lost();
		expect(known.conversation.status).toBe('offline');
		known.come();
		expect(known.conversation).toMatchObject({ status: 'online', refusal: null });
	});

	it('knocks on at the door of a full session, says so meanwhile, and is in when there is a place', () => {
		const { conversation, done, come } = pageOn();
		conversation.opened();
		conversation.hear(refused(undefined, 'room-full'));
		conversation.lost();
		expect([conversation.status, conversation.refusal?.code, done]).toEqual([
			'refused',
			'room-full',
			[]
		]);
		come();
		expect([conversation.status, conversation.refusal]).toEqual(['online', null]);
	});

	it('says hello again when the room has forgotten who sits there', () => {
		const { conversation, come, done, settled } = pageOn();
		come();
		const { id } = conversation.ask(finish);
		conversation.hear(refused(id, 'wrong-key'));
		expect(done).toEqual(['reconnect']);
		expect(settled).toEqual([]);
		expect(conversation.waiting).toMatchObject([{ id }]);
	});

	it('knows what a frame too large to be read was', async () => {
		const { conversation, come } = pageOn();
		come();
		const { answered } = conversation.ask(finish);
		conversation.hear(refused(undefined, 'too-large'));
		expect(await answered).toMatchObject({ done: false, code: 'too-large' });
		expect(conversation.waiting).toEqual([]);
	});

	it('leaves once everything is answered', () => {
		const { conversation, come, done } = pageOn();
		come();
		const { id } = conversation.ask(finish);
		conversation.leave();
		expect(done).toEqual([]);
		conversation.hear({ type: 'done', id });
		expect(done).toEqual(['hangUp']);
	});
});

describe('two pages of one device', () => {
	it('bring what either wrote, and each waits for the room’s own word', async () => {
		const store = memoryStore();
		const [a, b] = [pageOn(store, 'a'), pageOn(store, 'b')];
		a.come();
		const { id, answered } = a.conversation.ask(finish);
		a.conversation.lost();
		b.come();
		b.conversation.hear({ type: 'done', id });
		expect(b.settled).toEqual([[id, { done: true }, false]]);
		expect(b.conversation).toMatchObject({ waiting: [], received: 0 });
		a.conversation.check();
		expect(a.conversation.waiting).toHaveLength(1);
		a.come();
		a.conversation.hear({ type: 'done', id });
		expect(await answered).toEqual({ done: true });
		expect(a.conversation.waiting).toEqual([]);
	});

	it('a refusal that comes after another page had an answer is asked again', async () => {
		const store = memoryStore();
		const [a, b] = [pageOn(store, 'a'), pageOn(store, 'b')];
		a.come();
		b.come();
		const { id, answered } = a.conversation.ask(finish);
		b.conversation.check();
		b.conversation.hear({ type: 'done', id });
		a.conversation.hear(refused(id, 'step-closed'));
		expect(a.settled).toEqual([]);
		a.wait(2000);
		expect(a.commands()).toEqual([id, id]);
		a.conversation.hear({ type: 'done', id });
		expect(await answered).toEqual({ done: true });
	});

	it('and is believed when the room says it twice', () => {
		const texts = new Map<string, string>();
		const { conversation, come, wait, settled } = pageOn(memoryStore(texts));
		come();
		const { id } = conversation.ask(finish);
		texts.clear();
		conversation.hear(refused(id, 'step-closed'));
		expect(settled).toEqual([]);
		wait(2000);
		conversation.hear(refused(id, 'step-closed'));
		expect(settled).toMatchObject([[id, { code: 'step-closed' }, true]]);
		expect(conversation.waiting).toEqual([]);
	});

	it('a page that comes later brings what the one before left', () => {
		const store = memoryStore();
		const { id } = pageOn(store).conversation.ask(finish);
		const later = pageOn(store, 'b');
		later.come();
		expect(later.commands()).toEqual([id]);
		expect(later.conversation.waiting).toHaveLength(1);
	});

	it('names follow each other though the clock goes back', () => {
		const store = memoryStore();
		const before = pageOn(store);
		before.wait(10_000);
		const first = before.conversation.ask(finish).id;
		const second = pageOn(store, 'b').conversation.ask(finish).id;
		expect(second > first).toBe(true);
	});
});

it('what may be put off is said by the room', () => {
	expect([...passing].filter((code) => !refusalCodes.some((known) => known === code))).toEqual([]);
});
