// Lists that take several pages on a projected screen: a few pages turn by themselves, more wait for
// the facilitator. The stage tells every list in it what she decided, and knows how many pages each has.

import { getContext, setContext, untrack } from 'svelte';
import { SvelteSet } from 'svelte/reactivity';
import type { Turned } from '../workshop/state';
import { decidedOn, pageOf, pagesWatched, turnsItself } from './turning.ts';

/** A list of several pages, as it stands. */
export type Turnable = {
	readonly list: string;
	/** Its cover is one of them. */
	readonly pages: number;
	/** From 0. */
	readonly page: number;
	/** Its first page is an overview of all of it. */
	readonly covered: boolean;
	/** The page of the list itself, from 0; nothing on its cover. */
	readonly leaf: number | undefined;
	/** Its pages turn by themselves. */
	readonly itself: boolean;
	/** Turns it here alone, as a key of the projected page does. */
	turnBy(pages: number): void;
};

/** The lists of one stage. */
export class Turning {
	readonly #lists = new SvelteSet<Turnable>();

	/** The longest list in sight, when one takes several pages. */
	readonly longest = $derived.by(() =>
		[...this.#lists]
			.filter(({ pages }) => pages > 1)
			.reduce<Turnable | undefined>(
				(most, list) => (most && most.pages >= list.pages ? most : list),
				undefined
			)
	);

	/** Keeps a list in sight until what is returned is called. */
	hold(list: Turnable): () => void {
		this.#lists.add(list);
		return () => void this.#lists.delete(list);
	}
}

type Stage = { readonly turned: Turned | undefined; readonly turning: Turning };
const key = Symbol('stage');

/** Called by the stage: what was decided there reaches every list in it. */
export function provideTurning(turning: Turning, turned: () => Turned | undefined): void {
	setContext<Stage>(key, {
		turning,
		get turned() {
			return turned();
		}
	});
}

type Asked = {
	/** What is listed: a decision about another list is not about this one. */
	readonly list: () => string;
	readonly pages: () => number;
	/** It has an overview, shown first when the list is too long to be watched. */
	readonly cover?: boolean;
	/** On each page. */
	readonly seconds: number;
};

/** How many times a page that was turned by hand stays, before pages turn by themselves again. */
const stays = 5;

/** Follows the pages of a list. Call while a component starts. */
export function turnPages({ list, pages, cover = false, seconds }: Asked): Turnable {
	const stage = getContext<Stage | undefined>(key);
	let turn = $state(0);
	let waits = 0;
	const decided = $derived(decidedOn(stage?.turned, list()));
	const covered = $derived(cover && pages() > pagesWatched);
	const all = $derived(pages() + (covered ? 1 : 0));
	const itself = $derived(turnsItself(all, stage !== undefined, decided));
	const at = $derived(pageOf(turn, all));

	$effect.pre(() => {
		const page = decided ? decided.page : itself ? null : 0;
		if (page !== null) untrack(() => (turn = page));
	});
	$effect(() => {
		if (!itself) return;
		const clock = setInterval(() => (waits > 0 ? waits-- : turn++), seconds * 1000);
		return () => clearInterval(clock);
	});

	const turnable: Turnable = {
		get list() {
			return list();
		},
		get pages() {
			return all;
		},
		get page() {
			return at;
		},
		get covered() {
			return covered;
		},
		get leaf() {
			return covered ? (at > 0 ? at - 1 : undefined) : at;
		},
		get itself() {
			return itself;
		},
		turnBy(by) {
			turn += by;
			waits = stays;
		}
	};
	$effect(() => stage?.turning.hold(turnable));
	return turnable;
}
