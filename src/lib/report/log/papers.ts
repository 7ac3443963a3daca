// The papers of a session that come from no step: the log of the day, for the trainer alone, and the
// presence sheet.

import type { ReportOptions } from '../../base/blocks.ts';
import { things } from '../../base/shelf.ts';
import type { Entry } from '../../workshop/event.ts';
import type { Workshop } from '../../workshop/state.ts';
import { identify } from '../identify.ts';
import { aboutSession, type PaperSource } from '../papers.ts';
import { logBlocks } from './log.ts';
import { presenceBlocks, presenceTitles } from './presence.ts';
import { terms } from './terms.ts';

export function sessionPapers(
	entries: readonly Entry[],
	state: Workshop,
	{ language, readership }: ReportOptions
): readonly PaperSource[] {
	const about = aboutSession(state, language);
	const { title, subtitle } = terms[language];
	const sheet = presenceTitles[language];
	const log: PaperSource = {
		id: 'paper-log',
		step: '',
		title,
		cover: { ...about, title, subtitle, paper: 'paper-log' },
		blocks: identify(logBlocks(entries, state, language), 'paper-log')
	};
	const presence: PaperSource = {
		id: 'paper-presence',
		step: '',
		title: sheet.title,
		cover: { ...about, ...sheet, paper: 'paper-presence' },
		blocks: identify(presenceBlocks(things(state.people).length, language), 'paper-presence')
	};
	return readership === 'trainer' ? [log, presence] : [presence];
}
