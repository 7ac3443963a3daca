// What a person typed, made safe to keep and compare: one normal form, nothing invisible, nothing
// stacked. Nothing here translates or judges; rules about length live with each kind.

import { refuse, type Refusal } from './refusal.ts';

const invisible =
	/[\p{Cc}\u00AD\u061C\u200B\u200C\u200E\u200F\u2028-\u202E\u2060-\u2064\u2066-\u206F\uFEFF\uFFF9-\uFFFB]/gu;
const stackedMarks = /(\p{M}{3})\p{M}+/gu;
const segmenter = new Intl.Segmenter('fr', { granularity: 'grapheme' });

/** NFC, one space between words, no control, bidirectional or zero-width character, three marks a letter at most. */
export function cleanText(typed: string): string {
	return typed
		.replace(/[\t\n\r]+/g, ' ')
		.replace(invisible, '')
		.normalize('NFC')
		.replace(stackedMarks, '$1')
		.replace(/\s+/gu, ' ')
		.trim();
}

/** Length as a reader counts it: an accented letter or an emoji is one. */
export function graphemes(text: string): number {
	return text.length < 2 ? text.length : [...segmenter.segment(text)].length;
}

/** The refusal that a cleaned text deserves, or nothing. */
export function checkText(text: string, max: number): Refusal | undefined {
	if (text === '') return refuse('empty');
	if (text.length > max && graphemes(text) > max) return refuse('too-long', { max });
	return undefined;
}
