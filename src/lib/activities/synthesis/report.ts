// A synthesis in the report, in the shape the method gives it: problématiques ⇔ enjeux, convergences
// with their counts, débats, axes de progrès. What the room may read again shows no small cell.

import { isTold } from '../../base/anonymity.ts';
import type { Block, Item as Line, ReportOptions } from '../../base/blocks.ts';
import { tableLabel } from '../../base/tables.ts';
import { showDay } from './day.ts';
import { wordsIn, type ReportWords } from './report-words.ts';
import { answers, type SectionId } from './sections.ts';
import {
	board,
	inOneLine,
	isReworded,
	isShown,
	itemsIn,
	nuancesOf,
	repliesTo,
	tablesAsked,
	tallyOf,
	type Item,
	type State
} from './state.ts';
import { sharingOf, type Sharing } from './tables.ts';

type Telling = { readonly state: State; readonly words: ReportWords } & ReportOptions;

function countsShown({ state, readership }: Telling, item: Item): boolean {
	const { share, nuance, oppose } = tallyOf(state, item.id);
	const count = share + nuance + oppose;
	return count > 0 && isTold(count, readership);
}

function tallyIn(telling: Telling, item: Item): string[] {
	const { state, words, readership } = telling;
	const replies = repliesTo(state, item.id);
	if (item.section !== 'convergences' || replies.length === 0) return [];
	if (!countsShown(telling, item)) return [words.few];
	const late = replies.filter(({ wording }) => wording < item.wording).length;
	const outdated = readership === 'trainer' && late > 0 ? [words.outdated(late)] : [];
	return [words.tally(tallyOf(state, item.id)), ...tablesOf(telling, item), ...outdated];
}

function sharing({ state }: Telling, item: Item): Sharing | undefined {
	return sharingOf(repliesTo(state, item.id), tablesAsked(state));
}

/** « 4 tablées sur 5 »; a point that one table alone shares is named so, to the trainer with the table. */
function tablesOf(telling: Telling, item: Item): string[] {
	const { words, readership, language, tables = [] } = telling;
	const found = sharing(telling, item);
	if (!found) return [];
	const alone = tables.find(({ id }) => id === found.alone);
	const name = readership === 'trainer' && alone ? tableLabel(alone, language) : '';
	return [words.tables(found.tables, found.of), ...(found.tables === 1 ? [words.weak(name)] : [])];
}

/** Who leads a way forward, and for when. */
function whoOf({ words, language }: Telling, { section, owner, due }: Item): string[] {
	if (section !== 'progress') return [];
	return [
		...(owner !== '' ? [words.owner(owner)] : []),
		...(due !== '' ? [words.due(showDay(due, language))] : [])
	];
}

/** Everything said of an item beside its words. */
function detailOf(telling: Telling, item: Item): string | undefined {
	const { words, readership } = telling;
	const { original, pinned } = item;
	const asked = repliesTo(telling.state, item.id).length > 0;
	const weight = pinned?.weight ?? 0;
	const weighed = !asked && weight > 0 && isTold(weight, readership);
	const parts = [
		...tallyIn(telling, item),
		...whoOf(telling, item),
		...(weighed ? [words.weight(weight)] : []),
		...(original && isReworded(item) ? [words.from(inOneLine(original))] : [])
	];
	return parts.length > 0 ? parts.join('\u00A0· ') : undefined;
}

function listed(telling: Telling, items: readonly Item[], id: string): Block[] {
	if (items.length === 0) return [];
	const lines = items.map((item) => {
		const detail = detailOf(telling, item);
		return { text: inOneLine(item), ...(detail && { detail }) };
	});
	return [{ type: 'list', id, items: lines }];
}

/** What the room shares most comes first; what it was not asked keeps the order of the board. */
function mostShared(state: State): readonly Item[] {
	const shares = (item: Item) => tallyOf(state, item.id).share;
	return itemsIn(state, 'convergences').toSorted((a, b) => shares(b) - shares(a));
}

/** Pairs first, as pairs; a problématique without its enjeu follows, alone. */
function paired(telling: Telling, items: readonly Item[]): Block[] {
	const pairs = items
		.filter(({ pair }) => pair !== '')
		.map((item) => {
			const detail = detailOf(telling, item);
			return { left: item.text, right: item.pair, ...(detail && { detail }) };
		});
	const alone = items.filter(({ pair }) => pair === '');
	const title: Block = {
		type: 'heading',
		level: 4,
		id: 'problems-alone-title',
		text: telling.words.alone
	};
	return [
		...(pairs.length > 0 ? [{ type: 'pairs' as const, id: 'problems', items: pairs }] : []),
		...(pairs.length > 0 && alone.length > 0 ? [title] : []),
		...listed(telling, alone, 'problems-alone')
	];
}

