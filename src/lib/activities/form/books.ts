// Answers written are answers counted; those of a sheet that several complete count once.

import { along, many, sum, type Books } from '../books.ts';

/** One person for each sheet: her own, or that of a structure that others complete too. */
function onePerSheet(owns: readonly unknown[]): readonly unknown[] {
	const structures = owns.map((own) => along(own, 'structure')[0]);
	return owns.filter((_, at) => !structures[at] || structures.indexOf(structures[at]) === at);
}

/** What the law of counts balances. */
export const books: Books = (host, owns) => [
	['answers', sum(host, 'progress.answers'), many(onePerSheet(owns), '*.answers.*.value')]
];
