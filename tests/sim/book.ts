// What is known of every command from outside: who asked it, in what words, and what pages were told.
// What breaks a promise is written down the moment it is seen.

import type { Command } from '../../src/lib/workshop/command.ts';
import type { Verdict } from './house.ts';

export type Ask = {
	readonly id: string;
	readonly person: string;
	readonly text: string;
	readonly command: Command;
	/** The only page that knew it is gone, and so is its memory. */
	gone: boolean;
	/** The room's word, as any page heard it. */
	answer: 'done' | 'refused' | null;
	/** Another page of the same person heard the answer, and showed nothing. */
	aside: boolean;
	/** Why it was refused. */
	code: string;
	/** It was said to be done, and changed something. */
	effect: boolean;
};

/** Promises, by what their breaking is called. */
export type Wrong = 'lost' | 'doubled' | 'diverged';

const blank = { gone: false, answer: null, aside: false, code: '', effect: false };

export class Book {
	readonly asks = new Map<string, Ask>();
	readonly wrongs: { readonly is: Wrong; readonly what: string }[] = [];

	wrong(is: Wrong, what: string): void {
		this.wrongs.push({ is, what });
	}

	/** A page has asked. */
	asked(id: string, person: string, command: Command): void {
		if (this.asks.has(id)) this.wrong('lost', `${id} names two commands`);
		const text = JSON.stringify({ type: 'command', id, command });
		const ask = { id, person, text, command, ...blank };
		this.asks.set(id, ask);
	}

	/** A command has come to the house in somebody's name. */
	brought(id: string, person: string, text: string): Ask | undefined {
		const ask = this.asks.get(id);
		if (!ask) this.wrong('doubled', `${id} was asked by nobody`);
		else if (ask.person !== person)
			this.wrong('lost', `${id} of ${ask.person} is said by ${person}`);
		else if (ask.text !== text) this.wrong('lost', `${id} is not what was asked`);
		return ask;
	}

	/** A page hears that a command is done, and shows it or not; `kept` says whether it survives a crash now. */
	heardDone(id: string, verdict: Verdict | undefined, kept: boolean, shows: boolean): void {
		const ask = this.asks.get(id);
		if (!ask) return this.wrong('doubled', `${id} was asked by nobody and is done`);
		if (shows && ask.answer === 'refused') this.wrong('doubled', `${id} was refused, and is done`);
		if (shows) ask.answer = 'done';
		else ask.aside = true;
		if (verdict === undefined) this.wrong('lost', `${id} is done, and was not heard`);
		if (verdict === undefined || verdict === 'none') return;
		ask.effect = true;
		if (!kept) this.wrong('lost', `${id} is done before it is kept`);
	}

	/** A page hears a refusal; it shows it when it asked, or when nobody else is there to. */
	heardRefused(id: string, code: string, shows: boolean): void {
		const ask = this.asks.get(id);
		if (ask && !shows) ask.aside = true;
		if (!shows) return;
		if (ask?.answer === 'done') this.wrong('lost', `${id} was done, and is refused`);
		if (!ask) return;
		ask.answer = 'refused';
		ask.code = code;
	}

	/** A page shows that a command was received. */
	shown(id: string): void {
		if (this.asks.get(id)?.answer !== 'done')
			this.wrong('lost', `${id} is shown as received without a word of the room`);
	}
}
