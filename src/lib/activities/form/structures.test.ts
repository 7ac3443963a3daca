// Several people on one sheet, and the directory.

import { describe, expect, it } from 'vitest';
import { keyed } from '../../base/shelf.ts';
import { formKind } from './form.ts';
import { after, ask, by, of, refused, seenBy, structured, write } from './given.ts';
import { questionsOf, sheetOf, valueOn } from './state.ts';
import { own, shared } from './view.ts';

const together = after(
	structured(),
	[by('ada', 'collect', 'relais'), of('Le Relais du Plateau')],
	[by('ada', 'collect', 'a1'), write('expects', 'Du temps')],
	['bob', of('relais du plateau !')]
);
const names = (state: typeof together) => keyed(state.sheets).map(([, one]) => one.structure);
const host = (state: typeof together) => shared(state, seenBy('host', 'share'));

describe('one sheet for a structure', () => {
	it('[Q9] is opened by any spelling of its name', () => {
		expect(names(together)).toEqual(['Le Relais du Plateau']);
		expect(own(together, 'bob')).toMatchObject({
			others: 1,
			answers: { expects: { id: 'a1', value: { text: 'Du temps' }, mine: false } }
		});
		const listed = after(structured({ structures: ['Le Relais'] }), ['ada', of('LE RELAIS')]);
		expect(names(listed)).toEqual(['Le Relais']);
		const other = after(together, ['cid', of('Relais du Val')]);
		expect(keyed(other.sheets).length).toBe(2);
		expect(own(other, 'cid')).toMatchObject({ others: 0, answers: {} });
	});

	it('[Q32] a name that looks like another’s is asked about before it begins a sheet', () => {
		const one = after(structured(), ['ada', of('Mission locale de Reims')]);
		for (const typed of [
			'Mission locale',
			'Misson locale de Reims',
			'La mission locale Reims, antenne'
		]) {
			const asked = after(one, ['bob', of(typed)]);
			expect(keyed(asked.sheets).length).toBe(1);
			expect(own(asked, 'bob')).toMatchObject({
				structure: null,
				doubt: { structure: typed, like: ['Mission locale de Reims'] }
			});
			expect(ask(asked, 'bob', of(typed))).toEqual([]);
			const joined = after(asked, ['bob', of('Mission locale de Reims')]);
			expect(own(joined, 'bob')).toMatchObject({ structure: 'Mission locale de Reims', others: 1 });
			expect(own(joined, 'bob').doubt).toBeUndefined();
			const apart = after(asked, ['bob', { type: 'openSheet', structure: typed, apart: true }]);
			expect(own(apart, 'bob')).toMatchObject({ structure: typed, others: 0 });
			expect(keyed(apart.sheets).length).toBe(2);
		}
	});

	it('[Q32] listed structures count, the trainer’s own choice asks nothing, nor does paper', () => {
		const listed = structured({ structures: ['Centre social Rives', 'Centre social'] });
		expect(own(after(listed, ['ada', of('Centre social des Rive')]), 'ada').doubt?.like).toEqual([
			'Centre social Rives',
			'Centre social'
		]);
		expect(own(after(listed, ['ada', of('Centre social')]), 'ada').structure).toBe('Centre social');
		const paper = { ...by('zed'), id: 'paper' };
		expect(formKind.transcribe?.(listed, 'Centre social des Rive | 1', paper)).toMatchObject([
			{ type: 'sheetOpened' },
			{ type: 'answered' }
		]);
	});

	it('[Q32] who keeps her own structure after all is asked no more', () => {
		const room = after(structured(), ['ada', of('Pôle Horizon')], ['bob', of('Maison Tournesol')]);
		const asked = after(room, ['bob', of('Pole Horizons Nord')]);
		expect(own(asked, 'bob').doubt?.like).toEqual(['Pôle Horizon']);
		const kept = after(asked, ['bob', of('Maison Tournesol')]);
		expect(own(kept, 'bob')).toEqual({ ...own(room, 'bob') });
	});

	it('[Q10] the last writer of a question wins', () => {
		const state = after(together, ['bob', write('expects', 'Des moyens', 'a1')]);
		expect(own(state, 'ada').answers['expects']).toMatchObject({
			value: { text: 'Des moyens' },
			mine: false
		});
		expect(host(state).desk?.conflicts).toEqual([]);
	});

	it('[Q11] what was written over unseen is set beside', () => {
		const state = after(
			together,
			['bob', write('expects', 'Des moyens')],
			['bob', write('hours', 2)],
			['ada', write('hours', 3)],
			['bob', write('hours', 4, 'never')]
		);
		expect(host(state).desk?.conflicts).toEqual([
			{
				sheet: 'relais',
				question: 'expects',
				kept: { text: 'Des moyens' },
				lost: [{ value: { text: 'Du temps' }, person: 'ada' }]
			},
			{
				sheet: 'relais',
				question: 'hours',
				kept: { number: 4 },
				lost: [
					{ value: { number: 2 }, person: 'bob' },
					{ value: { number: 3 }, person: 'ada' }
				]
			}
		]);
		const blocks = formKind.report(state, { language: 'fr', readership: 'trainer' });
		const table = blocks.find((block) => block.id === 'conflicts');
		expect(JSON.stringify(table)).toMatch(/Des moyens.*Du temps/u);
	});

	it('[Q11] her own second thought is no conflict, nor the same answer twice', () => {
		const state = after(
			together,
			['ada', write('expects', 'Encore du temps')],
			['bob', write('expects', 'Encore du temps')]
		);
		expect(host(state).desk?.conflicts).toEqual([]);
	});

	it('[Q12] changing structure takes along a sheet that was hers alone', () => {
		const alone = after(
			structured(),
			['ada', of('Relay')],
			['ada', write('expects', 'Du temps')],
			['ada', of('Le Relais')]
		);
		expect(names(alone)).toEqual(['Le Relais']);
		const joined = after(
			alone,
			['bob', of('Tournesol')],
			['bob', write('expects', 'Des moyens')],
			['bob', write('hours', 3)],
			['bob', of('le relais')]
		);
		expect(names(joined)).toEqual(['Le Relais']);
		expect(valueOn(sheetOf(joined, 'ada'), 'hours')).toEqual({ number: 3 });
		expect(host(joined).desk?.conflicts).toMatchObject([
			{ kept: { text: 'Du temps' }, lost: [{ value: { text: 'Des moyens' }, person: 'bob' }] }
		]);
		const left = after(together, ['bob', of('Tournesol')]);
		expect(own(left, 'ada')).toMatchObject({ others: 0, answers: { expects: { mine: true } } });
		expect(own(left, 'bob')).toMatchObject({ structure: 'Tournesol', answers: {} });
		expect(ask(together, 'bob', of('Relais du Plateau'))).toEqual([]);
	});

	it('[Q13] two sheets are merged by facilitators', () => {
		const two = after(
			together,
			[by('cid', 'collect', 'val'), of('Le R. du Plateau')],
			['cid', write('expects', 'Des moyens')]
		);
		const one = after(two, ['host', { type: 'mergeSheets', from: 'val', into: 'relais' }]);
		expect(own(one, 'cid')).toMatchObject({ others: 2, structure: 'Le Relais du Plateau' });
		expect(host(one).desk?.conflicts).toHaveLength(1);
		expect(refused(two, 'ada', { type: 'mergeSheets', from: 'val', into: 'relais' })).toBe(
			'not-allowed'
		);
		expect(refused(two, 'host', { type: 'mergeSheets', from: 'val', into: 'gone' })).toBe(
			'unknown-item'
		);
	});
});