/** The nuances, the same words once, in the annexes and for the trainer alone; setting one aside leaves a trace. */
function nuances({ state, words, readership }: Telling, items: readonly Item[]): Block[] {
	if (readership !== 'trainer') return [];
	const all = items.flatMap((item) => nuancesOf(state, item.id).map((reply) => ({ item, reply })));
	const kept = all.filter(({ reply }) => !reply.hidden);
	const hidden = all.length - kept.length;
	const said = [
		...(kept.length > 0 ? [words.annexed(kept.length)] : []),
		...(hidden > 0 ? [words.hidden(hidden)] : [])
	].join(' ');
	const alike = Map.groupBy(kept, ({ item, reply: { nuance, answer } }) =>
		JSON.stringify([item.id, nuance, answer])
	);
	const lines = [...alike.values()].flatMap((same) =>
		same.slice(0, 1).map(({ item, reply }) => ({
			item,
			cells: [item.text, reply.nuance, words.parts[reply.answer]],
			times: same.length
		}))
	);
	const repeated = lines.some(({ times }) => times > 1);
	const rows = lines.map(({ cells, times }) => (repeated ? [...cells, times] : cells));
	return [
		...(said === ''
			? []
			: [{ type: 'paragraph' as const, id: 'nuances-note', tone: 'note' as const, text: said }]),
		...(rows.length === 0
			? []
			: [
					{
						type: 'table' as const,
						id: 'nuances',
						annex: true,
						caption: words.nuances,
						head: [...words.nuanceHead, ...(repeated ? [words.timesHead] : [])],
						rows
					}
				])
	];
}

function section(telling: Telling, id: SectionId): Block[] {
	const { state, words } = telling;
	const items = id === 'convergences' ? mostShared(state) : itemsIn(state, id);
	if (items.length === 0) return [];
	const text = state.config.titles[id] ?? words.headings[id];
	const heading: Block = { type: 'heading', level: 3, id: `${id}-title`, text };
	if (id === 'problems') return [heading, ...paired(telling, items)];
	const blocks = [heading, ...listed(telling, items, id)];
	if (id !== 'convergences') return blocks;
	const counted = items.some((item) => sharing(telling, item) && countsShown(telling, item));
	const note: Block = {
		type: 'paragraph',
		id: 'tables-note',
		tone: 'note',
		text: words.tablesNote
	};
	return [...blocks, ...(counted ? [note] : []), ...nuances(telling, items)];
}

/** One line per item, with its figures; then what did not reach the board, or left it. */
function annex(telling: Telling): Block[] {
	const { state, words } = telling;
	const others = state.items.filter((item) => !isShown(item));
	const items = [...board(state), ...others];
	if (items.length === 0) return [];
	const seated = tablesAsked(state).size > 1;
	const rows = items.map((item) => {
		const found = seated ? sharing(telling, item) : undefined;
		const asked = item.section === 'convergences' && repliesTo(state, item.id).length > 0;
		const tally = tallyOf(state, item.id);
		const progress = item.section === 'progress';
		return [
			state.config.titles[item.section] ?? words.headings[item.section],
			item.text,
			item.pair,
			isShown(item)
				? words.status.kept
				: item.accepted
					? words.status.dropped
					: words.status.proposed,
			item.original && isReworded(item) ? inOneLine(item.original) : '',
			item.pinned?.weight ?? '',
			...answers.map((answer) => (asked ? tally[answer] : '')),
			progress ? item.owner : '',
			progress ? item.due : '',
			...(seated ? [asked && found ? words.tables(found.tables, found.of) : ''] : [])
		];
	});
	const head = [...words.head, ...(seated ? [words.tablesHead] : [])];
	return [{ type: 'table', id: 'items', file: true, caption: words.annex, head, rows }];
}

/** This step's blocks; nothing at all when nothing was kept. */
export function report(state: State, options: ReportOptions): readonly Block[] {
	const telling = { state, words: wordsIn(options.language), ...options };
	const blocks = state.config.sections.flatMap((id) => section(telling, id));
	return options.readership === 'trainer' ? [...blocks, ...annex(telling)] : blocks;
}

/** The first pages name this many convergences, and this many ways forward. */
const first: Readonly<Record<'convergences' | 'progress', number>> = {
	convergences: 3,
	progress: 2
};

/** What the room agrees on, with its counts, and what it would do about it. */
export function gist(state: State, options: ReportOptions): readonly Line[] {
	const telling = { state, words: wordsIn(options.language), ...options };
	const { words } = telling;
	const few = (items: readonly Item[], most: number, say: (item: Item) => string) => {
		const once = [...new Map(items.toReversed().map((item) => [item.text, item])).values()];
		const rest = once.length - most;
		const list = once.toReversed().slice(0, most).map(say).join(words.between);
		return rest > 0 ? `${list}${words.between}${words.more(rest)}` : list;
	};
	const shared = (item: Item) => {
		const { share, nuance, oppose } = tallyOf(state, item.id);
		const all = share + nuance + oppose;
		const shown = all > 0 && countsShown(telling, item);
		const found = shown ? sharing(telling, item) : undefined;
		const tables = found ? [words.tables(found.tables, found.of)] : [];
		const counts = shown ? ` (${[words.sharedBy(share, all), ...tables].join(', ')})` : '';
		return words.quoted(inOneLine(item)) + counts;
	};
	const led = (item: Item) => {
		const who = whoOf(telling, item).join(', ');
		return words.quoted(inOneLine(item)) + (who && ` (${who})`);
	};
	const name = (id: SectionId) => state.config.titles[id] ?? words.headings[id];
	return (['convergences', 'progress'] as const).flatMap((id) => {
		const items = id === 'convergences' ? mostShared(state) : itemsIn(state, id);
		if (items.length === 0) return [];
		return [{ lead: name(id), text: few(items, first[id], id === 'progress' ? led : shared) }];
	});
}
