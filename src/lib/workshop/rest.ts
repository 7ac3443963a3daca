// Pauses: the session stops, its timer with it; a break of the agenda has a name and an hour at which it
// ends, and each that was taken is kept with its times.

import { isRefusal, refuse, type Refusal } from '../base/refusal.ts';
import { checkText, cleanText } from '../base/text.ts';
import { breakTitleMax } from './agenda.ts';
import type { Command } from './command.ts';
import type { Event } from './event.ts';
import type { RestTaken, Workshop } from './state.ts';

type Pause = Extract<Command, { type: 'pause' }>;
type PauseSet = Extract<Event, { type: 'pauseSet' }>;

/** A break of the agenda ends within the day. */
const longest = 24 * 3600 * 1000;

function restFor({ paused, rest }: Pause, at: number): Pick<PauseSet, 'rest'> | Refusal {
	if (!rest) return {};
	const title = cleanText(rest.title);
	const fair = rest.until > at && rest.until <= at + longest;
	const wrong =
		checkText(title, breakTitleMax) ??
		(fair ? undefined : refuse('bad-command', { place: 'until' }));
	return wrong ?? (paused ? { rest: { ...rest, title } } : {});
}

/** The timer that a pause had stopped, with the time that was left. */
function resumed({ held }: Workshop, paused: boolean, at: number): Pick<PauseSet, 'timer'> {
	if (paused || !held) return {};
	return { timer: { endsAt: at + held.left, seconds: held.seconds } };
}

/** What the session answers to a pause, a break, another hour for it, or its end. */
export function decidePause(state: Workshop, pause: Pause, at: number): readonly Event[] | Refusal {
	const named = restFor(pause, at);
	if (isRefusal(named)) return named;
	const { paused } = pause;
	return [{ type: 'pauseSet', paused, ...named, ...resumed(state, paused, at) }];
}

/** What is left of the timer when the session pauses; pausing twice changes nothing. */
function hold({ timer, held }: Workshop, at: number): Workshop['held'] {
	return timer ? { left: Math.max(0, timer.endsAt - at), seconds: timer.seconds } : held;
}

/** Breaks with their times; one that is given another hour or another name is still the same break. */
function restsAfter(
	{ rests, rest: was }: Workshop,
	{ paused, rest }: PauseSet,
	at: number
): readonly RestTaken[] {
	const now = paused ? rest : undefined;
	const last = was ? rests.at(-1) : undefined;
	const goesOn =
		last !== undefined &&
		now !== undefined &&
		last.atelier === now.atelier &&
		(last.atelier !== undefined || last.title === now.title);
	if (goesOn) return [...rests.slice(0, -1), { ...last, title: now.title }];
	const ended = last ? [...rests.slice(0, -1), { ...last, to: at }] : rests;
	if (!now) return ended;
	const { title, atelier } = now;
	return [...ended, { title, ...(atelier !== undefined && { atelier }), from: at, to: null }];
}

export function evolvePause(state: Workshop, event: PauseSet, at: number): Workshop {
	const { paused, rest = null, timer } = event;
	const rests = restsAfter(state, event, at);
	if (!paused)
		return { ...state, paused, rests, rest: null, timer: timer ?? state.timer, held: null };
	return { ...state, paused, rests, rest, timer: null, held: hold(state, at) };
}
