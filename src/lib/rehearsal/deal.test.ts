import { describe, expect, it } from 'vitest';
import { dealer } from './deal.ts';
import { seminarFr } from './seminar.ts';

const column = 'Action collective';

describe('what is dealt to a room', () => {
	it('comes back only when everything was dealt', () => {
		const deal = dealer(seminarFr, 'seed');
		const count = seminarFr.cards(column).length;
		const cards = Array.from({ length: count }, () => deal().cards(column)[0]?.text);
		expect(new Set(cards).size).toBe(count);
		expect(deal().cards(column)[0]?.text).toBe(cards[0]);
	});

	it('is the same hand each time that someone looks at it', () => {
		const material = dealer(seminarFr, 'seed')();
		expect(material.cards(column)).toHaveLength(1);
		expect(material.cards(column)).toEqual(material.cards(column));
	});

	it('has each rewording of an article once', () => {
		const deal = dealer(seminarFr, 'seed');
		const article = 'Décider par consentement ; à défaut, aux deux tiers.';
		const [better] = deal().rewordings?.(article) ?? [];
		expect(better).toContain('à la réunion suivante');
		expect(deal().rewordings?.(article)).toEqual([]);
	});

	it('is the same for the same seed, and not for another', () => {
		const hand = (seed: string) => dealer(seminarFr, seed)().sentences;
		expect(hand('one')).toEqual(hand('one'));
		expect(hand('one')).not.toEqual(hand('two'));
	});
});
