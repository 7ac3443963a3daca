// The sessions that laws are tried in: for each kind, each of its steps of the default parcours, or the
// one that the editor starts from.

import type { AnyKind } from '../../src/lib/activities/kind.ts';
import { findKind } from '../../src/lib/activities/registry.ts';
import { quatreAteliers } from '../../src/lib/parcours/quatre-ateliers.ts';

/** A session, and how many of its steps are already lived when a life begins. */
export type Setting = { readonly name: string; readonly source: object; readonly first: number };

const allSteps = quatreAteliers.fr.ateliers.flatMap(({ steps }) => steps);
const closing = allSteps.filter(({ kind }) => findKind(kind)?.closing).slice(0, 1);

type Asked = { readonly id: string; readonly kind: string; readonly from?: string };

function session(steps: readonly Asked[]): object {
	const known = steps.filter((step) => findKind(step.kind));
	const noted = known.map((step) => ({ ...step, notes: 'speaker-notes' }));
	return { ...quatreAteliers.fr, ateliers: [{ id: 'one', title: 'One', steps: noted }] };
}

/** The step that the editor starts from, of a kind that the default parcours does not use. */
function blankOf({ name, compose }: AnyKind): readonly Asked[] {
	if (!compose) return [];
	const texts = { title: 'Blank', question: 'What of it?', help: '', minutes: 5 };
	const blank = { id: 'blank', kind: name, ...texts, config: compose.blank('fr') };
	return [blank];
}

/** Sessions around each step of the default parcours of this kind: what it is linked to, itself, one that sums up. */
export function sessionsFor(kind: AnyKind): readonly Setting[] {
	const used: readonly Asked[] = allSteps.filter((step) => step.kind === kind.name);
	const mine = used.length > 0 ? used : blankOf(kind);
	return mine.map((step) => {
		const linked = allSteps
			.filter(({ id }) => id === step.from)
			.map(({ from: _, ...rest }) => rest);
		const after = closing.filter(({ id }) => id !== step.id);
		return {
			name: step.id,
			source: session([...linked, step, ...after]),
			first: linked.length + 1
		};
	});
}
