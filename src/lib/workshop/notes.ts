// The notes that a host keeps beside the steps, and what the session answers to them.

import { refuse, type Refusal } from '../base/refusal.ts';
import type { Asker, Command } from './command.ts';
import type { Event } from './event.ts';
import type { Workshop } from './state.ts';
import { withTexts } from './typed.ts';

/** Parking holds what comes back later; decisions and actions leave with the report; remarks stay in the hosts’ log. */
export const noteLists = ['parking', 'decision', 'action', 'remark'] as const;
export type NoteList = (typeof noteLists)[number];

const textMax = 400;
const ownerMax = 80;

type NoteCommand = Extract<Command, { type: 'addNote' | 'editNote' | 'removeNote' }>;

/** What the session answers to a note that is added, changed or removed. */
export function decideNote(
	state: Workshop,
	command: NoteCommand,
	by: Asker
): readonly Event[] | Refusal {
	if (command.type !== 'addNote' && !state.notes.some(({ id }) => id === command.note))
		return refuse('unknown-item');
	if (command.type === 'removeNote') return [{ type: 'noteRemoved', id: command.note }];
	const texts = [
		{ typed: command.text, max: textMax, needed: true },
		{ typed: command.owner, max: ownerMax }
	];
	return withTexts(texts, ([text = '', owner = '']): readonly Event[] => {
		const { due } = command;
		if (command.type === 'editNote')
			return [{ type: 'noteEdited', id: command.note, text, owner, due }];
		const { list } = command;
		return [{ type: 'noteAdded', id: by.id, list, text, owner, due, step: state.current }];
	});
}
