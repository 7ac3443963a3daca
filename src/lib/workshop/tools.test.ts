// What the console does beside the steps: the screen, the timer, the notes, the session's own title.

import { describe, expect, it } from 'vitest';
import { evolveEvent } from './evolve.ts';
import { after, answer, at, morning, opened, refusal, type Said } from './given.ts';
import { screenView } from './see-room.ts';

const room = at(opened(), 'words', 'collect');
const says = (command: object): Said => ['host', command];
const now = morning + (room.journal.length + 1) * 1000;

describe('timer', () => {
	const set = after(room, says({ type: 'setTimer', seconds: 90 }));

	it('[K29] is set, and says when it ends', () => {
		expect(set.state.timer).toEqual({ endsAt: now + 90_000, seconds: 90 });
		expect(after(set, says({ type: 'setTimer', seconds: null })).state.timer).toBeNull();
	});

	it('[K29] is lengthened from its end, or from now when it is over', () => {
		const more = after(set, says({ type: 'addTime', seconds: 60 }));
		expect(more.state.timer).toEqual({ endsAt: now + 150_000, seconds: 150 });
		const fresh = after(room, says({ type: 'addTime', seconds: 60 }));
		expect(fresh.state.timer).toEqual({ endsAt: now + 60_000, seconds: 60 });
		const pause = says({ type: 'setScreen', show: 'join' });
		const over = after(room, says({ type: 'setTimer', seconds: 1 }), pause, pause);
		const again = after(over, says({ type: 'addTime', seconds: 60 }));
		expect(again.state.timer?.endsAt).toBe((again.journal.at(-1)?.at ?? 0) + 60_000);
	});

	it('[K29] is shortened to no less than now', () => {
		const less = after(set, says({ type: 'addTime', seconds: -3600 }));
		expect(less.state.timer).toEqual({ endsAt: now + 1000, seconds: 0 });
	});

	it('[K29] a pause stops it, and a new step has none', () => {
		expect(after(set, says({ type: 'pause', paused: true })).state.timer).toBeNull();
		expect(at(set, 'board').state.timer).toBeNull();
	});

	it('[K29] resuming gives it back with the time that was left', () => {
		const pause = says({ type: 'pause', paused: true });
		const resume = says({ type: 'pause', paused: false });
		const left = (set.state.timer?.endsAt ?? 0) - now - 1000;
		const paused = after(set, pause, pause);
		const resumed = after(paused, resume);
		const again = resumed.journal.at(-1)?.at ?? 0;
		expect(resumed.state.timer).toEqual({ endsAt: again + left, seconds: 90 });
		expect(after(resumed, resume).state.timer).toEqual(resumed.state.timer);
		const other = after(paused, says({ type: 'setTimer', seconds: 5 }), resume);
		expect(other.state.timer).toMatchObject({ seconds: 5 });
		expect(after(at(paused, 'board'), resume).state.timer).toBeNull();
	});

	it('[K29] a journal of before, whose pauses did not keep it, reads as it did', () => {
		const paused = after(set, says({ type: 'pause', paused: true }));
		const event = { type: 'pauseSet', paused: false } as const;
		expect(evolveEvent(paused.state, event, now + 9000).timer).toBeNull();
	});
});

describe('screen', () => {
	it('[K30] shows the step, the way to join, or nothing', () => {
		const join = after(room, says({ type: 'setScreen', show: 'join' }));
		expect(join.state.screen.show).toBe('join');
		const dark = after(join, says({ type: 'setScreen', theme: 'dark', countShown: false }));
		expect(dark.state.screen).toMatchObject({ show: 'join', theme: 'dark', countShown: false });
		const blank = after(dark, says({ type: 'setScreen', show: 'blank' })).state.screen;
		expect(blank).toMatchObject({ show: 'blank', theme: 'dark', countShown: false });
		const next = at(dark, 'board').state.screen;
		expect(next).toMatchObject({ show: 'step', theme: 'dark', countShown: false });
	});
});

