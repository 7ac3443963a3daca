// Texts that people typed, on their way into an event: cleaned, and refused when too long.

import type { Refusal } from '../base/refusal.ts';
import { checkLength, checkText, cleanText } from '../base/text.ts';

type Typed = { readonly typed: string; readonly max: number; readonly needed?: boolean };

/** Cleans each text and passes them on, or refuses the first that is too long, or empty where one is needed. */
export function withTexts<Answer>(
	texts: readonly Typed[],
	go: (clean: readonly string[]) => Answer
): Answer | Refusal {
	const clean = texts.map(({ typed }) => cleanText(typed));
	for (const [i, { max, needed }] of texts.entries()) {
		const text = clean[i] ?? '';
		const refusal = needed ? checkText(text, max) : checkLength(text, max);
		if (refusal) return refusal;
	}
	return go(clean);
}
