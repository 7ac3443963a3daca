// A long work of the report page, as the person follows it: what is being made, how far it is, and what
// became of it. One at a time.

import * as m from '../../i18n/compiled/messages';
import type { Format } from './exports';

/** What is said while each format is made. */
export const preparing: Readonly<Record<Format, () => string>> = {
	docx: m.report_preparing_docx,
	odt: m.report_preparing_odt,
	html: m.report_preparing_html,
	markdown: m.report_preparing_markdown,
	csv: m.report_preparing_csv,
	archive: m.report_preparing_archive
};

/** Lets the page show what it is about to do, before work that holds it. */
const painted = () => new Promise<void>((then) => requestAnimationFrame(() => setTimeout(then, 0)));

/** One work after the other, with its words and its progress. */
export class Making {
	busy = $state(false);
	/** How far a long work is, from 0 to 1. */
	share = $state<number>();
	said = $state('');
	problem = $state('');
	#breath = 0;

	/** Says what is being done, does it, and says what came of it; a failure says what to do. */
	async work(saying: string, task: () => Promise<string>): Promise<void> {
		this.busy = true;
		this.tell(saying);
		await painted();
		try {
			this.said = await task();
		} catch {
			this.said = '';
			this.problem = m.report_failed();
		}
		this.busy = false;
		this.share = undefined;
	}

	/** Something done at once. */
	tell(said: string): void {
		this.said = said;
		this.problem = '';
	}

	/** Shows how far the work is and gives the page back to the person, a few times a second at most. */
	breathe = async (done: number): Promise<void> => {
		if (performance.now() - this.#breath < 50) return;
		this.share = done;
		await new Promise<void>((then) => setTimeout(then, 0));
		this.#breath = performance.now();
	};
}
