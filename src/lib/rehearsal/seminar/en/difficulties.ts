// What participants add to the list of difficulties, each with its dimension.

import type { Difficulty } from '../material.ts';

export const difficulties: readonly Difficulty[] = [
	{ text: 'Fear of losing one’s public', dimension: 'vouloir' },
	{ text: 'Coming because we were told to', dimension: 'vouloir' },
	{ text: 'Old grudges between services', dimension: 'vouloir' },
	{ text: 'Competing for the same funding', dimension: 'vouloir' },
	{ text: 'Work that is never thanked', dimension: 'vouloir' },
	{ text: 'People keep information to themselves', dimension: 'vouloir' },
	{ text: 'The first purpose has been lost', dimension: 'vouloir' },
	{ text: 'Too many acronyms, nobody dares ask', dimension: 'savoir' },
	{ text: 'Nobody has learnt to facilitate', dimension: 'savoir' },
	{ text: 'We cannot handle disagreement', dimension: 'savoir' },
	{ text: 'Notes that nobody can read', dimension: 'savoir' },
	{ text: 'Newcomers are not welcomed', dimension: 'savoir' },
	{ text: 'We evaluate nothing we do', dimension: 'savoir' },
	{ text: 'Staff turnover breaks the links', dimension: 'pouvoir' },
	{ text: 'Funding for one year only', dimension: 'pouvoir' },
	{ text: 'Too far to drive', dimension: 'pouvoir' },
	{ text: 'Those who decide are never there', dimension: 'pouvoir' },
	{ text: 'Areas that do not overlap', dimension: 'pouvoir' },
	{ text: 'Nobody replaces us when we meet', dimension: 'pouvoir' },
	{ text: 'Our software does not connect', dimension: 'pouvoir' }
];