describe('the directory', () => {
	const ids = (config: object) => questionsOf(structured(config)).map(({ id }) => id);
	const listed = after(
		together,
		['ada', write('directory.role', 'Coordination')],
		['ada', write('directory.brings', 'Un lieu')],
		['ada', write('directory.email', 'ada@example.org')]
	);

	it('[Q14] asks for contact details only when it is told to, and never waits for them', () => {
		expect(ids({}).filter((id) => id.startsWith('directory'))).toEqual([
			'directory.role',
			'directory.brings',
			'directory.name',
			'directory.email',
			'directory.phone'
		]);
		expect(ids({ directory: {}, respondent: 'person' }).slice(-3)).toEqual([
			'directory.structure',
			'directory.role',
			'directory.brings'
		]);
		expect(ids({ directory: undefined }).join()).not.toContain('directory');
		expect(host(listed).desk?.sheets[0]).toMatchObject({ answered: 3, total: 4 });
	});

	it('[Q15] contact details reach facilitators, and whoever wrote them', () => {
		const shown = after(listed, ['host', { type: 'show', question: 'directory' }]);
		const mail = 'ada@example.org';
		expect(JSON.stringify(host(shown))).toContain(mail);
		expect(JSON.stringify(own(shown, 'ada'))).toContain(mail);
		const forOthers = [
			own(shown, 'bob'),
			shared(shown, seenBy('screen', 'share')),
			shared(shown, seenBy('participant', 'share')),
			formKind.offers(shown),
			formKind.report(shown, { language: 'fr', readership: 'participants' })
		];
		expect(JSON.stringify(forOthers)).not.toContain(mail);
		expect(JSON.stringify(shared(shown, seenBy('screen', 'share')))).toContain('Un lieu');
		const trainer = formKind.report(shown, { language: 'fr', readership: 'trainer' });
		const mails = trainer.filter((block) => JSON.stringify(block).includes(mail));
		expect(mails.map(({ id }) => id)).toEqual(['directory-table']);
		expect(refused(shown, 'host', { type: 'show', question: 'directory.email' })).toBe(
			'unknown-item'
		);
	});
});
