import { describe, expect, test } from 'vitest';
import { evolve } from './evolve.ts';
import {
	ask,
	ballots,
	by,
	declined,
	given,
	pin,
	refusal,
	reworded,
	seenBy,
	taken,
	voteOn,
	written
} from './given.ts';
import { articlesMax, textMax } from './limits.ts';
import { offers } from './offers.ts';
import type { Event } from './schema.ts';
import { textOf, wholeText, type State } from './state.ts';
import { own, shared } from './view.ts';

const host = by('host', 'share');
const text = (state: State) => wholeText(state).map(textOf);
const added = (id: string, section = 'aims'): Event => ({
	type: 'articleAdded',
	id,
	section,
	text: `Article ${id}`
});

describe('the text', () => {
	test('[CH1] an article is cleaned, bounded, and belongs to a section', () => {
		const add = (words: string, section = 'tools') =>
			ask(given(), { type: 'addArticle', section, text: words }, host);
		expect(add('  Se   parler ')).toEqual([
			{ type: 'articleAdded', id: 'act', section: 'tools', text: 'Se parler' }
		]);
		expect(refusal(add(' '))).toBe('empty');
		expect(refusal(add('x'.repeat(textMax + 1)))).toBe('too-long');
		expect(refusal(add('Se parler', 'nowhere'))).toBe('unknown-item');
		const full = given(Array.from({ length: articlesMax }, (_, i) => added(`n${i}`)));
		expect(refusal(ask(full, { type: 'addArticle', section: 'aims', text: 'x' }, host))).toBe(
			'too-many'
		);
		const { state } = { state: given([written('p', 'ada')]) };
		const crowded = Array.from({ length: articlesMax }, (_, i) => added(`n${i}`)).reduce(
			evolve,
			state
		);
		expect(refusal(ask(crowded, { type: 'takeEntry', entry: 'p' }, host))).toBe('too-many');
	});

	test('[CH1] two sections may name their first articles alike', () => {
		const articles = [{ id: 't1', text: 'Un' }];
		const state = given([], {
			sections: [
				{ id: 's1', title: 'Une', articles },
				{ id: 's2', title: 'Deux', articles }
			]
		});
		expect(wholeText(state).map(({ id }) => id)).toEqual(['s1.t1', 's2.t1']);
	});

	test('[CH2] only a facilitator changes the text, and she neither proposes nor votes', () => {
		const commands = [
			{ type: 'addArticle', section: 'aims', text: 'x' },
			{ type: 'rewordArticle', article: 'a1', text: 'x' },
			{ type: 'moveArticle', article: 'a1', section: 'tools' },
			{ type: 'dropArticle', article: 'a1' },
			{ type: 'restoreArticle', article: 'a1' },
			{ type: 'takeEntry', entry: 'p' },
			{ type: 'declineEntry', entry: 'p' },
			{ type: 'setVote', stage: 'open' },
			{ type: 'lookAt', target: null }
		];
		const state = given([written('p', 'bob')]);
		for (const command of commands)
			expect(refusal(ask(state, command, by('ada', 'share')))).toBe('not-allowed');
		for (const command of [
			{ type: 'propose', section: 'aims', text: 'x' },
			{ type: 'castBallot', article: 'a1', choice: 'for' }
		])
			expect(refusal(ask(state, command, host))).toBe('unknown-person');
	});

	test('[CH3] every wording is kept, with whose it was', () => {
		const state = given([
			written('m', 'ada', 'Partager nos outils.', 'a1'),
			taken('m'),
			reworded('a1', 'Partager nos outils et nos lieux.')
		]);
		const [article] = shared(state, seenBy('host', 'share')).articles;
		expect(article).toMatchObject({
			text: 'Partager nos outils et nos lieux.',
			by: 'host',
			former: [
				{ text: 'Partager.', by: 'start' },
				{ text: 'Partager nos outils.', by: 'amendment' }
			]
		});
		expect(ask(state, { type: 'rewordArticle', article: 'a1', text: article?.text }, host)).toEqual(
			[]
		);
	});

	test('[CH4] an article moves before another one, or last, or nowhere', () => {
		const state = given([added('x'), added('y')]);
		const move = (article: string, section: string, before: string | null = null) =>
			ask(state, { type: 'moveArticle', article, section, before }, host);
		const after = (answer: ReturnType<typeof move>) =>
			'refused' in answer ? [] : wholeText(answer.reduce(evolve, state)).map(({ id }) => id);
		expect(after(move('y', 'aims', 'a1'))).toEqual(['y', 'a1', 'x', 'b1']);
		expect(after(move('a1', 'roles'))).toEqual(['x', 'y', 'b1', 'a1']);
		expect(move('y', 'aims')).toEqual([]);
		expect(move('x', 'aims', 'y')).toEqual([]);
		expect(refusal(move('x', 'nowhere'))).toBe('unknown-item');
	});

	test('[CH5] what is taken out comes back with its vote and its amendments', () => {
		const votes = [voteOn(['a1'], 'open'), ...ballots('a1', 2, 1), voteOn(['a1'], 'closed')];
		const out = given([
			written('m', 'ada', 'Partager plus.', 'a1'),
			...votes,
			{ type: 'articleDropped', article: 'a1' }
		]);
		expect(text(out)).toEqual(['Décider à trois.']);
		expect(shared(out, seenBy('host', 'share')).dropped).toMatchObject([{ id: 'a1', cast: 3 }]);
		expect(refusal(ask(out, { type: 'takeEntry', entry: 'm' }, host))).toBe('unknown-item');
		expect(refusal(ask(out, { type: 'rewordArticle', article: 'a1', text: 'x' }, host))).toBe(
			'unknown-item'
		);
		const back = evolve(out, { type: 'articleRestored', article: 'a1' });
		expect(shared(back, seenBy('host', 'share')).articles[0]).toMatchObject({ id: 'a1', cast: 3 });
		expect(ask(back, { type: 'restoreArticle', article: 'a1' }, host)).toEqual([]);
	});
});

