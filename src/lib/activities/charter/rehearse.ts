// What simulated people do around a charter: propose an article, amend one now and then, vote on what
// is open; and the facilitator, who takes some proposals, decides on amendments, then leads the vote.

import { chanceOf } from '../../base/chance.ts';
import type { Scene } from '../kind.ts';
import { textMax } from './limits.ts';
import type { Command } from './schema.ts';
import type { ArticleView, Own, Shared } from './view.ts';

/** What a simulated person writes in all. */
const entriesEach = 2;
/** Beyond this many articles born of proposals in a section, the facilitator declines. */
const enough = 4;

function isShared(view: unknown): view is Shared {
	return typeof view === 'object' && view !== null && 'articles' in view && 'threshold' in view;
}

function isOwn(view: unknown): view is Own {
	return typeof view === 'object' && view !== null && 'entries' in view && 'ballots' in view;
}

/** Something to write that is not there already. */
function words({ chance, material }: Scene, seen: Shared, title: string): string | undefined {
	const known = new Set([...seen.articles, ...seen.entries].map(({ text }) => text));
	const fresh = material
		.cards(title)
		.filter(({ text }) => text.length <= textMax && !known.has(text));
	return chance.pick(fresh)?.text;
}

/** The same article, in words that someone would rather sign. */
function amended({ chance, material }: Scene, { text }: ArticleView): string | undefined {
	return chance.pick(
		(material.rewordings?.(text) ?? []).filter((better) => better.length <= textMax)
	);
}

function writes(scene: Scene, seen: Shared, own: Own): readonly Command[] {
	const { chance } = scene;
	if (own.entries.length >= Math.min(entriesEach, seen.maxPerPerson)) return [];
	const article = chance.next() < 0.35 ? chance.pick(seen.articles) : undefined;
	const mine = article && own.entries.some((entry) => entry.article === article.id);
	const better = article && !mine ? amended(scene, article) : undefined;
	if (article && better) return [{ type: 'amend', article: article.id, text: better }];
	const section = chance.pick(seen.sections);
	const text = section && words(scene, seen, section.title);
	const repeated = own.entries.some((entry) => entry.text === text);
	return section && text && !repeated ? [{ type: 'propose', section: section.id, text }] : [];
}

function votes({ chance }: Scene, seen: Shared, own: Own): readonly Command[] {
	return seen.articles
		.filter(({ id, stage }) => stage === 'open' && !Object.hasOwn(own.ballots, id))
		.map(({ id }): Command => {
			/** Some articles are liked less than others, by everyone. */
			const liking = 0.45 + chanceOf(`liking ${id}`).next() * 0.5;
			const drawn = chance.next();
			const choice = drawn < liking ? 'for' : drawn < liking + 0.1 ? 'abstain' : 'against';
			return { type: 'castBallot', article: id, choice };
		});
}

/** What waits is taken or declined, for good: each text once, and one amendment of an article at a time. */
function decides(seen: Shared): readonly Command[] {
	const about = new Set<string>();
	const born = new Map<string, number>();
	for (const { section, by } of seen.articles)
		if (by === 'room') born.set(section, (born.get(section) ?? 0) + 1);
	return seen.entries.flatMap((entry): readonly Command[] => {
		const { id, fate, hidden, article, section, text } = entry;
		const target = seen.articles.find((one) => one.id === article);
		const place = article ?? `${section} ${text}`;
		if (fate !== 'waiting' || hidden || (article !== null && !target) || about.has(place))
			return [];
		about.add(place);
		const known = seen.articles.some((one) => one.text === text);
		const count = born.get(section) ?? 0;
		const fits = target ? target.stage === 'none' : count < enough;
		if (known || !fits || chanceOf(`taken ${id}`).next() >= 0.5)
			return [{ type: 'declineEntry', entry: id }];
		if (!target) born.set(section, count + 1);
		return [{ type: 'takeEntry', entry: id }];
	});
}

function leads(scene: Scene, seen: Shared): readonly Command[] {
	const { phase } = scene;
	if (phase !== 'share') return phase === 'collect' ? decides(seen).slice(0, 1) : [];
	const next = decides(seen);
	if (next.length > 0) return next;
	const { articles } = seen;
	if (articles.some(({ stage }) => stage === 'none')) return [{ type: 'setVote', stage: 'open' }];
	const open = articles.filter(({ stage }) => stage === 'open');
	if (open.length > 0)
		return open.every(({ cast }) => cast > 0) ? [{ type: 'setVote', stage: 'closed' }] : [];
	const unshown = articles.some(({ stage }) => stage === 'closed');
	return unshown ? [{ type: 'setVote', stage: 'shown' }] : [];
}

/** What she would do now; nothing when there is nothing to do. */
export function rehearse(scene: Scene): readonly Command[] {
	if (!isShared(scene.shared)) return [];
	if (scene.role === 'host') return leads(scene, scene.shared);
	if (!isOwn(scene.own)) return [];
	if (scene.phase === 'collect') return writes(scene, scene.shared, scene.own);
	return scene.phase === 'share' ? votes(scene, scene.shared, scene.own) : [];
}
