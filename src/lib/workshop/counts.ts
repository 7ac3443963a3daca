// How many people came, answered, and have finished: what the console and the screen count.

import { keyed, onShelf } from '../base/shelf.ts';
import { currentActivity, type FoundStep } from './activity.ts';
import { laidTables } from './tables/laid.ts';
import { tablesView } from './tables/see.ts';
import type { Person, Workshop } from './state.ts';
import type { Counts } from './view.ts';

/** How many people have finished a step. */
export function finishedIn({ people }: Workshop, { kind, step }: FoundStep): number {
	const { finished } = kind;
	if (!finished) return step.done.size;
	return keyed(people).filter(([person]) => finished(step.activity, person)).length;
}

/** Whether somebody has finished a step. */
export function hasFinished({ kind, step }: FoundStep, person: string): boolean {
	return kind.finished ? kind.finished(step.activity, person) : onShelf(step.done, person) === true;
}

/** Tables that answered the current step, out of those where somebody sits. */
function tablesCount(state: Workshop, current: FoundStep | undefined): Counts['tables'] {
	const all = tablesView(state).filter(({ people, without }) => people + without > 0);
	const answered = current?.kind.tablesAnswered?.(current.step.activity);
	if (answered === undefined || all.length === 0) return undefined;
	return { answered, of: Math.max(answered, all.length) };
}

/** Whoever answers by a phone, and those on paper who have answered what is asked now: nobody waits for paper. */
function peopleHere({ people }: Workshop, answered: ReadonlySet<string>): readonly Person[] {
	const here = keyed(people).filter(([id, { paper }]) => !paper || answered.has(id));
	return here.map(([, person]) => person);
}

/** People who answered the current step. */
function answeredIn(current: FoundStep | undefined): ReadonlySet<string> {
	return current ? current.kind.answered(current.step.activity) : new Set();
}

/** People for whom the current step has an answer, when a phone answers for its whole table. */
function voicesCount(state: Workshop, current: FoundStep | undefined): Counts['voices'] {
	const answered = state.tables.length > 0 && current?.kind.spokenFor?.(current.step.activity);
	if (!current || typeof answered !== 'number') return undefined;
	const tables = laidTables(state).filter(({ oneVoice, rapporteur }) => oneVoice && rapporteur);
	const given = answeredIn(current);
	const weighed = answered > given.size;
	if (tables.length === 0 && !weighed) return undefined;
	const without = tables.reduce((sum, table) => sum + table.without, 0);
	return { answered, of: Math.max(answered, peopleHere(state, given).length + without) };
}

/** All the counts of the current step. */
export function countsOf(state: Workshop, connected: number): Counts {
	const current = currentActivity(state);
	const answered = answeredIn(current);
	const people = peopleHere(state, answered);
	const tables = tablesCount(state, current);
	const voices = voicesCount(state, current);
	const structures = people.map(
		(person) => person.profile.structure?.toLocaleLowerCase('fr') ?? ''
	);
	return {
		connected,
		people: Math.max(answered.size, people.length),
		paper: people.filter((person) => person.paper).length,
		answered: answered.size,
		finished: current ? finishedIn(state, current) : 0,
		...(tables && { tables }),
		...(voices && { voices }),
		without: laidTables(state).reduce((sum, { without }) => sum + without, 0),
		structures: new Set(structures.filter((name) => name !== '')).size
	};
}
