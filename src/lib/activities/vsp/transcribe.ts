// One sheet of paper, typed as one line: three numbers of points, a bar, the numbers of the
// difficulties that carry a sticker, in the prepared order: « 5 2 3 / 1 1 4 ». Either part may stand alone.

import type { Language } from '../../base/language.ts';
import { refuse } from '../../base/refusal.ts';
import type { Act, Decision } from '../kind.ts';
import { checkBallot, checkShare } from './answers.ts';
import type { Event, Placed } from './schema.ts';
import type { State } from './state.ts';
import type { Share } from './triangle.ts';

const numbers = (text: string) => (text.match(/\d+/gu) ?? []).map(Number);

function readShare(state: State, text: string, person: string): Decision<Event> {
	const [vouloir = 0, savoir = 0, pouvoir = 0, ...more] = numbers(text);
	const share: Share = [vouloir, savoir, pouvoir];
	const wrong = checkShare(state, share);
	if (wrong || more.length > 0) return refuse('bad-points', { max: state.config.points });
	return [{ type: 'positionPlaced', person, round: state.round, vouloir, savoir, pouvoir }];
}

function readStickers(state: State, text: string, person: string): Decision<Event> {
	const chosen = numbers(text).map((number) => state.config.difficulties[number - 1]?.id ?? '');
	const ballot: Placed = chosen.map((difficulty) => ({ difficulty, count: 1 }));
	const placed = checkBallot(state, ballot);
	if ('refused' in placed) return placed;
	return [{ type: 'stickersCast', person, round: state.round, placed }];
}

/** The answers of one sheet; without a bar, those of the stage in progress. */
export function transcribe(state: State, line: string, { person }: Act): Decision<Event> {
	const [before = '', after] = line.split(/[/|;⁄]/u);
	if (numbers(line).length === 0) return refuse('empty');
	const alone = after === undefined;
	const shareText = alone && state.stage === 'difficulties' ? '' : before;
	const stickersText = alone ? (state.stage === 'difficulties' ? before : '') : after;
	const events: Event[] = [];
	for (const [text, read] of [
		[shareText, readShare],
		[stickersText, readStickers]
	] as const) {
		if (numbers(text).length === 0) continue;
		const answer = read(state, text, person);
		if ('refused' in answer) return answer;
		events.push(...answer);
	}
	return events;
}

/** How a line is written here, for the person who types it. */
export function lineHelp({ config }: State, language: Language): string {
	const named = config.difficulties.map(({ text }, at) => `${at + 1} ${text}`).join(' · ');
	return {
		fr: `Une feuille par ligne\u202F: les points de vouloir, savoir et pouvoir, une barre, puis les numéros des difficultés choisies\u202F: «\u202F5 2 3 / 1 4\u202F». ${named}.`,
		en: `One sheet a line: the points of wanting, knowing and being able, a bar, then the numbers of the difficulties chosen: “5 2 3 / 1 4”. ${named}.`
	}[language];
}
