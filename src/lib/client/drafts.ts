// The parcours that a trainer is writing in this browser: several, each under its own name, kept at every
// change. What stands there is read by whoever opens it.

import { forget, keep, keysFrom, randomId, recall } from './storage.ts';

const prefix = 'trame.draft.';

/** `start` is the hour at which the day begins, in minutes since midnight. */
export type KeptDraft = { readonly at: number; readonly start: number; readonly parcours: unknown };

export type DraftLine = {
	readonly id: string;
	readonly at: number;
	readonly title: string;
	readonly language: string;
	readonly steps: number;
	readonly minutes: number;
};

type Loose = Readonly<Record<string, unknown>>;

const looseOf = (value: unknown): Loose =>
	typeof value === 'object' && value !== null ? Object.fromEntries(Object.entries(value)) : {};
const listOf = (value: unknown): readonly unknown[] => (Array.isArray(value) ? value : []);

export function newDraftId(): string {
	return randomId().slice(0, 12);
}

/** What is kept under this name, whatever it has become. */
export function recallDraft(id: string): KeptDraft | undefined {
	try {
		const { at, start, parcours } = looseOf(JSON.parse(recall(prefix + id) ?? ''));
		return { at: Number(at) || 0, start: Number(start) || 0, parcours };
	} catch {
		return undefined;
	}
}

/** False when it stays only as long as this page. */
export function keepDraft(id: string, draft: KeptDraft): boolean {
	return keep(prefix + id, JSON.stringify(draft));
}

export function forgetDraft(id: string): void {
	forget(prefix + id);
}

/** All of them, the last written first. */
export function knownDrafts(): readonly DraftLine[] {
	const lines = keysFrom(prefix).flatMap((key) => {
		const id = key.slice(prefix.length);
		const kept = recallDraft(id);
		if (!kept) return [];
		const { title, language, ateliers } = looseOf(kept.parcours);
		const steps = listOf(ateliers).flatMap((atelier) => listOf(looseOf(atelier)['steps']));
		const minutes = steps.reduce<number>(
			(sum, step) => sum + (Number(looseOf(step)['minutes']) || 0),
			0
		);
		const line = { id, at: kept.at, steps: steps.length, minutes };
		return [{ ...line, title: String(title ?? ''), language: String(language ?? '') }];
	});
	return lines.toSorted((a, b) => b.at - a.at);
}
