// A French entry cut into the words that its key compares: signs removed, inclusive forms made plain,
// acronyms kept, prefixes joined, the leading article dropped. No word of the phrase is dropped otherwise,
// so that « pas de moyens » never meets « moyens ».

import { acronymKey, closeDots, isHomograph } from './acronym.ts';
import { afterArticles } from './article.ts';
import { withoutInclusive } from './inclusive.ts';
import {
	fold,
	isShouted,
	openLigatures,
	splitWords,
	unify,
	withoutPictures,
	wordsOf
} from './letters.ts';
import { wordKey } from './word.ts';

/** First halves that are written joined, with a hyphen or apart, all the same. */
const prefixes = new Set(
	wordsOf(`
	agro anti auto bi cyber co eco electro entr euro extra geo hyper infra inter intra macro medico meta micro
	mono multi neo para peri pluri poly pre psycho quadri retro semi socio supra tele trans tri ultra visio
`)
);
const afterE = new Set(
	wordsOf(`learning formation mail inclusion administration sante reputation commerce`)
);

/** Signs that stand for a word: « + de temps », « - de réunions », « écoute/partage », « & ». */
function spellSigns(text: string): string {
	return text
		.replace(/^- (?=de |d')/iu, 'moins ')
		.replace(/(?<=\p{L}) ?\/ ?(?=\p{L})/gu, ' ou ')
		.replace(/&/gu, ' et ');
}

function rawWords(text: string): readonly string[] {
	const plain = closeDots(withoutInclusive(withoutPictures(unify(text))));
	const words = splitWords(spellSigns(plain));
	return words[0] === '+' && words.length > 1 ? ['plus', ...words.slice(1)] : words;
}

function joinPrefixes(words: readonly string[]): readonly string[] {
	const joined: string[] = [];
	let prefix = '';
	for (const [at, word] of words.entries()) {
		const plain = fold(word).toLowerCase();
		const next = fold(words[at + 1] ?? '').toLowerCase();
		const isPrefix = prefixes.has(plain) || (plain === 'e' && afterE.has(next));
		if (isPrefix && /^\p{L}{3,}$/u.test(next)) prefix += word;
		else {
			joined.push(prefix + word);
			prefix = '';
		}
	}
	return joined;
}

/** « acteurs et actrices », « toutes et tous »: the second half repeats the first, so one is enough. */
function withoutDoublets(keys: readonly string[], raw: readonly string[]): readonly string[] {
	for (const [at, key] of keys.entries()) {
		if (key !== 'et' && key !== 'ou') continue;
		for (let size = 1; size <= at; size++) {
			const left = keys.slice(at - size, at).join(' ');
			const skip = /^(?:l|le|la|les|un|une|des?|du)$/iu.test(raw[at + 1] ?? '') ? 1 : 0;
			const from = at + 1 + skip;
			const right = keys.slice(from, from + size).join(' ');
			const differ = raw.slice(at - size, at).join(' ') !== raw.slice(from, from + size).join(' ');
			if (left === right && differ) return [...keys.slice(0, at), ...keys.slice(from + size)];
		}
	}
	return keys;
}

/** The keys of the words of an entry, in order; none when it holds no word. */
export function phraseKeys(text: string): readonly string[] {
	const typed = rawWords(text);
	const shouted = typed.length > 1 && isShouted(text);
	const words = joinPrefixes(typed);
	const start = afterArticles(
		words.map((word) => (isHomograph(word, shouted) ? word : openLigatures(word).toLowerCase()))
	);
	const kept = words.slice(start);
	const keys = kept.map((word) => acronymKey(word, shouted) ?? wordKey(word.toLowerCase()));
	return withoutDoublets(keys, kept);
}
