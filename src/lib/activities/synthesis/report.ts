// A synthesis in the report, in the shape the method gives it: problématiques ⇔ enjeux, convergences
// with their counts, débats, axes de progrès. What the room may read again shows no small cell.

import type { Block, ReportOptions } from '../../base/blocks.ts';
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
	tallyOf,
	type Item,
	type State
} from './state.ts';

/** Below this many answers to a convergence, the participants' version gives no count. */
export const smallest = 5;

type Telling = { readonly state: State; readonly words: ReportWords } & ReportOptions;

function countsShown({ state, readership }: Telling, item: Item): boolean {
	const count = repliesTo(state, item.id).length;
	return count >= (readership === 'trainer' ? 1 : smallest);
}

function tallyIn(telling: Telling, item: Item): string[] {
	const { state, words, readership } = telling;
	const replies = repliesTo(state, item.id);
	if (item.section !== 'convergences' || replies.length === 0) return [];
	if (!countsShown(telling, item)) return [words.few];
	const late = replies.filter(({ wording }) => wording < item.wording).length;
	const outdated = readership === 'trainer' && late > 0 ? [words.outdated(late)] : [];
	return [words.tally(tallyOf(state, item.id)), ...outdated];
}

/** Everything said of an item beside its words. */
function detailOf(telling: Telling, item: Item): string | undefined {
	const { words, language } = telling;
	const { section, owner, due, original, pinned } = item;
	const parts = [
		...tallyIn(telling, item),
		...(section === 'progress' && owner !== '' ? [words.owner(owner)] : []),
		...(section === 'progress' && due !== '' ? [words.due(showDay(due, language))] : []),
		...(pinned?.weight ? [words.weight(pinned.weight)] : []),
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

/** Pairs first, as pairs; a problématique without its enjeu follows, alone. */
function paired(telling: Telling, items: readonly Item[]): Block[] {
	const pairs = items
		.filter(({ pair }) => pair !== '')
		.map((item) => {
			const detail = detailOf(telling, item);
			return { left: item.text, right: item.pair, ...(detail && { detail }) };
		});
	const alone = items.filter(({ pair }) => pair === '');
	return [
		...(pairs.length > 0 ? [{ type: 'pairs' as const, id: 'problems', items: pairs }] : []),
		...listed(telling, alone, 'problems-alone')
	];
}

function figure(telling: Telling, items: readonly Item[]): Block[] {
	const { state, words } = telling;
	const rows = items
		.filter((item) => countsShown(telling, item))
		.map((item) => {
			const tally = tallyOf(state, item.id);
			return { label: item.text, values: answers.map((answer) => tally[answer]) };
		});
	if (rows.length === 0) return [];
	const parts = answers.map((answer) => words.parts[answer]);
	return [
		{
			type: 'figure',
			id: 'convergences-figure',
			caption: words.figure,
			alt: words.alt(rows.length),
			chart: { shape: 'shares', parts, rows }
		}
	];
}

/** The nuances, for the trainer alone; setting one aside leaves a trace. */
function nuances({ state, words, readership }: Telling, items: readonly Item[]): Block[] {
	if (readership !== 'trainer') return [];
	const all = items.flatMap((item) => nuancesOf(state, item.id).map((reply) => ({ item, reply })));
	const kept = all.filter(({ reply }) => !reply.hidden);
	const hidden = all.length - kept.length;
	const lines = kept.map(({ item, reply }) => ({
		text: reply.nuance,
		detail: `${item.text}\u00A0· ${words.parts[reply.answer]}`
	}));
	return [
		...(all.length > 0
			? [{ type: 'heading' as const, level: 4, id: 'nuances-title', text: words.nuances }]
			: []),
		...(kept.length > 0 ? [{ type: 'list' as const, id: 'nuances', items: lines }] : []),
		...(hidden > 0
			? [
					{
						type: 'paragraph' as const,
						id: 'nuances-hidden',
						tone: 'note' as const,
						text: words.hidden(hidden)
					}
				]
			: [])
	];
}

function section(telling: Telling, id: SectionId): Block[] {
	const { state, words } = telling;
	const items = itemsIn(state, id);
	if (items.length === 0) return [];
	const text = state.config.titles[id] ?? words.headings[id];
	const heading: Block = { type: 'heading', level: 3, id: `${id}-title`, text };
	if (id === 'problems') return [heading, ...paired(telling, items)];
	const blocks = [heading, ...listed(telling, items, id)];
	if (id !== 'convergences') return blocks;
	return [...blocks, ...figure(telling, items), ...nuances(telling, items)];
}

/** One line per item, with its figures; then what did not reach the board, or left it. */
function annex({ state, words }: Telling): Block[] {
	const others = state.items.filter((item) => !isShown(item));
	const items = [...board(state), ...others];
	if (items.length === 0) return [];
	const rows = items.map((item) => {
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
			progress ? item.due : ''
		];
	});
	return [
		{ type: 'table', id: 'items', annex: true, caption: words.annex, head: [...words.head], rows }
	];
}

/** This step's blocks; nothing at all when nothing was kept. */
export function report(state: State, options: ReportOptions): readonly Block[] {
	const telling = { state, words: wordsIn(options.language), ...options };
	const blocks = state.config.sections.flatMap((id) => section(telling, id));
	return options.readership === 'trainer' ? [...blocks, ...annex(telling)] : blocks;
}
