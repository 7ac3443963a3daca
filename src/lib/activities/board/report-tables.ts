// The two tables of a board: all its contributions, each said once, for readers; and every card as it
// was written, one a line, for those who work on the data.

import type { Block } from '../../base/blocks.ts';
import { groupName } from './offers.ts';
import { insideOf, linesOf, tablesOf, type Told } from './report-lines.ts';
import { placeOf, stands, type Card } from './state.ts';
import { heaviestFirst } from './tally.ts';

function columnsOf({ state, words }: Told): ReadonlyMap<string, string> {
	return new Map(state.columns.map(({ id, title }) => [id, title || words.free]));
}

function groupsOf({ there }: Told, card: Card): readonly string[] {
	return there.groups
		.filter((group) => group.cards.includes(card.id))
		.map((group) =>
			groupName(
				group.title,
				group.cards.map((id) => there.byId.get(id))
			)
		);
}

/** Where nothing was grouped, flashed or repeated, the column that would say so is not there. */
function withoutEmpty(head: readonly string[], rows: readonly (readonly (string | number)[])[]) {
	const empty = (at: number) => rows.every((row) => row[at] === '' || row[at] === 0);
	const kept = head.map((_, at) => at < 2 || !empty(at));
	const keep = <T>(cells: readonly T[]) => cells.filter((_, at) => kept[at]);
	return { head: keep(head), rows: rows.map((row) => [...keep(row)]) };
}

/** All that stands on the board, category after category, as the body tells the heaviest of it. */
export function linesTable(told: Told, trainer: boolean): Block[] {
	const { state, words, counted } = told;
	const { column, times, tables, stickers, flashes } = words.head;
	const left = state.config.paired?.left ?? words.head.contribution;
	const right = state.config.paired ? [state.config.paired.right] : [];
	const titles = columnsOf(told);
	const rows = state.columns.flatMap(({ id }) =>
		linesOf(told, id).map((line) => [
			titles.get(id) ?? '',
			[
				line.group ? line.text.replace(/\.$/u, '') : line.text,
				line.group ? insideOf(line, words) : ''
			]
				.filter(Boolean)
				.join(words.holds),
			...(state.config.paired ? [line.pair] : []),
			line.cards.length > 1 ? line.cards.length : '',
			tablesOf(line, told),
			(counted && line.stickers) || '',
			...(trainer ? [line.flashes || ''] : [])
		])
	);
	if (rows.length === 0) return [];
	const head = [column, left, ...right, times, tables, stickers, ...(trainer ? [flashes] : [])];
	const table = withoutEmpty(head, rows);
	return [{ type: 'table', caption: words.list, ...table, annex: true, id: 'contributions' }];
}

/** Every card, authors left out, those that are hidden or were never shown among them. */
export function cardsTable(told: Told): Block[] {
	const { state, counts, words } = told;
	const { left, right } = state.config.paired ?? { left: words.head.card, right: undefined };
	const titles = columnsOf(told);
	const listed = state.cards.filter((card) => stands(card) || card.hidden || card.is === 'pending');
	const sorted = heaviestFirst(listed, ({ id }) => counts.stickers.get(id) ?? 0);
	if (sorted.length === 0) return [];
	const rows = sorted.map((card) => [
		titles.get(placeOf(state, card)) ?? '',
		card.text,
		...(right === undefined ? [] : [card.pair ?? '']),
		card.hidden
			? `(${words.put})`
			: card.is === 'pending'
				? `(${words.waiting})`
				: groupsOf(told, card).join(' ; '),
		counts.stickers.get(card.id) ?? 0,
		counts.flashes.get(card.id) ?? 0,
		...(told.writing > 1 ? [told.name(card.table ?? '')] : [])
	]);
	const { column, group, stickers, flashes, table } = words.head;
	const seated = told.writing > 1 ? [table] : [];
	const half = right === undefined ? [] : [right];
	const head = [column, left, ...half, group, stickers, flashes, ...seated];
	return [{ type: 'table', caption: words.caption, head, rows, file: true, id: 'cards' }];
}
