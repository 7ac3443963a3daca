// What a person has written and not yet sent, question by question, kept on her device through a reload.
// Works, less well, where the browser forbids storage.

import { fieldId, sameValue, type Question, type Value } from './flow.ts';

/** What is written, and the answer that stood there when she began. */
export type Draft = { readonly value: Value | null; readonly over?: string };
export type Drafts = Readonly<Record<string, Draft>>;

/** What was said at the door, by the questions of the directory that ask for it again. */
export type Proposed = Readonly<Record<string, string>>;

/** What can be proposed on a page, out of what somebody said of herself. */
export function proposedOn(
	questions: readonly Question[],
	said: { readonly structure?: string | undefined; readonly role?: string | undefined }
): Proposed {
	const fields = (['structure', 'role'] as const).map((field) => [fieldId(field), said[field]]);
	return Object.fromEntries(
		fields.flatMap(([id = '', text = '']): [string, string][] =>
			text !== '' && questions.some((question) => question.id === id) ? [[id, text]] : []
		)
	);
}

/** Whether a draft is what was proposed, untouched. */
export function isUntouched(question: string, draft: Draft | undefined, given: Proposed): boolean {
	const text = Object.hasOwn(given, question) ? given[question] : undefined;
	return text !== undefined && sameValue(draft?.value, { text });
}

/** What she wrote herself. */
export function written(drafts: Drafts, given: Proposed): Drafts {
	return Object.fromEntries(
		Object.entries(drafts).filter(([question, draft]) => !isUntouched(question, draft, given))
	);
}

/** The part of a browser's storage that is used; it may throw when touched. */
export type Shelf = () => {
	getItem(key: string): string | null;
	setItem(key: string, text: string): void;
	removeItem(key: string): void;
};

function isValue(value: unknown): value is Value {
	if (typeof value !== 'object' || value === null) return false;
	if ('text' in value) return typeof value.text === 'string';
	if ('number' in value) return typeof value.number === 'number';
	return (
		'options' in value &&
		Array.isArray(value.options) &&
		value.options.every((id) => typeof id === 'string')
	);
}

function isDraft(draft: unknown): draft is Draft {
	if (typeof draft !== 'object' || draft === null || !('value' in draft)) return false;
	return draft.value === null || isValue(draft.value);
}

/** The drafts kept under this key; what cannot be read is left out. */
export function readDrafts(shelf: Shelf, key: string): Drafts {
	try {
		const kept: unknown = JSON.parse(shelf().getItem(key) ?? '{}');
		if (typeof kept !== 'object' || kept === null) return {};
		return Object.fromEntries(
			Object.entries(kept).flatMap(([question, draft]): [string, Draft][] =>
				isDraft(draft) ? [[question, draft]] : []
			)
		);
	} catch {
		return {};
	}
}

/** Keeps the drafts, or forgets them when there are none. */
export function keepDrafts(shelf: Shelf, key: string, drafts: Drafts): void {
	try {
		if (Object.keys(drafts).length > 0) shelf().setItem(key, JSON.stringify(drafts));
		else shelf().removeItem(key);
	} catch {
		// A full or forbidden storage loses the drafts at the next reload, nothing else.
	}
}
