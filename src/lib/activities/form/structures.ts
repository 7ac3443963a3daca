// For which structure somebody answers: the same name opens the same sheet, a name that looks like another
// is asked about first, and any other begins a sheet.

import { groupKey } from '../../base/french/group.ts';
import { keyed, onShelf, things } from '../../base/shelf.ts';
import { checkText, cleanText } from '../../base/text.ts';
import { refuse } from '../../base/refusal.ts';
import type { Act, Decision } from '../kind.ts';
import { structureMax } from './limits.ts';
import { alikeTo } from './names.ts';
import type { Event } from './schema.ts';
import { sheetIdOf, type State } from './state.ts';

/** The sheet of the structure that is called so, however it is spelt. */
function sheetNamed(state: State, structure: string): string | undefined {
	const key = groupKey(structure, 'fr');
	return keyed(state.sheets).find(([, sheet]) => groupKey(sheet.structure, 'fr') === key)?.[0];
}

/** The name as the trainer spelt it, when it is one that was listed. */
function asListed({ config }: State, structure: string): string {
	const key = groupKey(structure, 'fr');
	return config.structures?.find((listed) => groupKey(listed, 'fr') === key) ?? structure;
}

/** Structures that others opened or that the trainer listed, and whose name looks like this one. */
function alike(state: State, structure: string, person: string): readonly string[] {
	const opened = things(state.sheets)
		.filter(({ people }) => people.some((one) => one !== person))
		.map((sheet) => sheet.structure);
	const listed = (state.config.structures ?? []).filter((name) => !sheetNamed(state, name));
	return alikeTo(structure, [...opened, ...listed]);
}

/** A structure that somebody typed, and those that it may be. */
export type Doubt = { readonly structure: string; readonly like: readonly string[] };

/** What somebody is asked before a sheet is begun; nothing when there is nothing to ask. */
export function doubtOf(state: State, person: string): Doubt | undefined {
	const structure = onShelf(state.doubts, person);
	const like = structure === undefined ? [] : alike(state, structure, person);
	return structure === undefined || like.length === 0 ? undefined : { structure, like };
}

/** Somebody says which structure she answers for; `apart` from those whose names look like it. */
export function openSheet(
	state: State,
	{ structure: typed, apart }: { readonly structure: string; readonly apart?: boolean | undefined },
	act: Act
): Decision<Event> {
	if (state.config.respondent !== 'structure') return refuse('bad-command', { place: 'structure' });
	const named = cleanText(typed);
	const wrong = checkText(named, structureMax);
	if (wrong) return wrong;
	const structure = asListed(state, named);
	const mine = sheetIdOf(state, act.person);
	const known = sheetNamed(state, structure);
	const alone = mine !== undefined && onShelf(state.sheets, mine)?.people.length === 1;
	const sheet = known ?? (alone ? mine : act.id);
	const same = sheet === mine && onShelf(state.sheets, sheet)?.structure === structure;
	const others = known !== undefined && known === mine && !alone;
	const stays = { type: 'sheetOpened' as const, person: act.person, sheet };
	if (same || others)
		return onShelf(state.doubts, act.person)
			? [{ ...stays, structure: onShelf(state.sheets, sheet)?.structure ?? structure }]
			: [];
	const isListed = state.config.structures?.includes(structure) === true;
	const plain = known !== undefined || isListed || apart === true;
	if (!plain && alike(state, structure, act.person).length > 0)
		return onShelf(state.doubts, act.person) === structure
			? []
			: [{ type: 'structureDoubted', person: act.person, structure }];
	return [{ ...stays, structure }];
}
