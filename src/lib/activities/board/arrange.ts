// What the facilitator does with the board: stages, moderation, columns and groups. Never with the
// words of a card. Nothing here reaches a draft: it is its author's alone.

import { refuse, type Refusal } from '../../base/refusal.ts';
import { checkLength, checkText, cleanText } from '../../base/text.ts';
import type { Act, Decision } from '../kind.ts';
import { columnsMax, groupsPerCard, hintMax, titleMax } from './limits.ts';
import type { Command, Event } from './schema.ts';
import {
	findCard,
	findColumn,
	findGroup,
	joins,
	placeOf,
	stands,
	type Card,
	type Group,
	type State
} from './state.ts';
import type { VoteCommand } from './vote.ts';
import type { WriteCommand } from './write.ts';

/** Commands of the facilitator alone. */
export type ArrangeCommand = Exclude<Command, WriteCommand | VoteCommand>;
type Of<Type extends ArrangeCommand['type']> = Extract<ArrangeCommand, { type: Type }>;

function decideCard(
	state: State,
	command: Of<'acceptCard' | 'hideCard' | 'restoreCard' | 'moveCard'>
): Decision<Event> {
	const found = findCard(state, command.card);
	const card = found && found.is !== 'draft' ? found : undefined;
	if (!card) return refuse('unknown-item');
	switch (command.type) {
		case 'acceptCard':
			return stands(card) ? [] : [{ type: 'cardAccepted', card: card.id }];
		case 'hideCard':
			return card.hidden ? [] : [{ type: 'cardHidden', card: card.id }];
		case 'restoreCard':
			return card.hidden ? [{ type: 'cardRestored', card: card.id }] : [];
		case 'moveCard': {
			if (!findColumn(state, command.column)) return refuse('unknown-item');
			const alone = !state.groups.some((group) => group.cards.includes(card.id));
			return alone && card.column === command.column
				? []
				: [{ type: 'cardMoved', card: card.id, column: command.column }];
		}
	}
}

/** Cards that stand, each once, or nothing when one of them does not. */
function standingCards(state: State, ids: readonly string[]): readonly Card[] | undefined {
	const cards = [...new Set(ids)].map((id) => findCard(state, id));
	const there = cards.filter((card): card is Card => card !== undefined && stands(card));
	return there.length === cards.length ? there : undefined;
}

/** Makes a group of cards, or adds them to one; `from` is the group they leave on the way. */
function decideGroup(
	state: State,
	{ cards: ids, group: into, from }: Of<'groupCards'>,
	act: Act
): Decision<Event> {
	const cards = standingCards(state, ids);
	const group = into === undefined ? undefined : findGroup(state, into);
	const first = cards?.[0];
	if (
		!cards ||
		!first ||
		(into !== undefined && !group) ||
		(from !== undefined && !findGroup(state, from))
	) {
		return refuse('unknown-item');
	}
	if (group && from === group.id) return [];
	const leaves = (card: Card) =>
		state.groups.some(({ id, cards }) => id === from && cards.includes(card.id));
	const coming = cards.filter((card) => !group?.cards.includes(card.id));
	if (coming.some((card) => !joins(state, card.id) && !leaves(card)))
		return refuse('too-many', { max: groupsPerCard });
	const left: Event[] = cards
		.filter(leaves)
		.map(({ id: card }) => ({ type: 'cardUngrouped', card, group: from ?? '' }));
	if (coming.length === 0) return left;
	const joined = { type: 'cardsGrouped' as const, cards: coming.map(({ id }) => id) };
	const made = group
		? { ...joined, group: group.id }
		: { ...joined, group: act.id, column: placeOf(state, first) };
	return [...left, made];
}

function decideSplit(group: Group, { cards: ids }: Of<'splitGroup'>, act: Act): Decision<Event> {
	const cards = (ids ?? []).filter(
		(id, at, all) => group.cards.includes(id) && all.indexOf(id) === at
	);
	if (ids === undefined) return [{ type: 'groupDissolved', group: group.id }];
	if (cards.length === 0) return refuse('unknown-item');
	if (cards.length === group.cards.length) return [];
	return [{ type: 'groupSplit', group: group.id, cards, to: act.id }];
}

function decideOnGroup(
	state: State,
	command: Of<'ungroupCard' | 'titleGroup' | 'moveGroup' | 'splitGroup'>,
	act: Act
): Decision<Event> {
	const group = findGroup(state, command.group);
	if (!group) return refuse('unknown-item');
	switch (command.type) {
		case 'ungroupCard':
			if (!group.cards.includes(command.card)) return refuse('unknown-item');
			return [{ type: 'cardUngrouped', card: command.card, group: group.id }];
		case 'titleGroup': {
			const text = cleanText(command.text);
			const wrong = checkLength(text, state.config.max);
			return (
				wrong ?? (text === group.title ? [] : [{ type: 'groupTitled', group: group.id, text }])
			);
		}
		case 'moveGroup':
			if (!findColumn(state, command.column)) return refuse('unknown-item');
			return group.column === command.column
				? []
				: [{ type: 'groupMoved', group: group.id, column: command.column }];
		case 'splitGroup':
			return decideSplit(group, command, act);
	}
}

type ColumnWords = { readonly title: string; readonly hint?: string };

function columnWords(typed: {
	readonly title: string;
	readonly hint?: string | undefined;
}): ColumnWords | Refusal {
	const title = cleanText(typed.title);
	const hint = cleanText(typed.hint ?? '');
	const wrong = checkText(title, titleMax) ?? checkLength(hint, hintMax);
	return wrong ?? { title, ...(hint && { hint }) };
}

function decideColumn(
	state: State,
	command: Of<'addColumn' | 'renameColumn'>,
	act: Act
): Decision<Event> {
	if (command.type === 'renameColumn' && !findColumn(state, command.column))
		return refuse('unknown-item');
	const words = columnWords(command);
	if ('refused' in words) return words;
	if (command.type === 'renameColumn')
		return [{ type: 'columnRenamed', column: command.column, ...words }];
	if (state.columns.length >= columnsMax) return refuse('too-many', { max: columnsMax });
	return [{ type: 'columnAdded', column: act.id, ...words }];
}

/** Answers the facilitator. */
export function decideArrange(state: State, command: ArrangeCommand, act: Act): Decision<Event> {
	if (act.role !== 'host') return refuse('not-allowed');
	switch (command.type) {
		case 'openStage':
			if (command.stage !== 'write' && state.config.stickers === 0) return refuse('vote-closed');
			return command.stage === state.stage ? [] : [{ type: 'stageOpened', stage: command.stage }];
		case 'layOut':
			return command.together === state.together
				? []
				: [{ type: 'laidOut', together: command.together }];
		case 'acceptCard':
		case 'hideCard':
		case 'restoreCard':
		case 'moveCard':
			return decideCard(state, command);
		case 'groupCards':
			return decideGroup(state, command, act);
		case 'ungroupCard':
		case 'titleGroup':
		case 'moveGroup':
		case 'splitGroup':
			return decideOnGroup(state, command, act);
		case 'mergeGroups': {
			const both = findGroup(state, command.into) && findGroup(state, command.from);
			if (!both || command.into === command.from) return refuse('unknown-item');
			return [{ type: 'groupsMerged', into: command.into, from: command.from }];
		}
		case 'addColumn':
		case 'renameColumn':
			return decideColumn(state, command, act);
	}
}
