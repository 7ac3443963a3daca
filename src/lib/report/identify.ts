// A name for each block of a report that stays the same when data changes, so that what the trainer
// corrected or left out finds its place again: made of what the block is, never of its rank alone.

import type { Block } from '../base/blocks.ts';
import { hashText } from '../base/chance.ts';

/** Counts change with each answer: they say nothing of which block this is. */
function mark(text: string): string {
	return hashText(text.replace(/\d+/gu, '')).toString(36);
}

function nameOf(block: Block, section: string): string {
	switch (block.type) {
		case 'heading':
		case 'quote':
			return `${block.type}-${mark(block.text)}`;
		case 'table':
		case 'figure':
			return `${block.type}-${mark(block.caption)}`;
		case 'paragraph':
		case 'list':
		case 'pairs':
			return `${section}${block.type}`;
	}
}

/** The same blocks, each with its own id after `prefix`, or one made of its text or of the heading above it. */
export function identify(blocks: readonly Block[], prefix: string): readonly Block[] {
	const ranks = new Map<string, number>();
	let section = '';
	return blocks.map((block) => {
		if (block.type === 'heading') section = `${mark(block.text)}-`;
		const name = `${prefix}.${block.id ?? nameOf(block, section)}`;
		const rank = (ranks.get(name) ?? 0) + 1;
		ranks.set(name, rank);
		return { ...block, id: rank === 1 ? name : `${name}-${rank}` };
	});
}
