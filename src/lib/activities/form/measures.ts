// A questionnaire in figures, to be set beside those of another session: shares of those who answered,
// middles of ratings and numbers, and how many people wrote.

import type { Language } from '../../base/language.ts';
import type { Measure } from '../measure.ts';
import { readSheets, valueOn, writersOf, type State } from './state.ts';
import { tallyOf } from './tally.ts';
import { termsIn } from './terms.ts';

/** One figure an option, one a rating or a number, and the people. */
export function measures(state: State, language: Language): readonly Measure[] {
	const readings = readSheets(state);
	const words = termsIn(language);
	const people = new Set(readings.flatMap(({ sheet }) => writersOf(sheet))).size;
	const questions = state.config.sections.flatMap((section) => section.questions);
	return [
		{ id: 'people', label: words.measured.people, value: people, unit: 'people' },
		...questions.flatMap((question): readonly Measure[] => {
			const { id, type, text: group } = question;
			const { rows, answered, spread } = tallyOf(question, readings);
			if (answered === 0) return [];
			switch (type) {
				case 'text':
				case 'long':
					return [];
				case 'single':
				case 'multiple':
					return rows.map((row) => {
						const value = row.count / answered;
						return { id: `${id}.${row.id}`, label: row.text, group, value, unit: 'share' };
					});
				case 'scale': {
					const ratings = readings.flatMap(({ sheet, asked }) => {
						const value = asked.has(id) ? valueOn(sheet, id) : undefined;
						return value && 'number' in value ? value.number : [];
					});
					const value = ratings.reduce((sum, one) => sum + one, 0) / answered;
					return [{ id, label: words.measured.mean, group, value, unit: 'points', of: 5 }];
				}
				case 'number':
					return [
						{ id, label: words.measured.median, group, value: spread?.median ?? 0, unit: 'points' }
					];
			}
		})
	];
}
