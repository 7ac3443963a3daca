// A phone that passes from hand to hand: whoever held it before may have written what the room has not
// answered yet. Her secret stays beside the new one until it has, and no longer.

import { Outbox, type Store } from '../wire/outbox.ts';
import { passIn } from './storage.ts';

const keyOf = (room: string) => `trame.former.${room}`;

/** What one person of this device has written in a room and not had an answer to. */
export function outboxOf(store: Store, room: string, secret: string): Outbox {
	return new Outbox(store, `${room}.${secret.slice(0, 6)}`);
}

function formerIn(store: Store, room: string): readonly string[] {
	return (store.recall(keyOf(room)) ?? '').split(' ').filter((secret) => secret !== '');
}

/** Keeps only the secrets of those who still wait for an answer, and gives them. */
export function formerPeople(store: Store, room: string): readonly string[] {
	const kept = formerIn(store, room);
	const left = kept.filter((secret) => outboxOf(store, room, secret).all().length > 0);
	if (left.length === 0) store.forget(keyOf(room));
	else if (left.length < kept.length) store.keep(keyOf(room), left.join(' '));
	return left;
}

/** This person gives the phone to the next. */
export function passOn(store: Store, room: string, secret: string): void {
	store.keep(keyOf(room), [...new Set([...formerIn(store, room), secret])].join(' '));
	store.forget(passIn(room, secret));
	formerPeople(store, room);
}

/** A session was reopened in another room: what this device kept for the former room now belongs to the new one. */
export function moveIn(
	{ keysFrom, keep, recall, forget }: Store,
	before: string,
	room: string
): void {
	for (const key of keysFrom('trame.')) {
		if (before === room || !key.includes(before)) continue;
		keep(key.replace(before, room), recall(key) ?? '');
		forget(key);
	}
}
