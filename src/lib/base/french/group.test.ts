// What merges by itself, what is only offered, and how a group is spelt. The wide check is the gold set in
// tests/gold; here are the promises, one by one, and the laws that hold for any text.

import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { pairs } from '../../../../tests/gold/pairs.ts';
import { hasTwin } from './confusable.ts';
import { bestSpelling, groupKey, suggestMerges } from './group.ts';
import { fold } from './letters.ts';
import { accentedForm, familyLines } from './lexicon.ts';

const same = (...texts: readonly string[]) =>
	new Set(texts.map((text) => groupKey(text, 'fr'))).size === 1;
const apart = (...texts: readonly string[]) =>
	new Set(texts.map((text) => groupKey(text, 'fr'))).size === texts.length;

describe('the key in French', () => {
	test('forgets case, accents, signs, article and number', () => {
		expect(same('Réseau', 'RESEAUX', 'le réseau', '« réseaux »', 'reseau !', '#réseau')).toBe(true);
		expect(same('l’écoute', "l'écoute", 'l ecoute', 'Ecoute.', 'de l’écoute')).toBe(true);
		expect(same('savoir-faire', 'savoir faire', 'Savoirs‑faire')).toBe(true);
	});

	test('reads inclusive forms and doublets as the plain word', () => {
		expect(
			same('acteur·rice·s', 'acteurs', 'acteur(rice)s', 'actrices et acteurs', 'acteurs/actrices')
		).toBe(true);
		expect(same('tous·tes', 'tou(te)s', 'toutes et tous', 'toustes')).toBe(true);
		expect(same('salariéEs', 'salarié-e-s', 'salarié')).toBe(true);
		expect(apart('rendez-vous', 'rendez')).toBe(true);
	});

	test('keeps acronyms of two letters, apart from the words they look like', () => {
		expect(same('RH', 'rh', 'R.H.', 'les RH')).toBe(true);
		expect(same('MJC', 'MJCs')).toBe(true);
		expect(apart('CA', 'ça')).toBe(true);
		expect(apart('CAP', 'cap')).toBe(true);
		expect(apart('CCAS', 'cca')).toBe(true);
		expect(same('CE QUI NOUS LIE', 'ce qui nous lie')).toBe(true);
	});

	test('never loses a negation or a measure', () => {
		expect(
			apart('pas de moyens', 'moyens', 'sans moyens', 'manque de moyens', 'plus de moyens')
		).toBe(true);
		expect(apart('+ de temps', '- de temps', 'temps')).toBe(true);
		expect(apart('un peu de temps', 'peu de temps')).toBe(true);
		expect(apart('non-recours', 'recours')).toBe(true);
	});

	test('tells real words that an accent or a last letter tells apart', () => {
		expect(apart('tâche', 'tache')).toBe(true);
		expect(apart('fonds', 'fond')).toBe(true);
		expect(apart('partage', 'partagé')).toBe(true);
		expect(apart('nécessité', 'nécessite')).toBe(true);
		expect(apart('pour tous', 'pour tout')).toBe(true);
		expect(apart('le mémoire', 'la mémoire')).toBe(true);
	});

	test('an entry without any word is its own key', () => {
		expect(groupKey('✨', 'fr')).toBe('✨');
		expect(groupKey(' … ', 'fr')).toBe('…');
		expect(groupKey('  ', 'fr')).toBe('');
		expect(groupKey('constructor', 'fr')).toBe('constructor');
	});
});

test('the key in English forgets case, signs, article and the regular plural', () => {
	const key = (text: string) => groupKey(text, 'en');
	expect(key('The Teams')).toBe(key('team'));
	expect(key('policies')).toBe(key('Policy.'));
	expect(key('know-how')).toBe(key('know how'));
	expect(key('processes')).toBe(key('process'));
	expect(key('a shared goal')).toBe(key('Shared goals'));
	for (const [one, other] of [
		['goods', 'good'],
		['means', 'mean'],
		['IT', 'it'],
		['no time', 'time'],
		['lack of trust', 'trust'],
		['sharing', 'share']
	]) {
		expect(key(one ?? ''), one).not.toBe(key(other ?? ''));
	}
});

describe('the spelling of a group', () => {
	const best = (...spellings: readonly string[]) => bestSpelling(spellings, 'fr');

	test('is the most frequent form, with the accents that someone typed', () => {
		expect(best('outils', 'outils', 'outil')).toBe('outils');
		expect(best('reseau', 'reseau', 'réseau')).toBe('réseau');
		expect(best('L’écoute', 'l’écoute', 'écoute')).toBe('écoute');
		expect(best('la confiance', 'la confiance')).toBe('la confiance');
	});

	test('is in small letters, but for acronyms and names', () => {
		expect(best('CONFIANCE', 'Confiance')).toBe('confiance');
		expect(best('rh')).toBe('RH');
		expect(best('la CAF')).toBe('la CAF');
		expect(best('CAP')).toBe('CAP');
		expect(best('qualiopi')).toBe('Qualiopi');
		expect(best('TRAVAIL EN EQUIPE')).toBe('travail en équipe');
	});

	test('in English keeps the capitals that were typed of an acronym', () => {
		expect(bestSpelling(['HR'], 'en')).toBe('HR');
		expect(bestSpelling(['Trust us', 'TRUST US'], 'en')).toBe('trust us');
	});

	test('gets the accents that no other word could do without', () => {
		expect(best('solidarite')).toBe('solidarité');
		expect(best('coeur de metier')).toBe('cœur de métier');
		expect(best('tache')).toBe('tache');
		expect(best('motive')).toBe('motive');
		expect(best('réunionite')).toBe('réunionite');
		expect(best('réunionites')).toBe('réunionites');
	});

	test('prefers on ties the plain word, the singular, the hyphen', () => {
		expect(best('acteur·rices', 'acteurs')).toBe('acteurs');
		expect(best('outils', 'outil')).toBe('outil');
		expect(best('savoir faire', 'savoir-faire')).toBe('savoir-faire');
		expect(best('« partage »')).toBe('partage');
		expect(best()).toBe('');
	});
});

