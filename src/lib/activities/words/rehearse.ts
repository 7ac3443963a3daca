// What a simulated person would do in a words step: write words that others also write, with the
// spellings that people really use, then a sentence, a vote; and a facilitator who merges now and then.

import type { Chance } from '../../base/chance.ts';
import type { Scene } from '../kind.ts';
import type { Command } from './schema.ts';
import type { Own, Shared } from './view.ts';

/** The next commands of a simulated person, often none. */
export function rehearse(scene: Scene): readonly Command[] {
	const { shared, own, role, phase } = scene;
	if (!isShared(shared)) return [];
	if (role === 'host') return phase === 'collect' || phase === 'share' ? lead(shared, scene) : [];
	if (!isOwn(own)) return [];
	if (phase === 'share') return vote(shared, own, scene.chance);
	if (phase !== 'collect') return [];
	return shared.mode === 'words' ? write(shared, own, scene) : explain(shared, own, scene);
}

function isShared(view: unknown): view is Shared {
	return typeof view === 'object' && view !== null && 'groups' in view && 'questions' in view;
}

function isOwn(view: unknown): view is Own {
	return typeof view === 'object' && view !== null && 'words' in view && 'answers' in view;
}

/** Writes once, leaves a field blank at times, and corrects herself once in ten. */
function write(shared: Shared, own: Own, { chance, material }: Scene): readonly Command[] {
	if (own.words.length > 0 && chance.next() > 0.1) return [];
	const articles = isFrench(material.words);
	const said = new Set<string>();
	const words = Array.from({ length: shared.count }, (_, i) => {
		if (i > 0 && chance.next() < 0.08) return '';
		const word = favour(material.words, chance);
		if (said.has(word)) return '';
		said.add(word);
		return [...asTyped(word, chance, articles)].slice(0, shared.max).join('');
	});
	return words.every((word) => word.trim() === '') ? [] : [{ type: 'giveWords', words }];
}

/** The first words of the list come back far more often than the last. */
function favour(words: readonly string[], chance: Chance): string {
	return words[Math.floor(words.length * chance.next() ** 2.4)] ?? '';
}

/** Only French elides its articles; no word of the English rooms has an accent. */
const isFrench = (words: readonly string[]) => words.some((word) => /[éèê]/u.test(word));

function asTyped(word: string, chance: Chance, articles: boolean): string {
	const throwOf = chance.next();
	if (throwOf < 0.14) return word.charAt(0).toUpperCase() + word.slice(1);
	// An article only where it is surely right: words in -tion and -té are feminine, and « l’ » suits both.
	if (throwOf < 0.2 && articles && !word.includes(' ')) {
		if (/^[aeéèiou]/iu.test(word)) return `l'${word}`;
		if (/(?:tion|té)$/u.test(word)) return `la ${word}`;
	}
	if (throwOf < 0.25) return word.normalize('NFD').replace(/\p{M}/gu, '');
	if (throwOf < 0.29 && !/[sxyz]$/u.test(word)) return `${word}s`;
	return throwOf < 0.31 ? `${word} ` : word;
}

function explain(shared: Shared, own: Own, { chance, material }: Scene): readonly Command[] {
	if (own.sentence !== '' && chance.next() > 0.05) return [];
	const sentence = chance.pick(material.sentences);
	if (sentence === undefined) return [];
	const text = [...sentence].slice(0, shared.max).join('');
	if (own.prompt !== '') return [{ type: 'giveSentence', text }];
	const word = [...favour(material.words, chance)].slice(0, shared.wordMax).join('');
	return [{ type: 'giveSentence', text, word }];
}

function vote(shared: Shared, own: Own, chance: Chance): readonly Command[] {
	return shared.questions
		.filter(({ id }) => !own.answers.some(({ question }) => question === id))
		.map(({ id }) => ({ type: 'answerMerge', question: id, yes: chance.next() < 0.6 }));
}

/** Settles a question once the room has answered, else takes up a suggestion now and then. */
function lead(shared: Shared, { chance }: Scene): readonly Command[] {
	const open = shared.questions.find(({ yes = 0, no = 0 }) => yes + no >= 5);
	if (open) {
		const merge = (open.yes ?? 0) > (open.no ?? 0);
		return [{ type: 'settleMerge', question: open.id, merge }];
	}
	const suggestion = chance.pick(shared.desk?.suggestions ?? []);
	if (!suggestion || chance.next() > 0.25) return [];
	const { a, b } = suggestion;
	const throwOf = chance.next();
	if (throwOf < 0.5) return [{ type: 'mergeGroups', into: a, from: [b] }];
	return [{ type: throwOf < 0.8 ? 'askRoom' : 'dismissSuggestion', a, b }];
}
