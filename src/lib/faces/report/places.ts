// Where each block stands in the printed document, by its id: the number of a table or figure, the
// level and anchor of a heading. A block that is left out stands nowhere.

import type { Block } from '../../base/blocks.ts';
import type { ReportDocument } from '../../report/document.ts';

export type Place = { readonly label?: string; readonly anchor?: string; readonly level?: number };

/** The place of every block that has an id. */
export function placesOf({ blocks, annexes }: ReportDocument): ReadonlyMap<string, Place> {
	const places = new Map<string, Place>();
	for (const piece of [...blocks, ...annexes]) {
		if (piece.id === undefined) continue;
		if ('label' in piece) places.set(piece.id, { label: piece.label });
		else if (piece.type === 'heading')
			places.set(piece.id, { anchor: piece.anchor, level: piece.level });
	}
	return places;
}

const most = 60;

/** A few words that tell which block this is. */
export function summaryOf(block: Block, label: string | undefined): string {
	const text = [label, wordsOf(block)].filter(Boolean).join(' — ');
	return text.length <= most ? text : `${text.slice(0, most).trimEnd()}…`;
}

function wordsOf(block: Block): string {
	switch (block.type) {
		case 'heading':
		case 'paragraph':
		case 'quote':
			return block.text;
		case 'list':
			return block.items[0]?.lead ?? block.items[0]?.text ?? '';
		case 'pairs':
			return block.items[0]?.left ?? '';
		case 'table':
		case 'figure':
			return block.caption;
	}
}
