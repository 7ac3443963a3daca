// The documents that steps yield beside the report, such as an adopted text and the sheet to sign: each
// is a document of its own, that every format prints, and that the trainer corrects on its own.

import type { ReportOptions } from '../base/blocks.ts';
import type { Language } from '../base/language.ts';
import type { Workshop } from '../workshop/state.ts';
import { namesOf } from '../workshop/tables/see.ts';
import type { ReportSource } from './assemble.ts';
import { longDay } from './day.ts';
import { openedSteps } from './essentials.ts';
import { identify } from './identify.ts';

/** A paper as the formats print it, with its name among those of the session. */
export type PaperSource = ReportSource & {
	readonly id: string;
	/** The step that it comes from, if any, and what it is: « Charte de fonctionnement », « Texte adopté ». */
	readonly step: string;
	readonly title: string;
};

/** What stands under the title of any paper of a session. */
export function aboutSession({ session }: Workshop, language: Language) {
	return {
		place: session?.place ?? '',
		date: session?.date ? longDay(session.date, language) : '',
		numbers: session?.title ?? '',
		language
	};
}

/** The papers of every step that was opened, in the order of the day. */
export function papersOf(state: Workshop, asked: ReportOptions): readonly PaperSource[] {
	const options = state.tables.length > 0 ? { ...asked, tables: namesOf(state) } : asked;
	const about = aboutSession(state, asked.language);
	const opened = state.ateliers.flatMap((atelier) => {
		const { leading, closing } = openedSteps(state, atelier);
		return [...leading, ...closing];
	});
	return opened.flatMap(({ step, kind, activity }) =>
		(kind.papers?.(activity, options) ?? []).map(({ id, title, blocks }): PaperSource => {
			const name = `paper-${step.id}-${id}`;
			return {
				id: name,
				step: step.title,
				title,
				cover: { ...about, title: step.title, subtitle: title, paper: name },
				blocks: identify(blocks, name)
			};
		})
	);
}
