// What the synthesis keeps of a words step, what a linked step compares, what a rehearsal does.

import { describe, expect, it } from 'vitest';
import { blockSchema, type Block, type ReportOptions } from '../../base/blocks.ts';
import { chanceOf } from '../../base/chance.ts';
import { isRefusal } from '../../base/refusal.ts';
import type { Material, Phase } from '../kind.ts';
import { compareWords } from './compare.ts';
import { decide } from './decide.ts';
import { evolve } from './evolve.ts';
import { after, by, host, room, step } from './given.ts';
import { readWords } from './groups.ts';
import { offers } from './offers.ts';
import { rehearse } from './rehearse.ts';
import { gist, report } from './report.ts';
import type { State } from './state.ts';
import { answered, own, shared } from './view.ts';

const trainer: ReportOptions = { language: 'fr', readership: 'trainer' };
const everyone: ReportOptions = { language: 'fr', readership: 'participants' };
const find = (blocks: readonly Block[], id: string) =>
	blocks.find((block) => 'id' in block && block.id === id);
const rows = (blocks: readonly Block[], id: string) => {
	const block = find(blocks, id);
	return block?.type === 'table' ? block.rows : [];
};
const key = (state: State, label: string) =>
	readWords(state).groups.find((group) => group.label === label)?.key ?? '';

const written = room(step(), {
	ada: ['coopération', 'écoute', 'sot'],
	bob: ['coopérer', 'coopération'],
	eve: ['la coopération', '', 'entraide']
});
const merged = after(
	after(
		written,
		{ type: 'mergeGroups', into: key(written, 'coopération'), from: [key(written, 'coopérer')] },
		host
	),
	{ type: 'hideWord', entry: 'w-ada.2' },
	host
);

