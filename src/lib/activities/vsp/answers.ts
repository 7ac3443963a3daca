// What participants may do: place a point, place stickers, propose a difficulty. Each refusal says
// what to do instead.

import type { Act, Decision } from '../kind.ts';
import { voiceAt, voiceOf } from '../voices.ts';
import { isHeld } from '../../base/french/held.ts';
import { refuse, type Refusal } from '../../base/refusal.ts';
import { checkText, cleanText } from '../../base/text.ts';
import { onShelf } from '../../base/shelf.ts';
import type { Command, Event, Placed } from './schema.ts';
import { listMax, textMax } from './stage.ts';
import { answersOf, find, listed, rootOf, voiceKey, type Difficulty, type State } from './state.ts';
import type { Share } from './triangle.ts';

type Of<T extends Command['type']> = Extract<Command, { type: T }>;

/** A share is whole points that add up, or it is refused. */
export function checkShare(state: State, share: Share): Refusal | undefined {
	const { points: max } = state.config;
	const whole = share.every((points) => Number.isInteger(points) && points >= 0);
	return whole && share[0] + share[1] + share[2] === max
		? undefined
		: refuse('bad-points', { max });
}

/** The ballot with merged names joined, or the refusal it deserves. */
export function checkBallot(state: State, placed: Placed): Placed | Refusal {
	const { stickers: max, stacking } = state.config;
	const on = new Map<string, number>();
	for (const { difficulty, count } of placed) {
		if (count === 0) continue;
		const root = rootOf(state, difficulty);
		if (!root || !listed(root)) return refuse('unknown-item');
		on.set(root.id, (on.get(root.id) ?? 0) + count);
	}
	const counts = [...on.values()];
	if (counts.reduce((sum, count) => sum + count, 0) > max)
		return refuse('no-sticker-left', { max });
	if (!stacking && counts.some((count) => count > 1)) return refuse('one-sticker-each');
	return [...on].map(([difficulty, count]) => ({ difficulty, count }));
}

/** In its stage; afterwards, only someone who has not placed a point in this round. */
function placePosition(state: State, command: Of<'placePosition'>, act: Act): Decision<Event> {
	const { vouloir, savoir, pouvoir } = command;
	const { round } = state;
	const wrong = checkShare(state, [vouloir, savoir, pouvoir]);
	if (wrong) return wrong;
	const before = onShelf(answersOf(state, round).positions, act.person);
	if (state.stage !== 'position' && before) return refuse('step-changed');
	const { person } = act;
	const voice = voiceOf(act);
	const stays = before && before[0] === vouloir && before[1] === savoir && before[2] === pouvoir;
	const spoke = voiceAt(state.voices, voiceKey(person, round, 'position')).voices;
	if (stays && spoke === voice.voices) return [];
	return [{ type: 'positionPlaced', person, round, vouloir, savoir, pouvoir, ...voice }];
}

function castStickers(state: State, command: Of<'castStickers'>, act: Act): Decision<Event> {
	if (state.stage !== 'difficulties') return refuse('vote-closed');
	const placed = checkBallot(state, command.placed);
	if ('refused' in placed) return placed;
	const { person } = act;
	return [{ type: 'stickersCast', person, round: state.round, placed, ...voiceOf(act) }];
}

/** A person's proposals that still count towards her maximum. */
export function proposalsOf(state: State, person: string): readonly Difficulty[] {
	return state.difficulties.filter(({ author, withdrawn }) => author === person && !withdrawn);
}

function proposeDifficulty(
	state: State,
	command: Of<'proposeDifficulty'>,
	act: Act
): Decision<Event> {
	const { proposals: max, openProposals } = state.config;
	if (max === 0) return refuse('not-allowed');
	if (state.stage !== 'difficulties') return refuse('step-changed');
	const text = cleanText(command.text);
	const wrong = checkText(text, textMax);
	if (wrong) return wrong;
	if (proposalsOf(state, act.person).length >= max) return refuse('too-many', { max });
	const published = openProposals && !isHeld(text);
	if (published && state.difficulties.filter(listed).length >= listMax) {
		return refuse('too-many', { max: listMax });
	}
	const { dimension } = command;
	const { id: difficulty, person } = act;
	return [{ type: 'difficultyProposed', difficulty, person, text, dimension, published }];
}

/** What was merged into a withdrawn proposal stands alone again. */
function withdrawProposal(
	state: State,
	command: Of<'withdrawProposal'>,
	act: Act
): Decision<Event> {
	const found = find(state, command.difficulty);
	if (!found || found.withdrawn) return refuse('unknown-item');
	if (found.author !== act.person) return refuse('not-yours');
	const { id: difficulty } = found;
	const merged = state.difficulties.filter(({ into }) => into === difficulty);
	return [
		...merged.map(({ id }): Event => ({ type: 'difficultySplit', difficulty: id })),
		{ type: 'proposalWithdrawn', difficulty, person: act.person }
	];
}

/** A participant's command, while answers are collected. */
export function decideAnswer(
	state: State,
	command: Of<'placePosition' | 'castStickers' | 'proposeDifficulty' | 'withdrawProposal'>,
	act: Act
): Decision<Event> {
	if (act.role !== 'participant') return refuse('unknown-person');
	if (act.phase === 'present') return refuse('not-open');
	if (act.phase !== 'collect') return refuse('step-closed');
	switch (command.type) {
		case 'placePosition':
			return placePosition(state, command, act);
		case 'castStickers':
			return castStickers(state, command, act);
		case 'proposeDifficulty':
			return proposeDifficulty(state, command, act);
		case 'withdrawProposal':
			return withdrawProposal(state, command, act);
	}
}
