// A sheet in the hands of the person who fills it: what she writes, what is on its way, what the room
// keeps. Nothing typed goes before the room has said that it keeps it.

import type { FaceRoom } from '$lib/client/face';
import {
	isUntouched,
	keepDrafts,
	readDrafts,
	written,
	type Draft,
	type Drafts,
	type Proposed
} from './drafts.ts';
import { sameValue, type Value } from './flow.ts';
import type { Command } from './schema.ts';
import type { Own } from './view.ts';

/** `writing` is not sent, `waiting` is sent and not answered, `kept` is the room’s. */
export type Standing = 'none' | 'writing' | 'waiting' | 'kept';

const clean = (value: Value | null): Value | null =>
	value && 'text' in value && value.text.trim() === '' ? null : value;

/** The same words, spaces apart. */
function alike(one: Value | null, other: Value | null): boolean {
	const plain = (value: Value | null) =>
		value && 'text' in value ? { text: value.text.trim().replace(/\s+/gu, ' ') } : value;
	return sameValue(plain(clean(one)), plain(clean(other)));
}

export class Writing {
	#drafts = $state.raw<Drafts>({});
	#proposed = $state.raw<Proposed>({});
	#errors = $state.raw<Readonly<Record<string, string>>>({});
	readonly #room: FaceRoom<Command>;
	readonly #own: () => Own;
	readonly #key: string;
	readonly #shelf = () => sessionStorage;

	/** `key` names the place on this device where what is not sent is kept. */
	constructor(room: FaceRoom<Command>, own: () => Own, key: string) {
		this.#room = room;
		this.#own = own;
		this.#key = key;
		this.#drafts = readDrafts(this.#shelf, key);
	}

	readonly #going = $derived.by(() => {
		const sent = new Map<string, Value | null>();
		for (const { command } of this.#room.pending)
			if (command.type === 'answer') sent.set(command.question, command.value);
		return sent;
	});

	/** How many answers the room has not acknowledged. */
	readonly waiting = $derived.by(() => this.#going.size);
	/** Some words are only on this device. */
	readonly unsent = $derived.by(() => Object.keys(this.#drafts).length > 0);

	#draft(question: string): Draft | undefined {
		return Object.hasOwn(this.#drafts, question) ? this.#drafts[question] : undefined;
	}

	#kept(question: string): Own['answers'][string] | undefined {
		const { answers } = this.#own();
		return Object.hasOwn(answers, question) ? answers[question] : undefined;
	}

	/** What is kept, or on its way. */
	#sent(question: string): Value | null {
		const going = this.#going.get(question);
		return going === undefined ? (this.#kept(question)?.value ?? null) : going;
	}

	/** What she sees in the field. */
	value(question: string): Value | undefined {
		const draft = this.#draft(question);
		return (draft ? draft.value : this.#sent(question)) ?? undefined;
	}

	error(question: string): string {
		return Object.hasOwn(this.#errors, question) ? (this.#errors[question] ?? '') : '';
	}

	/** The answer that stands is somebody else's of the same structure. */
	byOther(question: string): boolean {
		const kept = this.#kept(question);
		return kept !== undefined && !kept.mine && this.standing(question) === 'kept';
	}

	/** Somebody else has given this, and it is not shown. */
	elsewhere(question: string): boolean {
		const kept = this.#kept(question);
		return kept !== undefined && !kept.mine && kept.value === null;
	}

	standing(question: string): Standing {
		const draft = this.#draft(question);
		if (draft && !alike(draft.value, this.#sent(question))) return 'writing';
		if (this.#going.has(question)) return 'waiting';
		return this.#kept(question)?.value ? 'kept' : 'none';
	}

	#keep(drafts: Drafts): void {
		this.#drafts = drafts;
		keepDrafts(this.#shelf, this.#key, written(drafts, this.#proposed));
	}

	#setError(question: string, text: string): void {
		const { [question]: _, ...others } = this.#errors;
		this.#errors = text === '' ? others : { ...others, [question]: text };
	}

	/** She writes: it stays on the device until she leaves the field. */
	write(question: string, value: Value | null): void {
		const over = this.#draft(question)?.over ?? this.#kept(question)?.id;
		this.#keep({ ...this.#drafts, [question]: { value, ...(over !== undefined && { over }) } });
		this.#setError(question, '');
	}

	/** Words from elsewhere, once, where nothing was ever written: hers to keep or to change. */
	propose(given: Proposed): void {
		for (const [question, text] of Object.entries(given)) {
			const before = this.#draft(question) ?? this.#kept(question) ?? this.#going.get(question);
			if (before !== undefined || Object.hasOwn(this.#proposed, question)) continue;
			this.#proposed = { ...this.#proposed, [question]: text };
			this.write(question, { text });
		}
	}

	/** What stands in the field was proposed, and she has not touched it. */
	isProposed(question: string): boolean {
		return isUntouched(question, this.#draft(question), this.#proposed);
	}

	/** She leaves the field: what changed is sent, and stays written until the room keeps it. */
	async leave(question: string): Promise<void> {
		const draft = this.#draft(question);
		if (!draft) return;
		if (alike(draft.value, this.#sent(question))) return this.#forget(question, draft);
		const { over } = draft;
		const value = clean(draft.value);
		const stored = value && 'options' in value ? { options: [...value.options] } : value;
		const outcome = await this.#room.act({
			type: 'answer',
			question,
			value: stored,
			...(over !== undefined && { over })
		});
		this.#setError(question, outcome.done ? '' : outcome.text);
		if (outcome.done) this.#forget(question, draft);
	}

	/** A box was ticked: that is writing and leaving at once. */
	choose(question: string, value: Value | null): void {
		this.write(question, value);
		void this.leave(question);
	}

	/** She goes on: everything that is in the fields leaves. */
	leaveAll(): void {
		for (const question of Object.keys(this.#drafts))
			if (this.error(question) === '') void this.leave(question);
	}

	/** The page may go: what she wrote leaves, what was only proposed to her does not. */
	leaveWritten(): void {
		for (const question of Object.keys(written(this.#drafts, this.#proposed)))
			if (this.error(question) === '') void this.leave(question);
	}

	#forget(question: string, draft: Draft): void {
		if (this.#draft(question) !== draft) return;
		const { [question]: _, ...others } = this.#drafts;
		this.#keep(others);
	}
}
