// What a synthesis answers to a command, and to something pinned from another step. A synthesis is
// written by the facilitator; the room answers its convergences and may propose.

import { isHeld } from '../../base/french/held.ts';
import { refuse, type Refusal } from '../../base/refusal.ts';
import { checkLength, checkText, cleanText } from '../../base/text.ts';
import type { Act, Decision, Offer } from '../kind.ts';
import { voiceOf } from '../voices.ts';
import { boardMax, nuanceMax, ownerMax, textMax } from './limits.ts';
import type { Command, Event } from './schema.ts';
import { sectionNamed, type SectionId } from './sections.ts';
import {
	answersOpen,
	board,
	findItem,
	isShown,
	itemsIn,
	replyOf,
	type Item,
	type State,
	type Words
} from './state.ts';

type Answered = Decision<Event>;
type HostCommand = Exclude<
	Command,
	{ type: 'answerConvergence' | 'proposeItem' | 'withdrawProposal' }
>;
type RoomCommand = Exclude<Command, HostCommand>;

function isRoom(command: Command): command is RoomCommand {
	const { type } = command;
	return type === 'answerConvergence' || type === 'proposeItem' || type === 'withdrawProposal';
}

/** The two halves, cleaned, or the refusal of the first that is wrong; the second may be empty. */
function withWords(typed: Words, go: (words: Words) => Answered): Answered {
	const text = cleanText(typed.text);
	const pair = cleanText(typed.pair);
	const wrong = checkText(text, textMax) ?? checkLength(pair, textMax);
	return wrong ?? go({ text, pair });
}

function inSection(state: State, section: SectionId, go: () => Answered): Answered {
	if (state.config.sections.includes(section)) return go();
	return refuse('bad-command', { place: 'section' });
}

/** An item of the board; what waits or is set aside is not there. */
function onBoard(state: State, id: string, go: (item: Item) => Answered): Answered {
	const item = findItem(state, id);
	return item && isShown(item) ? go(item) : refuse('unknown-item');
}

function whyFull(state: State): Refusal | undefined {
	return board(state).length >= boardMax ? refuse('too-many', { max: boardMax }) : undefined;
}

function decideMove(state: State, command: Extract<Command, { type: 'moveItem' }>): Answered {
	const { section, before } = command;
	return onBoard(state, command.item, (item) =>
		inSection(state, section, () => {
			const others = itemsIn(state, section).filter(({ id }) => id !== item.id);
			const target = others.find(({ id }) => id === before)?.id ?? null;
			if (item.section === section) {
				const now = itemsIn(state, section).map(({ id }) => id);
				const next = now[now.indexOf(item.id) + 1] ?? null;
				if (before === item.id || next === target) return [];
			}
			return [{ type: 'itemMoved', item: item.id, section, before: target }];
		})
	);
}

function decideHost(state: State, command: HostCommand, id: string): Answered {
	switch (command.type) {
		case 'addItem': {
			const { section } = command;
			return inSection(state, section, () =>
				withWords(
					command,
					(words) => whyFull(state) ?? [{ type: 'itemAdded', id, section, ...words }]
				)
			);
		}
		case 'editItem':
			return onBoard(state, command.item, (item) =>
				withWords(command, (words) =>
					words.text === item.text && words.pair === item.pair
						? []
						: [{ type: 'itemEdited', item: item.id, ...words }]
				)
			);
		case 'moveItem':
			return decideMove(state, command);
		case 'dropItem': {
			const item = findItem(state, command.item);
			if (!item) return refuse('unknown-item');
			return item.dropped ? [] : [{ type: 'itemDropped', item: item.id }];
		}
		case 'restoreItem': {
			const item = findItem(state, command.item);
			if (!item) return refuse('unknown-item');
			if (!item.dropped) return [];
			const full = item.accepted ? whyFull(state) : undefined;
			return full ?? [{ type: 'itemRestored', item: item.id }];
		}
		case 'setOwner':
			return onBoard(state, command.item, (item) => {
				if (item.section !== 'progress') return refuse('bad-command', { place: 'section' });
				const owner = cleanText(command.owner);
				const wrong = checkLength(owner, ownerMax);
				if (wrong) return wrong;
				if (owner === item.owner && command.due === item.due) return [];
				return [{ type: 'ownerSet', item: item.id, owner, due: command.due }];
			});
		case 'acceptProposal': {
			const item = findItem(state, command.item);
			if (!item) return refuse('unknown-item');
			if (item.accepted) return [];
			const section = command.section ?? item.section;
			return inSection(
				state,
				section,
				() => whyFull(state) ?? [{ type: 'proposalAccepted', item: item.id, section }]
			);
		}
		case 'hideNuance': {
			const { nuance, hidden } = command;
			const reply = Object.values(state.replies)
				.flatMap((replies) => Object.values(replies))
				.find(({ id }) => id === nuance);
			if (!reply) return refuse('unknown-item');
			return reply.hidden === hidden ? [] : [{ type: 'nuanceHidden', nuance, hidden }];
		}
		case 'askRoom':
			return state.asking === command.on ? [] : [{ type: 'roomAsked', on: command.on }];
	}
}

