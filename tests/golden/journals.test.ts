// Old journals open for ever: each file of `journals/` is the archive of a whole day, as a released
// format wrote it, folded to what is written beside it.
//
// A journal is recorded when what events may hold has changed (a kind that is new, a field that is
// added, a format number that is raised), never in place of one that is there:
//
//     npm run demo -- --participants 20 --seed golden --out .demo
//     JOURNAL=.demo/synthese.json NAME=format-2 vitest run --project unit tests/golden/journals.test.ts -u
//
// When a summary differs, an old day now reads otherwise: that is a bug, or worth a careful look. When
// only its last line does, the state holds other words or numbers, and a facilitator sees no difference.

import { createHash } from 'node:crypto';
import { globSync, readFileSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { gunzipSync, gzipSync } from 'node:zlib';
import { describe, expect, test } from 'vitest';
import { things } from '../../src/lib/base/shelf.ts';
import { findKind } from '../../src/lib/activities/registry.ts';
import { isRefusal } from '../../src/lib/base/refusal.ts';
import { readArchiveText, writeArchive, type Archive } from '../../src/lib/report/archive.ts';
import { assemble } from '../../src/lib/report/assemble.ts';
import { compose } from '../../src/lib/report/document.ts';
import { noEdits } from '../../src/lib/report/edits.ts';
import { toMarkdown } from '../../src/lib/report/markdown.ts';
import { activityOf, offersOf } from '../../src/lib/workshop/activity.ts';
import { findStep, stepsOf } from '../../src/lib/workshop/agenda.ts';
import { replay } from '../../src/lib/workshop/evolve.ts';
import type { Workshop } from '../../src/lib/workshop/state.ts';
import { endOfDay } from './end-of-day.ts';

const shelf = join(import.meta.dirname, 'journals');

function read(text: string): Archive {
	const archive = readArchiveText(text);
	if (isRefusal(archive)) throw new Error(JSON.stringify(archive));
	return archive;
}

function stepLines(state: Workshop, id: string): readonly string[] {
	const found = activityOf(state, id);
	if (!found) return [`## ${id}: unknown`];
	const { kind, step } = found;
	const offers = offersOf(state, id);
	const written = offers.filter(({ shape }) => shape !== 'group');
	const lines = written.map(({ text, pair, weight }) =>
		[text, pair, weight].filter((part) => part !== undefined && part !== '').join(' | ')
	);
	return [
		`## ${id}: ${kind.name}, ${step.phase}`,
		`${kind.answered(step.activity).size} answered, ${step.done.size} finished, ${offers.length - written.length} groups`,
		...lines.toSorted().map((line) => `- ${line}`)
	];
}

/** Every text and number that a state holds, wherever it is: a field that is added empty changes none. */
function leavesOf(value: unknown): readonly string[] {
	if (typeof value === 'string' || typeof value === 'number') return [String(value)];
	if (typeof value !== 'object' || value === null) return [];
	return Object.values(value).flatMap(leavesOf);
}

/** What a facilitator would say of this day. */
function summary(state: Workshop): string {
	const people = things(state.people);
	const undone = state.acts.filter((act) => act.undone);
	const leaves = leavesOf(state).toSorted();
	const hash = createHash('sha256').update(leaves.join('\n')).digest('hex');
	return [
		`# ${state.session?.title}, ${state.session?.place}, ${state.session?.date}`,
		`${people.length} people, ${people.filter(({ paper }) => paper).length} of them on paper`,
		...people.map(({ number, name, profile }) =>
			[`- ${number}`, name, profile.structure, profile.role].filter(Boolean).join(' | ')
		),
		...stepsOf(state.ateliers).flatMap(({ id }) => stepLines(state, id)),
		'## notes',
		...state.notes.map(({ list, text, owner, due }) => `- ${[list, text, owner, due].join(' | ')}`),
		'## quotes',
		...state.quotes.map(({ text, consent }) => `- ${consent} | ${text}`),
		`## ${undone.length} of the last ${state.acts.length} acts are undone`,
		`${leaves.length} texts and numbers: ${hash}`,
		''
	].join('\n');
}

const { JOURNAL, NAME } = process.env;
if (JOURNAL && NAME) {
	const archive = read(readFileSync(JOURNAL, 'utf8'));
	const entries = endOfDay(archive.entries);
	writeFileSync(join(shelf, `${NAME}.json.gz`), gzipSync(writeArchive({ ...archive, entries })));
}

describe.each(globSync('*.json.gz', { cwd: shelf }))('%s', (file) => {
	const { entries } = read(gunzipSync(readFileSync(join(shelf, file))).toString('utf8'));
	const state = replay(entries);

	test('every fact of it is still understood', () => {
		const happened = entries.flatMap(({ events }) =>
			events.flatMap((event) => (event.type === 'happened' ? event : []))
		);
		const lost = happened.filter(({ step, event }) => {
			const kind = findKind(findStep(state.ateliers, step)?.kind ?? '');
			return !kind?.event.safeParse(event).success;
		});
		expect(happened.length).toBeGreaterThan(1000);
		expect(lost).toEqual([]);
	});

	test('it folds to what was recorded', async () => {
		const beside = join(shelf, file.replace('.json.gz', '.md'));
		await expect(summary(state)).toMatchFileSnapshot(beside);
	});

	test('it opens in the report, and again after it was written', () => {
		const { cover, blocks } = assemble(state, { language: 'fr', readership: 'trainer' });
		const printed = toMarkdown(compose(cover, blocks));
		for (const { title } of state.ateliers) expect(printed).toContain(title);
		expect(blocks.length).toBeGreaterThan(100);
		const again = read(writeArchive({ entries, edits: noEdits }));
		expect(replay(again.entries)).toEqual(state);
	});
});
