// A board's part of the synthesis: the heaviest contributions of each category, each said once with
// what stands behind it, groups with their cards, pairs as pairs. All of them are in the annexes.

import { isTold, untold } from '../../base/anonymity.ts';
import type { Block, Item, ReportOptions } from '../../base/blocks.ts';
import { alike, insideOf, linesOf, naming, signsOf, type Line, type Told } from './report-lines.ts';
import { cardsTable, linesTable } from './report-tables.ts';
import { wordsIn } from './report-words.ts';
import { standing, type Column, type State } from './state.ts';
import { tablesWriting } from './tables.ts';
import { heaviestFirst, tally } from './tally.ts';

/** A category shows this many contributions, the heaviest: the others are in the annexes. */
const shown = 5;
/** A group names this many of its cards. */
const named = 4;
/** The first pages name this many contributions of the whole board. */
const first = 2;

function tell(state: State, { language, readership, tables = [] }: ReportOptions): Told {
	const there = standing(state);
	const writing = tablesWriting(state).length;
	const name = naming(tables, language, readership === 'trainer');
	const counts = tally(state, there);
	const counted = isTold(counts.voters, readership);
	return { state, there, counts, counted, words: wordsIn(language), writing, name };
}

function itemOf(line: Line, told: Told): Item {
	const { words } = told;
	const signs = signsOf(line, told);
	const detail = signs && { detail: signs };
	const inside = line.group ? insideOf(line, words, named) : '';
	if (line.group) return { lead: line.text, text: inside, ...detail };
	return { text: line.pair ? `${line.text} ⇔ ${line.pair}` : line.text, ...detail };
}

/** Pairs, then apart what was written without its other half. */
function paired(told: Told, lines: readonly Line[], id: string): Block[] {
	const { words, state } = told;
	const whole = lines.filter(({ pair }) => pair !== '');
	const alone = lines.filter(({ pair }) => pair === '');
	const items = whole.map((line) => {
		const detail = signsOf(line, told);
		return { left: line.text, right: line.pair, ...(detail && { detail }) };
	});
	const title = words.alone(state.config.paired?.left ?? '');
	return [
		...(items.length > 0 ? [{ type: 'pairs' as const, id: `${id}.pairs`, items }] : []),
		...(alone.length > 0
			? [
					{ type: 'heading' as const, level: 4, text: title, id: `${id}.alone` },
					{
						type: 'list' as const,
						id: `${id}.cards`,
						items: alone.map((line) => itemOf(line, told))
					}
				]
			: [])
	];
}

function columnBlocks(told: Told, column: Column): Block[] {
	const { words, state } = told;
	const id = `column.${column.id}`;
	const heading: Block = { type: 'heading', level: 3, text: column.title || words.free, id };
	const lines = linesOf(told, column.id);
	if (lines.length === 0) return [heading, note(words.nothing, `${id}.nothing`)];
	const top = lines.slice(0, shown);
	const rest = lines.length - top.length;
	return [
		heading,
		...(state.config.paired
			? paired(told, top, id)
			: [
					{
						type: 'list' as const,
						id: `${id}.cards`,
						items: top.map((line) => itemOf(line, told))
					}
				]),
		...(rest > 0 ? [note(words.annexed(rest), `${id}.more`)] : [])
	];
}

function note(text: string, id: string): Block {
	return { type: 'paragraph', text, tone: 'note', id };
}

/** How much was written and voted, in one sentence without its full stop. */
function figures({ there, counts, words }: Told): string {
	const said = words.count(there.cards.length, alike(there.cards).length);
	const voted = counts.total > 0 ? words.votes(counts.total, counts.voters) : '';
	return [said, voted].filter(Boolean).join(words.between);
}

/** This step's blocks. */
export function report(state: State, options: ReportOptions): readonly Block[] {
	const told = tell(state, options);
	const trainer = options.readership === 'trainer';
	const hidden = state.cards.filter((card) => card.hidden).length;
	const { there, words } = told;
	const few = told.counted ? '' : ` ${untold[options.language]}`;
	return [
		...(there.cards.length > 0 ? [note(`${figures(told)}.${few}`, 'figures')] : []),
		...(there.cards.length > 0
			? state.columns.flatMap((column) => columnBlocks(told, column))
			: [note(words.nothing, 'nothing')]),
		...(told.writing > 1 ? [note(words.tablesNote, 'tables')] : []),
		...(hidden > 0 ? [note(words.hidden(hidden), 'hidden')] : []),
		...linesTable(told, trainer),
		...(trainer ? cardsTable(told) : [])
	];
}

/** How much was written, and what weighs most. */
export function gist(state: State, options: ReportOptions): readonly Item[] {
	const told = tell(state, options);
	const { there, words, counted } = told;
	if (there.cards.length === 0) return [];
	const weighed = linesOf(told).filter(({ stickers, cards }) => stickers > 0 || cards.length > 1);
	const top = heaviestFirst(weighed, ({ stickers }) => stickers).slice(0, first);
	const list = top.map(
		({ text, stickers }) => words.quoted(text) + (counted && stickers > 0 ? ` (${stickers})` : '')
	);
	const head = list.length > 0 ? words.first(list.join(', ')) : '';
	const said = words.count(there.cards.length, alike(there.cards).length);
	return [{ text: [said, head].filter(Boolean).join(words.between) }];
}