describe('what the room writes', () => {
	const propose = { type: 'propose', section: 'aims', text: 'Se connaître' };

	test('[CH6] proposals and amendments, in recueillir, up to the maximum', () => {
		expect(ask(given(), propose, by('ada'))).toMatchObject([
			{ type: 'entryWritten', id: 'act', person: 'ada', article: null, text: 'Se connaître' }
		]);
		const amend = { type: 'amend', article: 'b1', text: 'Décider à cinq.' };
		expect(ask(given(), amend, by('ada'))).toMatchObject([{ section: 'roles', article: 'b1' }]);
		for (const command of [propose, amend]) {
			expect(refusal(ask(given(), command, by('ada', 'share')))).toBe('step-closed');
			expect(refusal(ask(given(), command, by('ada', 'present')))).toBe('not-open');
		}
		const three = given(['p', 'q', 'r'].map((id) => written(id, 'ada')));
		expect(ask(three, propose, by('ada'))).toEqual({ refused: 'too-many', with: { max: 3 } });
		const two = evolve(three, { type: 'entryWithdrawn', entry: 'q', person: 'ada' });
		expect(ask(two, propose, by('ada'))).toHaveLength(1);
	});

	test('[CH7] an amendment that changes nothing is refused', () => {
		const same = { type: 'amend', article: 'a1', text: ' Partager. ' };
		expect(refusal(ask(given(), same, by('ada')))).toBe('same-words');
		expect(text(given([written('m', 'ada', 'Autre.', 'a1')]))).toContain('Partager.');
	});

	test('[CH8] its author alone corrects it or takes it back, until it is decided', () => {
		const revise = { type: 'reviseEntry', entry: 'p', text: 'Mieux' };
		const withdraw = { type: 'withdrawEntry', entry: 'p' };
		const state = given([written('p', 'ada')]);
		expect(ask(state, revise, by('ada'))).toMatchObject([{ type: 'entryRevised', text: 'Mieux' }]);
		expect(refusal(ask(state, revise, by('ada', 'share')))).toBe('step-closed');
		expect(ask(state, withdraw, by('ada', 'share'))).toHaveLength(1);
		for (const command of [revise, withdraw]) {
			expect(refusal(ask(state, command, by('bob')))).toBe('not-yours');
			for (const fate of [taken('p'), declined('p')])
				expect(refusal(ask(evolve(state, fate), command, by('ada')))).toBe('already-decided');
		}
	});

	test('[CH9] nobody else sees it before it is shared', () => {
		const state = given([written('p', 'ada'), written('m', 'bob', 'Autre.', 'a1')]);
		for (const role of ['screen', 'participant'] as const) {
			expect(shared(state, seenBy(role, 'collect'))).toEqual(
				shared(given(), seenBy(role, 'collect'))
			);
			expect(shared(state, seenBy(role, 'share')).entries).toHaveLength(2);
		}
		expect(shared(state, seenBy('host', 'collect')).entries).toHaveLength(2);
		expect(own(state, 'ada').entries).toMatchObject([{ id: 'p', fate: 'waiting' }]);
	});

	test('[CH10] a proposal that is taken is an article with its exact words', () => {
		const state = given([written('p', 'ada')]);
		const take = ask(state, { type: 'takeEntry', entry: 'p', section: 'tools' }, host);
		expect(take).toEqual([{ type: 'entryTaken', entry: 'p', section: 'tools' }]);
		const after = given([written('p', 'ada'), taken('p', 'tools')]);
		expect(text(after)).toEqual(['Partager.', 'Décider à trois.', 'Texte p']);
		expect(own(after, 'ada').entries).toMatchObject([{ fate: 'taken', section: 'tools' }]);
		expect(ask(after, { type: 'takeEntry', entry: 'p' }, host)).toEqual([]);
	});

	test('[CH10] an amendment that is taken becomes the article’s words', () => {
		const state = given([written('m', 'ada', 'Partager tout.', 'a1'), taken('m')]);
		expect(text(state)[0]).toBe('Partager tout.');
		expect(shared(state, seenBy('screen', 'share')).articles[0]?.by).toBe('amendment');
	});

	test('[CH11] declined, it is seen as declined, and may wait again', () => {
		const state = given([written('m', 'ada', 'Autre.', 'a1'), declined('m')]);
		expect(shared(state, seenBy('participant', 'share')).entries).toMatchObject([
			{ text: 'Autre.', fate: 'declined' }
		]);
		expect(ask(state, { type: 'declineEntry', entry: 'm' }, host)).toEqual([]);
		expect(ask(state, { type: 'reconsiderEntry', entry: 'm' }, host)).toEqual([
			{ type: 'entryReconsidered', entry: 'm' }
		]);
		const done = given([written('m', 'ada', 'Autre.', 'a1'), taken('m')]);
		for (const type of ['declineEntry', 'reconsiderEntry'])
			expect(refusal(ask(done, { type, entry: 'm' }, host))).toBe('already-decided');
	});

	test('[CH12] an amendment on former words says so, and the taken one does not', () => {
		const state = given([
			written('m', 'ada', 'Autre.', 'a1'),
			written('n', 'bob', 'Encore autre.', 'a1'),
			taken('m')
		]);
		const [m, n] = shared(state, seenBy('screen', 'share')).entries;
		expect([m?.late, n?.late]).toEqual([undefined, true]);
		expect(own(state, 'bob').entries[0]?.late).toBe(true);
		const revised = evolve(state, {
			type: 'entryRevised',
			entry: 'n',
			person: 'bob',
			text: 'Mieux.',
			hidden: false
		});
		expect(own(revised, 'bob').entries[0]?.late).toBe(false);
	});

	test('[CH13] crude words wait for the facilitator, who may hide anything', () => {
		const crude = { type: 'propose', section: 'aims', text: 'Bande de connards' };
		expect(ask(given(), crude, by('ada'))).toMatchObject([{ hidden: true }]);
		const state = given([{ ...written('p', 'ada'), hidden: true } as Event]);
		expect(shared(state, seenBy('participant', 'share')).entries).toEqual([]);
		expect(offers(state).map(({ id }) => id)).not.toContain('p');
		expect(shared(state, seenBy('host', 'share')).entries).toMatchObject([{ hidden: true }]);
		const show = ask(state, { type: 'hideEntry', entry: 'p', hidden: false }, host);
		expect(show).toEqual([{ type: 'entryHidden', entry: 'p', hidden: false }]);
	});

	test('[CH14] a pin is a proposal, once, with its author', () => {
		const [event] = Object.values(pin(given(), { pair: 'se faire confiance' }, 'tools'));
		expect(event).toMatchObject({ type: 'entryPinned', section: 'tools' });
		const state = given([event as Event]);
		expect(shared(state, seenBy('host', 'collect')).entries).toMatchObject([
			{ text: 'Se voir ⇔ se faire confiance', pinned: true, quotable: true }
		]);
		expect(own(state, 'ada').entries).toEqual([]);
		expect(offers(state).at(-1)?.author).toBe('ada');
		expect(pin(state, { pair: 'se faire confiance' }, 'tools')).toEqual([]);
		expect(pin(evolve(state, declined('pin')), {}, 'tools')).toEqual([
			{ type: 'entryReconsidered', entry: 'pin' }
		]);
		expect(refusal(pin(state, {}, 'nowhere'))).toBe('cannot-receive');
	});
});

test('[CH27] offers are the articles and what the room wrote, with its author', () => {
	const state = given([
		written('p', 'ada'),
		written('q', 'bob'),
		taken('q'),
		written('m', 'cleo', 'Autre.', 'a1'),
		reworded('b1', 'Décider ensemble.')
	]);
	expect(offers(state).map(({ id, shape, author }) => [id, shape, author])).toEqual([
		['a1', 'option', undefined],
		['q', 'entry', 'bob'],
		['b1', 'group', undefined],
		['p', 'entry', 'ada'],
		['m', 'entry', 'cleo']
	]);
});

test('[CH30] nothing is done in conclure', () => {
	for (const command of [
		{ type: 'propose', section: 'aims', text: 'x' },
		{ type: 'castBallot', article: 'a1', choice: 'for' },
		{ type: 'addArticle', section: 'aims', text: 'x' }
	])
		for (const person of ['ada', 'host'])
			expect(refusal(ask(given(), command, by(person, 'conclude')))).toBe('step-closed');
});