function decideAnswer(
	state: State,
	command: Extract<Command, { type: 'answerConvergence' }>,
	act: Act
): Answered {
	const { answer } = command;
	if (!answersOpen(state, act.phase)) {
		return refuse(act.phase === 'collect' ? 'step-locked' : 'step-closed');
	}
	return onBoard(state, command.item, (item) => {
		if (item.section !== 'convergences') return refuse('unknown-item');
		const nuance = cleanText(command.nuance);
		const wrong = checkLength(nuance, nuanceMax);
		if (wrong) return wrong;
		const now = replyOf(state, item.id, act.person);
		const { person, id } = act;
		const same = now && now.table === act.table && now.voices === act.voices;
		if (same && now.answer === answer && now.nuance === nuance && now.wording === item.wording) {
			return [];
		}
		const held = now?.nuance !== nuance && isHeld(nuance);
		return [
			{ type: 'convergenceAnswered', id, item: item.id, person, answer, nuance, ...voiceOf(act) },
			...(held ? [{ type: 'nuanceHidden' as const, nuance: id, hidden: true }] : [])
		];
	});
}

function decideRoom(state: State, command: RoomCommand, act: Act): Answered {
	switch (command.type) {
		case 'answerConvergence':
			return decideAnswer(state, command, act);
		case 'proposeItem': {
			const { section } = command;
			const { proposals, maxPerPerson: max } = state.config;
			if (!proposals) return refuse('not-allowed');
			if (act.phase !== 'collect') return refuse('step-closed');
			const mine = state.items.filter(({ proposer }) => proposer === act.person);
			return inSection(state, section, () =>
				withWords(command, (words) =>
					mine.length >= max
						? refuse('too-many', { max })
						: [{ type: 'itemProposed', id: act.id, section, ...words, person: act.person }]
				)
			);
		}
		case 'withdrawProposal': {
			const item = findItem(state, command.item);
			if (!item || item.proposer === null) return refuse('unknown-item');
			if (item.proposer !== act.person) return refuse('not-yours');
			if (item.accepted) return refuse('not-allowed');
			return [{ type: 'proposalWithdrawn', item: item.id, person: act.person }];
		}
	}
}

/** Events, or one refusal; no event when it was already so. */
export function decide(state: State, command: Command, act: Act): Answered {
	if (act.phase === 'conclude') return refuse('step-closed');
	if (!isRoom(command)) {
		return act.role === 'host' ? decideHost(state, command, act.id) : refuse('not-allowed');
	}
	if (act.role === 'host') return refuse('unknown-person');
	return act.phase === 'present' ? refuse('not-open') : decideRoom(state, command, act);
}

/** Pins an offer into a section. The same one twice is once; one that was set aside comes back. */
export function receive(state: State, offer: Offer, place: string, act: Act): Answered {
	const section = sectionNamed(place);
	if (!section || !state.config.sections.includes(section)) return refuse('cannot-receive');
	if (offer.text === '') return refuse('empty');
	const same = state.items.find(
		({ pinned, ...item }) =>
			item.section === section && pinned?.id === offer.id && pinned.text === offer.text
	);
	if (same && !same.dropped) return [];
	const full = whyFull(state);
	if (full) return full;
	if (same) return [{ type: 'itemRestored', item: same.id }];
	const { rank: _, ...kept } = offer;
	return [{ type: 'itemPinned', id: act.id, section, offer: kept }];
}
