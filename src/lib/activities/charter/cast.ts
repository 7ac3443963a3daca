// How many people a vote has, as faces say it: ballots, or voices when a table’s phone voted for it.

import * as m from '../../i18n/compiled/messages';
import type { ArticleView } from './view.ts';

/** « 12 bulletins », or « 12 voix, dont 2 tablées ». */
export function castSaid({ cast, tables = 0 }: ArticleView): string {
	return tables > 0
		? m.charter_voices({ count: cast, tables })
		: m.charter_ballots({ count: cast });
}
