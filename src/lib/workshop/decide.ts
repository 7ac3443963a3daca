// What a session answers to a command: events, or one refusal. Pure: the actor, the time and the
// command's id are arguments. What is open to whom is in command.ts; what a step allows, in activity.ts.

import type { Phase } from '../activities/kind.ts';
import { refuse, type Refusal } from '../base/refusal.ts';
import { decideAct, decideTranscript } from './activity.ts';
import { decideClearing, decideJoin } from './coming.ts';
import { mayAsk, type Asker, type Command } from './command.ts';
import { mayEraseOn } from './erase.ts';
import type { Event } from './event.ts';
import { decidePin, decideQuote, decideSpotlight, decideTurn, seedsFor } from './forward.ts';
import { decideNote } from './notes.ts';
import { decidePause } from './rest.ts';
import { isBeside, isStanding } from './standing.ts';
import { personOf, stepOf, type Workshop } from './state.ts';
import { decidePlan, holdsWriting } from './plan/decide.ts';
import { decideTables } from './tables/decide.ts';
import { withTexts } from './typed.ts';

const nameMax = 40;
const titleMax = 160;

type Answer = readonly Event[] | Refusal;

function stepNamed(state: Workshop, id: string, go: (phase: Phase) => Answer): Answer {
	const step = stepOf(state, id);
	return step ? go(step.phase) : refuse('unknown-step');
}

function actNamed(state: Workshop, command: string, undone: boolean, event: Event): Answer {
	const act = state.acts.find((act) => act.command === command && act.undone === undone);
	if (!act) return refuse('nothing-to-undo');
	return holdsWriting(state, act) ? refuse('step-written') : [event];
}

function decideGoTo(state: Workshop, { step, from }: Extract<Command, { type: 'goTo' }>): Answer {
	if (state.current !== from) return refuse('moved-on');
	if (step === null) return [{ type: 'stepEntered', step }];
	return stepNamed(state, step, () => [
		{ type: 'stepEntered', step, seeds: seedsFor(state, step) }
	]);
}

function decidePhase(
	state: Workshop,
	{ step, phase, from }: Extract<Command, { type: 'setPhase' }>
): Answer {
	return stepNamed(state, step, (now) => {
		if (state.current !== step || now !== from) return refuse('moved-on');
		const seeds = phase === 'collect' ? seedsFor(state, step) : undefined;
		return [{ type: 'phaseSet', step, phase, seeds }];
	});
}

function decideFor(state: Workshop, command: Command, by: Asker): Answer {
	switch (command.type) {
		case 'join':
			return decideJoin(state, command.paper, by);
		case 'introduce': {
			if (!personOf(state, by.person)) return refuse('unknown-person');
			const { structure = '', role = '' } = command.profile;
			const texts = [command.name, structure, role].map((typed) => ({ typed, max: nameMax }));
			return withTexts(texts, ([name = '', structure = '', role = '']) => {
				const profile = { ...(structure && { structure }), ...(role && { role }) };
				return [{ type: 'personIntroduced', person: by.person, name, profile }];
			});
		}
		case 'act':
			return decideAct(state, command, by);
		case 'transcribe':
			return decideTranscript(state, command.step, command.lines, by);
		case 'finish':
			if (!personOf(state, by.person)) return refuse('unknown-person');
			return stepNamed(state, command.step, () =>
				command.step === state.current || isBeside(state, command.step)
					? [{ type: 'finished', step: command.step, person: by.person, done: command.done }]
					: refuse('step-changed')
			);
		case 'answerQuote': {
			const quote = state.quotes.find(({ id }) => id === command.quote);
			if (!quote) return refuse('unknown-item');
			if (quote.author !== by.person) return refuse('not-yours');
			return [{ type: 'quoteAnswered', id: quote.id, consent: command.consent }];
		}
		case 'eraseMine':
			return personOf(state, by.person)
				? [{ type: 'personErased', person: by.person }]
				: refuse('unknown-person');
		case 'goTo':
			return decideGoTo(state, command);
		case 'setPhase':
			return decidePhase(state, command);
		case 'lock':
			return stepNamed(state, command.step, () => [
				{ type: 'stepLocked', step: command.step, locked: command.locked }
			]);
		case 'keepOpen':
			return stepNamed(state, command.step, () =>
				isStanding(state, command.step) === command.open
					? []
					: [{ type: 'stepKeptOpen', step: command.step, open: command.open }]
			);
		case 'setDoor':
			return state.shut === command.shut ? [] : [{ type: 'doorSet', shut: command.shut }];
		case 'clearCrowd':
			return decideClearing(state, command);
		case 'setTimer': {
			const { seconds } = command;
			return [
				{
					type: 'timerSet',
					endsAt: seconds === null ? null : by.at + seconds * 1000,
					seconds: seconds ?? 0
				}
			];
		}
		case 'addTime': {
			const endsAt = Math.max(by.at, state.timer?.endsAt ?? by.at) + command.seconds * 1000;
			const seconds = (state.timer?.seconds ?? 0) + command.seconds;
			return [{ type: 'timerSet', endsAt: Math.max(by.at, endsAt), seconds: Math.max(0, seconds) }];
		}
		case 'setScreen': {
			const { show, theme, countShown } = command;
			return [
				{
					type: 'screenSet',
					...(show && { show }),
					...(theme && { theme }),
					...(countShown !== undefined && { countShown })
				}
			];
		}
		case 'turnScreen':
			return decideTurn(state, command);
		case 'spotlight':
			return decideSpotlight(state, command);
		case 'pause':
			return decidePause(state, command, by.at);
		case 'addNote':
		case 'editNote':
		case 'removeNote':
			return decideNote(state, command, by);
		case 'askQuote':
			return decideQuote(state, command, by);
		case 'dropQuote': {
			const known = state.quotes.some(({ id }) => id === command.quote);
			return known ? [{ type: 'quoteDropped', id: command.quote }] : refuse('unknown-item');
		}
		case 'pin':
			return decidePin(state, command, by);
		case 'editSession': {
			const { date, eraseOn } = command;
			if (!mayEraseOn(eraseOn, by.at) || eraseOn < date)
				return refuse('bad-session', { place: 'eraseOn' });
			const texts = [
				{ typed: command.title, max: titleMax, needed: true },
				{ typed: command.place, max: titleMax }
			];
			return withTexts(texts, ([title = '', place = '']) => [
				{ type: 'sessionEdited', title, place, date, eraseOn }
			]);
		}
		case 'setTables':
		case 'dealTables':
		case 'seat':
		case 'setRapporteur':
		case 'startRounds':
		case 'nextRound':
		case 'endRounds':
		case 'showTable':
		case 'countTable':
		case 'chooseTable':
		case 'holdSheet':
		case 'speakForTable':
			return decideTables(state, command, by);
		case 'addStep':
		case 'moveStep':
		case 'editStep':
		case 'composeStep':
		case 'skipStep':
		case 'resetStep':
		case 'duplicateStep':
		case 'setBreak':
			return decidePlan(state, command, by);
		case 'undo':
			return actNamed(state, command.command, false, {
				type: 'actUndone',
				command: command.command
			});
		case 'redo':
			return actNamed(state, command.command, true, {
				type: 'actRedone',
				command: command.command
			});
	}
}

/** Answers a command that parsed. No event at all means that it was already so. */
export function decide(state: Workshop, command: Command, by: Asker): Answer {
	if (!state.session) return refuse('unknown-code');
	if (!mayAsk[command.type].includes(by.role)) return refuse('not-allowed');
	return decideFor(state, command, by);
}
