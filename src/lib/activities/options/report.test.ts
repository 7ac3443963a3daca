import { describe, expect, test } from 'vitest';
import { cast, choice, line, told, voting } from './given.ts';
import { measures } from './measures.ts';
import { gist, report } from './report.ts';

const day = choice({}, [
	line('ada', 'All are heard'),
	line('bob', 'All are heard'),
	line('cid', 'Slow', { facet: 'drawbacks', option: 'field' }),
	line('dan', 'Never seen', { id: 'hidden', held: true }),
	voting,
	cast('ada', 'field'),
	cast('bob', 'field'),
	cast('cid', 'mixed'),
	told,
	{ type: 'retained', option: 'field', reason: 'Close to people' }
]);
const options = { language: 'fr', readership: 'trainer' } as const;

describe('[O19] the report of a choice', () => {
	test('says what was retained and why, then the votes, then each option', () => {
		const blocks = report(day, options);
		expect(blocks[0]).toMatchObject({
			items: [{ lead: 'Choix retenu\u202F: Committee field', text: 'Close to people' }]
		});
		expect(blocks.find(({ type }) => type === 'figure')).toMatchObject({
			chart: { bars: [{ value: 2 }, { value: 1 }, { value: 0 }] }
		});
		const headings = blocks.filter(({ type }) => type === 'heading');
		expect(headings).toMatchObject([
			{ text: 'Committee field (2 votes)' },
			{ text: 'Committee mixed (1 vote)' },
			{ text: 'Committee heads (0 vote)' }
		]);
		expect(JSON.stringify(blocks)).toContain('All are heard (2 fois)');
		expect(JSON.stringify(blocks)).not.toContain('Never seen');
		expect(JSON.stringify(blocks)).toContain('1 contribution masquée');
	});

	test('keeps every line in the annexes, and gives ballots to the trainer alone', () => {
		const files = (readership: 'trainer' | 'participants') =>
			report(day, { language: 'en', readership }).filter((block) => 'file' in block);
		expect(files('trainer')).toMatchObject([
			{ rows: [['Committee field'], ['Committee field'], ['Committee mixed']] }
		]);
		expect(files('participants')).toEqual([]);
		const annex = report(day, options).find((block) => 'annex' in block);
		expect(annex).toMatchObject({
			rows: [['Committee mixed', 'Avantages', 'All are heard', 2], {}]
		});
	});

	test('says so when nothing was written, and when there was no vote', () => {
		expect(report(choice(), options)).toMatchObject([{ text: 'Rien n’a été écrit.' }]);
		const written = choice({}, [line('ada', 'one')]);
		expect(report(written, options)[0]).toMatchObject({ text: 'Il n’y a pas eu de vote.' });
	});

	test('counts the votes of fewer than five people in front of the trainer alone', () => {
		const everyone = { language: 'fr', readership: 'participants' } as const;
		const blocks = report(day, everyone);
		expect(blocks.some(({ type }) => type === 'figure')).toBe(false);
		expect(JSON.stringify(blocks)).not.toMatch(/\d votes?\b/);
		expect(blocks).toContainEqual({
			type: 'paragraph',
			id: 'voters',
			tone: 'note',
			text: '3 personnes ont voté, un choix chacune. En dessous de 5, la répartition n’est pas détaillée.'
		});
		expect(blocks.filter(({ type }) => type === 'heading')).toMatchObject([
			{ text: 'Committee mixed' },
			{ text: 'Committee heads' },
			{ text: 'Committee field' }
		]);
		const open = choice({}, [line('ada', 'one'), voting, cast('ada', 'field')]);
		expect(gist(open, everyone)).toEqual([{ text: '1 contribution' }]);
	});

	test('its gist is what was retained, or what came first', () => {
		expect(gist(day, options)).toEqual([
			{ text: '«\u202FCommittee field\u202F»', detail: 'choix retenu' }
		]);
		const open = choice({}, [voting, cast('ada', 'field')]);
		expect(gist(open, options)).toMatchObject([
			{ text: expect.stringContaining('Committee field') }
		]);
		expect(gist(choice(), options)).toEqual([]);
	});

	test('its measures are shares of voters and lines by option', () => {
		expect(measures(day, 'fr').find(({ id }) => id === 'votes.field')?.value).toBeCloseTo(2 / 3);
		expect(measures(day, 'fr').find(({ id }) => id === 'lines.mixed')).toMatchObject({ value: 1 });
		expect(measures(choice(), 'fr').filter(({ unit }) => unit === 'share')).toEqual([]);
	});
});