describe('the report', () => {
	it('[W18] prints the cloud with its text, and each merge with its counts', () => {
		const blocks = report(merged, everyone);
		for (const block of blocks) expect(() => blockSchema.parse(block)).not.toThrow();
		const cloud = find(blocks, 'cloud');
		expect(cloud).toMatchObject({
			type: 'figure',
			alt: expect.stringMatching(/3 mots différents de 3 personnes.*coopération \(3\)/u)
		});
		expect(rows(blocks, 'words')[0]).toEqual([
			'coopération',
			3,
			expect.stringMatching(/^← (coopérer 1, la coopération 1|la coopération 1, coopérer 1)$/u)
		]);
	});

	it('[W18] keeps each person’s words without a name, and no hidden word for participants', () => {
		const five = room(merged, { ida: ['lien'], max: ['temps'] });
		expect(rows(report(five, everyone), 'triplets').flat()).toEqual([
			'coopération\u00A0· écoute',
			'la coopération\u00A0· entraide',
			'temps',
			'coopérer\u00A0· coopération',
			'lien',
			''
		]);
		expect(rows(report(merged, everyone), 'triplets')).toEqual([]);
		expect(rows(report(merged, trainer), 'triplets')).toHaveLength(1);
		expect(find(report(merged, everyone), 'raw-triplets')).toBeUndefined();
		expect(find(report(merged, trainer), 'raw-triplets')).toMatchObject({ file: true });
		expect(rows(report(merged, trainer), 'raw-triplets')[0]).toEqual([
			1,
			'coopération',
			'écoute',
			'sot (masqué)'
		]);
		expect(JSON.stringify(report(merged, everyone))).not.toMatch(/sot|ada|bob|eve"/u);
	});

	it('[W18] prints sentences with their words, and nothing when nobody wrote', () => {
		const linked = step({ mode: 'sentence', rank: 0 }, offers(merged));
		const said = after(linked, { type: 'giveSentence', text: 'Agir ensemble.' }, by());
		const list = find(report(said, everyone), 'sentences');
		expect(list).toMatchObject({ items: [{ lead: 'coopération', text: 'Agir ensemble.' }] });
		expect(report(linked, everyone)).toEqual([]);
		expect(gist(said, everyone)[0]?.text).toBe('Une phrase');
		expect(gist(linked, everyone)).toEqual([]);
	});

	it('[W18] each person’s words say nothing of who came first, and do not part a long report', () => {
		const came = (people: readonly string[]) =>
			room(step(), Object.fromEntries(people.map((one) => [one, [`mot ${one}`, 'écoute']])));
		const letters = [...'hgfedcba'];
		const told = (people: readonly string[]) => report(came(people), trainer);
		expect(rows(told(letters), 'raw-triplets')).toEqual(
			rows(told(letters.toReversed()), 'raw-triplets')
		);
		expect(find(told(letters), 'triplets')).not.toHaveProperty('annex');
		const many = Array.from({ length: 46 }, (_, n) => `p${n}`);
		expect(find(told(many), 'triplets')).toMatchObject({ annex: true });
	});

	it('[W18] each annexed sentence stands beside its word', () => {
		const linked = step({ mode: 'sentence', rank: 0 }, offers(merged));
		const said = ['ada', 'bob', 'cid'].reduce(
			(state, person) =>
				after(
					state,
					{ type: 'giveSentence', text: `${person} dit`, word: 'coopérer' },
					by({ person })
				),
			linked
		);
		const table = find(report(said, everyone), 'all-sentences');
		expect(table?.type === 'table' && table.rows.every(([word]) => word !== '')).toBe(true);
	});

	it('[W18] exists in English', () => {
		const english = report(merged, { language: 'en', readership: 'trainer' });
		expect(find(english, 'triplets')).toMatchObject({
			head: ['Participant 1', 'Participant 2', 'Participant 3']
		});
		expect(find(english, 'raw-triplets')).toMatchObject({
			head: ['Participant', 'Word 1', 'Word 2', 'Word 3']
		});
		expect(gist(merged, trainer)[0]?.text).toMatch(/^3 mots différents de 3 personnes/u);
	});
});

describe('before and after', () => {
	const again = room(step({}, offers(merged)), {
		ada: ['confiance', 'coopérer'],
		bob: ['confiance', 'écoute']
	});

	it('[W16] tells what rose, appeared, fell and vanished', () => {
		const { before, groups, linked } = shared(again, { ...host, revealed: true });
		expect(linked).toBe(true);
		const told = compareWords(before, groups).map((one) => [
			one.label,
			one.before,
			one.after,
			one.trend
		]);
		expect(told).toContainEqual(['confiance', 0, 2, 'appeared']);
		expect(told).toContainEqual(['écoute', 1, 1, 'same']);
		expect(told).toContainEqual(['entraide', 1, 0, 'vanished']);
	});

	it('[W16] a merge made in the earlier step holds here', () => {
		const { before, groups } = shared(again, { ...host, revealed: true });
		const change = compareWords(before, groups).find((one) => one.before === 3);
		expect(change).toMatchObject({ after: 1, trend: 'fell' });
	});

	it('[W16] [W18] the report compares both', () => {
		const blocks = report(again, everyone);
		expect(find(blocks, 'before-after')).toMatchObject({ annex: true });
		expect(rows(blocks, 'before-after')).toContainEqual(['confiance', 0, 2, '+2']);
		expect(rows(blocks, 'before-after')).not.toContainEqual(['entraide', 1, 0, '−1']);
		expect(rows(report(again, trainer), 'all-before-after')).toContainEqual([
			'entraide',
			1,
			0,
			'−1'
		]);
		expect(find(blocks, 'shifts')).toMatchObject({
			items: expect.arrayContaining([
				{ lead: 'Apparus', text: expect.stringContaining('confiance (2)') }
			])
		});
	});

	it('[W8] [W16] the words of before stay unseen until the new ones are shared', () => {
		const view = shared(again, { role: 'participant', revealed: false, phase: 'collect' });
		expect(view.before).toEqual([]);
	});
});

describe('a rehearsal', () => {
	const material: Material = {
		words: ['confiance', 'écoute', 'réciprocité', 'méthode', 'temps', 'RH'],
		sentences: ['Se faire confiance demande du temps.'],
		cards: () => [],
		difficulties: []
	};

	function play(state: State, people: number, phase: Phase, seed: number): State {
		const chance = chanceOf(seed);
		let now = state;
		for (let i = 0; i < people * 2; i++) {
			const role = i % 7 === 6 ? 'host' : 'participant';
			const person = role === 'host' ? 'lead' : `p${i % people}`;
			const view = shared(now, {
				role,
				phase,
				revealed: phase === 'share'
			});
			const scene = { role, phase, shared: view, own: own(now, person), chance, material } as const;
			for (const command of rehearse(scene)) {
				const answer = decide(now, command, { id: `r${seed}-${i}`, person, role, at: 0, phase });
				expect(isRefusal(answer) ? answer.refused : 'kept').toBe('kept');
				if (!isRefusal(answer)) now = answer.reduce(evolve, now);
			}
		}
		return now;
	}

	it('[W25] fills a step with words that the rules accept, some of them shared', () => {
		const filled = play(play(step(), 30, 'collect', 1), 30, 'share', 2);
		expect(answered(filled).size).toBeGreaterThan(20);
		expect(readWords(filled).groups[0]?.count).toBeGreaterThan(3);
	});

	it('[W25] fills a sentence step too', () => {
		const linked = step({ mode: 'sentence', rank: 2 }, offers(play(step(), 20, 'collect', 3)));
		expect(answered(play(linked, 24, 'collect', 4)).size).toBeGreaterThan(10);
	});

	it('[W25] does nothing with a view it cannot read', () => {
		const scene = { role: 'participant', phase: 'collect', chance: chanceOf(1), material } as const;
		expect(rehearse({ ...scene, shared: null, own: null })).toEqual([]);
	});
});
