import { wireVersion } from '../wire/version.ts';
import { describe, expect, it } from 'vitest';
import { chanceOf } from '../base/chance.ts';
import { Line, type Sent } from './line.ts';
import type { Socket } from './world.ts';

/** A room of paper: keeps what it hears, and says what the test wants. */
class FakeSocket implements Socket {
	readonly heard: { type: string; id?: string }[] = [];
	readonly #listeners = new Map<string, ((event: { readonly data: unknown }) => void)[]>();
	addEventListener(type: string, listener: (event: { readonly data: unknown }) => void): void {
		this.#listeners.set(type, [...(this.#listeners.get(type) ?? []), listener]);
	}
	send(text: string): void {
		this.heard.push(JSON.parse(text));
	}
	close(): void {
		this.happen('close');
	}
	happen(type: string, data: unknown = undefined): void {
		for (const listener of this.#listeners.get(type) ?? []) listener({ data });
	}
	say(frame: object): void {
		this.happen('message', JSON.stringify(frame));
	}
	welcome(): void {
		this.happen('open');
		this.say({ type: 'welcome', role: 'participant', person: 'ada', now: 0 });
	}
	get commands(): readonly (string | undefined)[] {
		return this.heard.filter(({ type }) => type === 'command').map(({ id }) => id);
	}
}

function lineTo(sent: Sent[] = []) {
	const sockets: FakeSocket[] = [];
	const open = () => {
		const socket = new FakeSocket();
		sockets.push(socket);
		return socket;
	};
	const world = { run: 'run', open, wait: () => Promise.resolve() };
	const credentials = { secret: 'a secret of one' };
	const line = new Line({ world, name: 'p1', credentials, chance: chanceOf(1), sent });
	line.open();
	const socket = (n: number): FakeSocket => {
		const found = sockets[n];
		if (!found) throw new Error(`no socket ${n}`);
		return found;
	};
	return { line, socket };
}

const finish = { type: 'finish', step: 'words', done: true } as const;

describe('a simulated page', () => {
	it('says hello first, with what opens the door', () => {
		const { socket } = lineTo();
		socket(0).happen('open');
		expect(socket(0).heard).toEqual([
			{ type: 'hello', version: wireVersion, secret: 'a secret of one' }
		]);
	});

	it('sends again under the same name what was not answered, and only that', async () => {
		const { line, socket } = lineTo();
		socket(0).welcome();
		const first = line.ask(finish);
		const second = line.ask(finish);
		socket(0).say({ type: 'done', id: '000000001-run.p1.1' });
		expect((await first).answer).toBe('done');
		await line.drop(1000, true);
		socket(1).welcome();
		expect(socket(0).commands).toEqual(['000000001-run.p1.1', '000000002-run.p1.2']);
		expect(socket(1).commands).toEqual(['000000002-run.p1.2']);
		socket(1).say({ type: 'refused', id: '000000002-run.p1.2', code: 'step-closed', text: '' });
		expect((await second).answer).toBe('step-closed');
		expect(line.waiting).toBe(0);
	});

	it('keeps what is asked while the network is away', () => {
		const { line, socket } = lineTo();
		void line.ask(finish);
		expect(line.waiting).toBe(1);
		socket(0).welcome();
		expect(socket(0).commands).toEqual(['000000001-run.p1.1']);
	});

	it('comes back by itself when the socket closes', async () => {
		const { line, socket } = lineTo();
		socket(0).welcome();
		socket(0).close();
		expect(line.online).toBe(false);
		await Promise.resolve();
		socket(1).welcome();
		expect(line.online).toBe(true);
	});

	it('notes between which lines of the journal a command was answered', () => {
		const sent: Sent[] = [];
		const { line, socket } = lineTo(sent);
		socket(0).welcome();
		socket(0).say({ type: 'view', rev: 7 });
		void line.ask(finish);
		socket(0).say({ type: 'done', id: '000000001-run.p1.1' });
		expect(sent).toMatchObject([{ since: 7, until: null, answer: 'done', person: 'ada' }]);
		socket(0).say({ type: 'view', rev: 9 });
		socket(0).say({ type: 'view', rev: 12 });
		expect(sent).toMatchObject([{ since: 7, until: 9 }]);
	});

	it('stays out when the door is shut, and tells those who wait', async () => {
		const { line, socket } = lineTo();
		const asked = line.ask(finish);
		socket(0).happen('open');
		socket(0).say({ type: 'refused', code: 'wrong-key', text: '' });
		expect(line.refusal).toBe('wrong-key');
		expect((await asked).answer).toBeNull();
		await line.changed(line.news);
		expect(line.closed).toBe(true);
	});
});
