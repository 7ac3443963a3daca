// Cards that should be read before the room sees them, on a board that is not moderated.

import { describe, expect, it } from 'vitest';
import { decideWith, given, host, phone, written } from './given.ts';
import { report } from './report.ts';
import { own, shared } from './view.ts';

const columns = [{ id: 'a', title: 'Moyens' }];
const paired = { left: 'Problématique', right: 'Enjeu' };
const write = (text: string, pair?: string) =>
	({ type: 'writeCard', column: 'a', text, ...(pair && { pair }) }) as const;
const waiting = given({ columns }, [
	written('k1', 'ana', 'Un bureau partagé'),
	written('k2', 'bob', 'Bande de connards', { pending: true })
]);

describe('cards that wait to be read', () => {
	it('[B39] an insult waits, in either half, unless the facilitator wrote it', () => {
		const state = given({ columns, paired });
		const of = (command: ReturnType<typeof write>, act = phone('ana', 'c')) =>
			decideWith(state, command, act);
		expect(of(write('Bande de connards'))).toMatchObject([{ pending: true }]);
		expect(of(write('Un bureau', 'p*te'))).toMatchObject([{ pending: true }]);
		expect(of(write('Un conseil de culture'))).toMatchObject([{ pending: false }]);
		expect(of(write('Bande de connards'), host('c'))).toMatchObject([{ pending: false }]);
	});

	it('[B39] a draft waits when it is published', () => {
		const draft = given({ columns }, [
			{ type: 'draftSaved', card: 'd', person: 'ana', column: 'a', text: 'Quels connards' }
		]);
		expect(decideWith(draft, { type: 'publishCard', draft: 'd' }, phone('ana', 'c'))).toMatchObject(
			[{ pending: true }]
		);
	});

	it('[B39] it is on the facilitator’s desk alone, and its author sees that it waits', () => {
		const room = shared(waiting, { role: 'screen', revealed: true, phase: 'share' });
		expect(room.cards).toMatchObject([{ id: 'k1' }]);
		const desk = shared(waiting, { role: 'host', revealed: true, phase: 'collect' }).desk;
		expect(desk?.queue).toMatchObject([{ id: 'k2', text: 'Bande de connards' }]);
		expect(own(waiting, 'bob').cards).toMatchObject([{ is: 'pending' }]);
	});

	it('[B39] a correction by its author is published', () => {
		const command = { type: 'editCard', card: 'k2', text: 'Une équipe soudée' } as const;
		const events = decideWith(waiting, command, phone('bob', 'c'));
		expect(events).toMatchObject([{ pending: false }]);
		const corrected = given({ columns }, [
			written('k2', 'bob', 'Bande de connards', { pending: true }),
			{ type: 'cardEdited', card: 'k2', person: 'bob', text: 'Une équipe soudée', pending: false }
		]);
		expect(own(corrected, 'bob').cards).toMatchObject([{ is: 'published' }]);
	});

	it('[B39] the trainer’s report says that it was never shown, the participants’ nothing', () => {
		const print = (readership: 'trainer' | 'participants') =>
			JSON.stringify(report(waiting, { language: 'fr', readership }));
		expect(print('trainer')).toContain('Bande de connards');
		expect(print('trainer')).toContain('(jamais montrée)');
		expect(print('participants')).not.toContain('connards');
	});
});
