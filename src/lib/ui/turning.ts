// When the pages of a projected list turn by themselves, and which one is seen. Numbers alone.

/** So many pages turn by themselves: one turn takes less than a minute, and each comes back. */
export const pagesWatched = 3;

/** Whether pages turn by themselves; `led` when somebody may turn them. */
export function turnsItself(
	pages: number,
	led: boolean,
	decided?: { readonly page: number | null }
): boolean {
	if (pages < 2) return false;
	return decided ? decided.page === null : !led || pages <= pagesWatched;
}

/** What was decided of this list; nothing when it was of another. */
export function decidedOn<Turned extends { readonly list: string }>(
	turned: Turned | undefined,
	list: string
): Turned | undefined {
	return turned?.list === list ? turned : undefined;
}

/** The page seen after so many turns, from 0: after the last comes the first. */
export function pageOf(turn: number, pages: number): number {
	return pages > 0 ? ((turn % pages) + pages) % pages : 0;
}
