// The acts of the facilitator, as the log keeps them: what was done, how, and to what, read when it is done
// so that the words are those that stood then.

import { tell, type Told } from '../activities/told.ts';
import { activityOf } from './activity.ts';
import type { Entry, Event } from './event.ts';
import type { HostAct, Workshop } from './state.ts';

/** Which way an act went, when its name alone says too little. */
function howOf(event: Event): string | undefined {
	switch (event.type) {
		case 'phaseSet':
			return event.phase;
		case 'stepLocked':
			return event.locked ? 'on' : 'off';
		case 'stepKeptOpen':
			return event.open ? 'on' : 'off';
		case 'doorSet':
			return event.shut ? 'on' : 'off';
		case 'timerSet':
			return event.endsAt === null ? 'off' : 'on';
		case 'spotlit':
			return event.offer ? 'on' : 'off';
		case 'pauseSet':
			return event.paused ? 'on' : 'off';
		case 'noteAdded':
			return event.list;
		case 'screenSet': {
			const { show, theme, countShown } = event;
			if (countShown !== undefined) return countShown ? 'count' : 'countless';
			return show ?? theme;
		}
		default:
			return undefined;
	}
}

/** What an act of the session itself was done to. */
function aboutOf({ notes, quotes }: Workshop, event: Event): string | undefined {
	switch (event.type) {
		case 'spotlit':
			return event.offer?.text;
		case 'noteAdded':
		case 'noteEdited':
		case 'quoteAsked':
			return event.text;
		case 'noteRemoved':
			return notes.find(({ id }) => id === event.id)?.text;
		case 'quoteDropped':
			return quotes.find(({ id }) => id === event.id)?.text;
		case 'breakSet':
			return event.pause?.title;
		default:
			return undefined;
	}
}

/** What a step’s kind says of the first thing that happened there; nothing of what somebody answered. */
function toldIn(state: Workshop, events: readonly Event[]): Told | undefined {
	const happened = events.find((event) => event.type === 'happened');
	const found = happened && activityOf(state, happened.step);
	return found?.kind.told(found.step.activity, happened?.event) ?? undefined;
}

/** A line of the journal as an act that can be undone; `state` is what it was done to. */
export function actOf(state: Workshop, entry: Entry): HostAct | undefined {
	const { command, type, person, at, role, events } = entry;
	const lasting = events.some(({ type }) => type !== 'screenTurned');
	const undoable = lasting && !events.some(({ type }) => type === 'sessionOpened');
	if (role !== 'host' || !undoable) return undefined;
	const [first] = events;
	const placed = events.find((event) => 'step' in event);
	const step = placed && 'step' in placed ? placed.step : null;
	const how = first && howOf(first);
	const told = toldIn(state, events);
	const about = told ? told.about : first && tell('', '', aboutOf(state, first)).about;
	return {
		command,
		type,
		person,
		at,
		undone: false,
		step: typeof step === 'string' ? step : null,
		...(how !== undefined && { how }),
		...(told && { label: told.label }),
		...(about !== undefined && { about })
	};
}
