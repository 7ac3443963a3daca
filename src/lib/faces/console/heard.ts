// What is said on the console of what was done there. An act that stands again once the one after it is
// taken back is no news.

import * as m from '../../i18n/compiled/messages';
import type { HostView } from '../../workshop/view.ts';

type Acts = HostView['acts'];

/** What is new among the acts, as `text` says each; nothing when none is. */
export function newsOf(
	before: Acts,
	after: Acts,
	text: (act: Acts[number]) => string
): string | undefined {
	const known = new Map(before.map(({ command, undone }) => [command, undone]));
	const changed = after.findLast((act) => known.get(act.command) !== act.undone);
	if (!changed) return undefined;
	return changed.undone ? m.console_undone({ act: text(changed) }) : text(changed);
}
