// The sheet of paper of each step.

import { describe, expect, it } from 'vitest';
import { kinds } from '../../activities/registry.ts';
import { blockSchema } from '../../base/blocks.ts';
import { stepsOf } from '../agenda.ts';
import { opened, parcours } from '../given.ts';
import { paperSheet } from './sheet.ts';

describe('the sheet of a table', () => {
	const { state } = opened();
	const steps = stepsOf(state.ateliers);

	it.each(steps.map(({ id, kind }) => [id, kind] as const))(
		'[TB23] %s stands by itself, in both languages',
		(id) => {
			for (const language of ['fr', 'en'] as const) {
				const sheet = paperSheet(state, id, language);
				expect(sheet?.question).not.toBe('');
				expect(sheet?.blocks.length).toBeGreaterThan(0);
				for (const block of sheet?.blocks ?? []) blockSchema.parse(block);
			}
		}
	);

	it('[TB23] a step that is not there has none', () => {
		expect(paperSheet(state, 'nowhere', 'fr')).toBeUndefined();
	});

	it('[TB23] a kind without a sheet of its own has ruled lines', () => {
		const plain = kinds.find(({ sheet }) => !sheet);
		const config = plain?.compose.blank('en');
		const steps = [{ id: 'plain', kind: plain?.name, title: 'T', question: 'Q', config }];
		const day = opened({ ...parcours, ateliers: [{ id: 'one', title: 'One', steps }] });
		const [block] = paperSheet(day.state, 'plain', 'en')?.blocks ?? [];
		expect(block).toMatchObject({ type: 'table', head: ['What the table keeps'] });
		expect(block?.type === 'table' && block.rows).toHaveLength(10);
	});
});