describe('the merges that are only offered', () => {
	const reasons = (...labels: readonly string[]) =>
		suggestMerges(labels, 'fr').map(({ a, b, why }) => `${a} ${b} ${why}`);

	test('say what the two words share', () => {
		expect(reasons('coopération', 'coopérer')).toEqual(['coopération coopérer family']);
		expect(reasons('tâches', 'tache')).toEqual(['tâches tache accent']);
		expect(reasons('fonds', 'fond')).toEqual(['fonds fond number']);
		expect(reasons('public', 'publique')).toEqual(['public publique stem']);
		expect(reasons('accueil', 'acceuil')).toEqual(['accueil acceuil stem']);
		expect(reasons('RH', 'ressources humaines')).toEqual(['RH ressources humaines family']);
		expect(reasons('partage des informations', 'partager l’information')).toHaveLength(1);
	});

	test('leave alone strangers, negations and what is one group already', () => {
		expect(reasons('communication', 'commun', 'communauté')).toEqual([]);
		expect(reasons('pas de moyens', 'moyens', 'manque de moyens')).toEqual([]);
		expect(reasons('confiance', 'méfiance', 'défiance')).toEqual([]);
		expect(reasons('non réunion', 'nos réunions')).toEqual([]);
		expect(reasons('évaluer', 'évoluer', 'projection', 'protection')).toEqual([]);
		expect(reasons('réseau', 'réseaux', 'réseau')).toEqual([]);
	});

	test('name two labels once, in a full room too', () => {
		const labels = familyLines
			.flat()
			.flatMap((word) => [word, `${word} partagé`])
			.slice(0, 1200);
		const pairs = suggestMerges(labels, 'fr').map(({ a, b }) => [a, b].toSorted().join(' + '));
		expect(pairs.length).toBeGreaterThan(0);
		expect(new Set(pairs).size).toBe(pairs.length);
	});

	test('work in English', () => {
		const found = suggestMerges(
			['cooperation', 'cooperate', 'team work', 'teamwork', 'goods', 'good', 'no time', 'time'],
			'en'
		);
		expect(found.map(({ why }) => why)).toEqual(['stem', 'stem', 'number']);
	});
});

test('the lexicon has 80 families or more, each word in one of them', () => {
	expect(familyLines.length).toBeGreaterThanOrEqual(80);
	const words = familyLines.flat();
	expect(words.filter((word, at) => words.indexOf(word) !== at)).toEqual([]);
	expect(accentedForm('cooperation')).toBe('coopération');
	expect(accentedForm('engage')).toBeUndefined();
});

describe('laws', () => {
	const words = [...familyLines.flat(), ...pairs.flatMap(({ a, b }) => [a, b])];
	const word = fc.constantFrom(...words);
	const phrase = fc.array(word, { minLength: 1, maxLength: 4 }).map((some) => some.join(' '));
	const language = fc.constantFrom('fr' as const, 'en' as const);
	const anything = fc.oneof(phrase, fc.string({ unit: 'grapheme', maxLength: 40 }));

	test('the key of a key is itself', () => {
		fc.assert(
			fc.property(anything, language, (text, tongue) => {
				const key = groupKey(text, tongue);
				expect(groupKey(key, tongue)).toBe(key);
			}),
			{ numRuns: 1500 }
		);
	});

	test('case changes nothing, but for acronyms that are words', () => {
		const small = words.filter((one) => one === one.toLowerCase() && one.length > 5);
		fc.assert(
			fc.property(fc.constantFrom(...small), (one) => {
				expect(groupKey(one.toUpperCase(), 'fr')).toBe(groupKey(one, 'fr'));
			})
		);
	});

	test('accents inside a word change nothing, but for words that have a twin', () => {
		const safe = familyLines.flat().filter((one) => !/é(?:e?s?)$/u.test(one) && !hasTwin(one));
		fc.assert(
			fc.property(fc.constantFrom(...safe), (one) => {
				expect(groupKey(fold(one), 'fr')).toBe(groupKey(one, 'fr'));
			})
		);
	});

	test('the spelling of a group has the key of the group', () => {
		fc.assert(
			fc.property(word, (one) => {
				expect(groupKey(bestSpelling([one], 'fr'), 'fr')).toBe(groupKey(one, 'fr'));
			}),
			{ numRuns: 1000 }
		);
	});

	test('suggestions never pair what has merged, nor one pair twice', () => {
		fc.assert(
			fc.property(fc.array(word, { maxLength: 12 }), (labels) => {
				const found = suggestMerges(labels, 'fr');
				for (const { a, b } of found) expect(groupKey(a, 'fr')).not.toBe(groupKey(b, 'fr'));
				expect(new Set(found.map(({ a, b }) => [a, b].sort().join('\n'))).size).toBe(found.length);
			})
		);
	});
});
