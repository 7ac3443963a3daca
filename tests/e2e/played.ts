// A day led with a few simulated people on a stage, as fast as the room follows.

import { setTimeout as sleep } from 'node:timers/promises';
import type { Created } from '../../src/lib/client/doors.ts';
import { Crowd } from '../../src/lib/rehearsal/crowd.ts';
import { leadDay } from '../../src/lib/rehearsal/day.ts';
import { Host } from '../../src/lib/rehearsal/host.ts';
import { seminarFr } from '../../src/lib/rehearsal/seminar.ts';
import type { World } from '../../src/lib/rehearsal/world.ts';
import type { Stage } from './stage.ts';

/** Everyone comes in, every step is led, everyone leaves. */
export async function playDay(
	stage: Stage,
	{ room, keys }: Created,
	{ seed = 'report', size = 9 } = {}
): Promise<void> {
	const socket = `ws://127.0.0.1:${new URL(stage.origin).port}/parties/room/${room}`;
	const world: World = {
		run: seed,
		open: () => new WebSocket(socket),
		wait: (ms) => sleep(ms * 0.01)
	};
	const given = { world, seed, material: seminarFr };
	const host = new Host({ ...given, key: keys.host });
	await host.enter();
	const secret = (person: number) => `participant number ${person}`;
	const crowd = new Crowd({ ...given, size, secret, arrival: 1000 });
	await leadDay(host, () => undefined);
	host.line.close();
	await crowd.stop();
}