describe('the pages of a long list', () => {
	const turn = (page: number | null) =>
		says({ type: 'turnScreen', step: 'words', list: 'cloud', page });
	const turned = after(room, turn(3));

	it('[K62] are turned in the current step alone', () => {
		expect(screenView(turned.state, 0).screen.turned).toEqual({ list: 'cloud', page: 3 });
		expect(after(turned, turn(null)).state.screen.turned?.page).toBeNull();
		expect(refusal(at(turned, 'board'), ...turn(1))).toBe('moved-on');
		expect(answer(turned, turn(3))).toEqual([]);
	});

	it('[K62] begin again with a step and with a phase', () => {
		expect(at(turned, 'words', 'share').state.screen.turned).toBeUndefined();
		expect(at(turned, 'board').state.screen.turned).toBeUndefined();
		const dark = after(turned, says({ type: 'setScreen', theme: 'dark' }));
		expect(dark.state.screen.turned).toEqual({ list: 'cloud', page: 3 });
	});

	it('[K62] leave nothing to undo', () => {
		expect(turned.state.acts).toEqual(room.state.acts);
	});
});

describe('notes', () => {
	const add = {
		type: 'addNote',
		list: 'action',
		text: '  Se  revoir ',
		owner: ' Ada',
		due: '2026-12-01'
	};
	const noted = after(room, ['host', add, 'n']);

	it('[K31] keeps a clean text with its owner, its day and its step', () => {
		expect(noted.state.notes).toEqual([
			{
				id: 'n',
				list: 'action',
				text: 'Se revoir',
				owner: 'Ada',
				due: '2026-12-01',
				step: 'words',
				at: now
			}
		]);
	});

	it('[K31] changes and removes a note that is there', () => {
		const edit = { type: 'editNote', note: 'n', text: 'Se voir' };
		const edited = after(noted, says(edit));
		expect(edited.state.notes).toMatchObject([
			{ text: 'Se voir', owner: '', due: '', list: 'action' }
		]);
		expect(after(noted, says({ type: 'removeNote', note: 'n' })).state.notes).toEqual([]);
		expect(refusal(room, 'host', edit)).toBe('unknown-item');
		expect(refusal(room, 'host', { type: 'removeNote', note: 'n' })).toBe('unknown-item');
	});

	it('[K31] refuses an empty note and a long one', () => {
		expect(refusal(room, 'host', { ...add, text: ' ' })).toBe('empty');
		expect(refusal(room, 'host', { ...add, text: 'x'.repeat(401) })).toBe('too-long');
		expect(refusal(room, 'host', { ...add, owner: 'x'.repeat(81) })).toBe('too-long');
		expect(refusal(room, 'host', { ...add, text: 'x'.repeat(400) })).toBeUndefined();
	});
});

describe('the session itself', () => {
	const edit = {
		type: 'editSession',
		title: 'Autre titre',
		place: '',
		date: '',
		eraseOn: '2026-12-31'
	};

	it('[K32] its title, place and day can be corrected', () => {
		expect(after(room, says(edit)).state.session).toMatchObject({
			title: 'Autre titre',
			place: '',
			eraseOn: '2026-12-31',
			code: 'K7PM4T'
		});
		expect(refusal(room, 'host', { ...edit, title: '' })).toBe('empty');
		expect(refusal(room, 'host', { ...edit, place: 'x'.repeat(161) })).toBe('too-long');
	});

	it('[K32] it is never erased in the past, before its own day, nor beyond 400 days', () => {
		const later = { ...edit, date: '2026-12-05', eraseOn: '2026-12-04' };
		expect(refusal(room, 'host', later)).toBe('bad-session');
		expect(refusal(room, 'host', { ...later, eraseOn: '2026-12-05' })).toBeUndefined();
		expect(refusal(room, 'host', { ...edit, eraseOn: '2026-11-20' })).toBe('bad-session');
		expect(refusal(room, 'host', { ...edit, eraseOn: '2026-11-21' })).toBeUndefined();
		expect(refusal(room, 'host', { ...edit, eraseOn: '2027-12-26' })).toBeUndefined();
		expect(refusal(room, 'host', { ...edit, eraseOn: '2027-12-27' })).toBe('bad-session');
	});
});
