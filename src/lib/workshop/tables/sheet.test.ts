// The sheet of paper of each step.

import { describe, expect, it } from 'vitest';
import { kinds } from '../../activities/registry.ts';
import { blockSchema } from '../../base/blocks.ts';
import { stepsOf } from '../agenda.ts';
import { opened } from '../given.ts';
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

	it('[TB23] a step that is not there has none; a kind without a sheet has ruled lines', () => {
		expect(paperSheet(state, 'nowhere', 'fr')).toBeUndefined();
		expect(kinds.some(({ sheet }) => sheet)).toBe(true);
	});
});
