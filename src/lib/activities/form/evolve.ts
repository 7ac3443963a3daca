// From one state of a questionnaire to the next. An event about what is no longer there changes nothing;
// what one person wrote is never taken away by another: it is set beside.

import { keyed, onShelf, shelfOf, shelve, unshelve } from '../../base/shelf.ts';
import { sameValue } from './flow.ts';
import type { Event } from './schema.ts';
import { answerOn, type Answer, type Lost, type Sheet, type State } from './state.ts';

const blank = (structure: string, person: string): Sheet => ({
	structure,
	people: [person],
	answers: {},
	lost: [],
	done: false
});

/** What stands beside the new answer: the one over which it was written unseen. */
function beside(before: Answer | undefined, now: Answer, over: string | undefined): boolean {
	return (
		before !== undefined &&
		before.value !== null &&
		before.person !== now.person &&
		before.id !== over &&
		!sameValue(before.value, now.value)
	);
}

function withAnswer(sheet: Sheet, question: string, now: Answer, over: string | undefined): Sheet {
	const before = answerOn(sheet, question);
	const lost: readonly Lost[] =
		before && beside(before, now, over) ? [...sheet.lost, { ...before, question }] : sheet.lost;
	return { ...sheet, lost, answers: { ...sheet.answers, [question]: now } };
}

/** What another sheet says, added where this one says nothing, and beside where they differ. */
function joined(into: Sheet, from: Sheet): Sheet {
	let sheet: Sheet = {
		...into,
		people: [...new Set([...into.people, ...from.people])],
		lost: [...into.lost, ...from.lost]
	};
	for (const [question, answer] of Object.entries(from.answers)) {
		const known = answerOn(sheet, question);
		if (answer.value === null || sameValue(known?.value, answer.value)) continue;
		sheet = known?.value
			? { ...sheet, lost: [...sheet.lost, { ...answer, question }] }
			: { ...sheet, answers: { ...sheet.answers, [question]: answer } };
	}
	return sheet;
}

/** Somebody says which structure she answers for; a sheet that was hers alone goes with her. */
function open(state: State, person: string, id: string, structure: string): State {
	const former = onShelf(state.seats, person);
	const seats = shelve(state.seats, person, id);
	const known = onShelf(state.sheets, id);
	if (former === id && known)
		return { ...state, sheets: shelve(state.sheets, id, { ...known, structure }) };
	const there = known
		? { ...known, people: [...new Set([...known.people, person])] }
		: blank(structure, person);
	const left = former === undefined ? undefined : onShelf(state.sheets, former);
	if (former === undefined || !left)
		return { ...state, seats, sheets: shelve(state.sheets, id, there) };
	const alone = left.people.every((one) => one === person);
	const sheets = alone
		? unshelve(state.sheets, former)
		: shelve(state.sheets, former, {
				...left,
				people: left.people.filter((one) => one !== person)
			});
	return { ...state, seats, sheets: shelve(sheets, id, alone ? joined(there, left) : there) };
}

/** She has said which structure it is. */
function settled(state: State, person: string): State {
	return onShelf(state.doubts, person)
		? { ...state, doubts: unshelve(state.doubts, person) }
		: state;
}

function merge(state: State, from: string, into: string): State {
	const [left, kept] = [onShelf(state.sheets, from), onShelf(state.sheets, into)];
	if (!left || !kept || from === into) return state;
	const seats = shelfOf(
		keyed(state.seats).map(([person, id]) => [person, id === from ? into : id] as const)
	);
	const sheets = shelve(unshelve(state.sheets, from), into, joined(kept, left));
	return { ...state, seats, sheets };
}

function change(state: State, id: string, changed: (sheet: Sheet) => Sheet): State {
	const sheet = onShelf(state.sheets, id);
	return sheet ? { ...state, sheets: shelve(state.sheets, id, changed(sheet)) } : state;
}

/** The state after an event. */
export function evolve(state: State, event: Event): State {
	switch (event.type) {
		case 'answered': {
			const { id, person, sheet, question, value, over } = event;
			const begun =
				state.config.respondent === 'person' && !onShelf(state.sheets, sheet)
					? { ...state, sheets: shelve(state.sheets, sheet, blank('', person)) }
					: state;
			return change(begun, sheet, (now) => withAnswer(now, question, { id, person, value }, over));
		}
		case 'sheetOpened':
			return state.config.respondent === 'structure'
				? settled(open(state, event.person, event.sheet, event.structure), event.person)
				: state;
		case 'structureDoubted':
			return { ...state, doubts: shelve(state.doubts, event.person, event.structure) };
		case 'sheetFinished':
			return change(state, event.sheet, (sheet) => ({ ...sheet, done: true }));
		case 'sheetReopened':
			return change(state, event.sheet, (sheet) => ({ ...sheet, done: false }));
		case 'questionShown':
			return { ...state, shown: event.question };
		case 'answerHidden':
			return state.hidden.includes(event.entry)
				? state
				: { ...state, hidden: [...state.hidden, event.entry] };
		case 'answerRestored':
			return { ...state, hidden: state.hidden.filter((id) => id !== event.entry) };
		case 'sheetsMerged':
			return merge(state, event.from, event.into);
	}
}
