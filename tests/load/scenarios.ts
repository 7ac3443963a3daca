// What a full room does in a day, each act measured from where people stand: a join storm, acts of the
// host seen on every phone, bursts of words and of votes, sharing.

import { Phone } from './phone.ts';
import { steps, type Seminar } from './seminar.ts';

/** Runs `act` for each, spread evenly over `ms`; gives the results of all. */
export async function spread<T, R>(
	all: readonly T[],
	ms: number,
	act: (one: T, n: number) => Promise<R>
): Promise<readonly R[]> {
	const began = performance.now();
	const due: Promise<R>[] = [];
	for (const [n, one] of all.entries()) {
		const wait = began + (n * ms) / all.length - performance.now();
		if (wait > 1) await new Promise((later) => setTimeout(later, wait));
		due.push(act(one, n));
	}
	return Promise.all(due);
}

const pause = (ms: number) => new Promise((later) => setTimeout(later, ms));

export type Joined = {
	readonly phones: readonly Phone[];
	readonly failures: number;
	/** Until the last phone had its first view. */
	readonly ms: number;
	/** Each phone's own wait. */
	readonly waits: readonly number[];
};

/** Everyone scans the code at once. */
export async function joinStorm(seminar: Seminar, size: number): Promise<Joined> {
	const began = performance.now();
	const waits: number[] = [];
	const tries = await Promise.allSettled(
		Array.from({ length: size }, async (_, n) => {
			const phone = await seminar.phone(n);
			waits.push(performance.now() - began);
			return phone;
		})
	);
	const phones = tries.flatMap((tried) => (tried.status === 'fulfilled' ? [tried.value] : []));
	const ms = performance.now() - began;
	return { phones, failures: size - phones.length, ms, waits };
}

/** Does a host's act and gives, for each phone, how long until it saw the mark. */
async function seenBy(
	{ host }: Seminar,
	phones: readonly Phone[],
	command: object,
	mark: string
): Promise<readonly number[]> {
	const seen = phones.map((phone) => phone.sees(mark));
	const began = performance.now();
	await host.ask(command);
	return (await Promise.all(seen)).map((at) => at - began);
}

const enter = async ({ host }: Seminar, step: string, from: string | null) => {
	await host.ask({ type: 'goTo', step, from });
	await host.ask({ type: 'setPhase', step, phase: 'collect', from: 'present' });
};

/** Six acts of the host, each awaited on every phone. */
export async function hostActs(
	seminar: Seminar,
	phones: readonly Phone[]
): Promise<readonly number[]> {
	const times: number[] = [];
	await enter(seminar, steps.words, null);
	await pause(1200);
	for (const locked of [true, false, true, false, true, false]) {
		const command = { type: 'lock', step: steps.words, locked };
		times.push(...(await seenBy(seminar, phones, command, `"locked":${locked}`)));
		await pause(300);
	}
	return times;
}

/** Two lists, one for every other round. */
const subjects = [
	['réseau', 'lien', 'confiance', 'projet', 'écoute', 'temps', 'règle', 'cadre'],
	['accueil', 'place', 'parole', 'terrain', 'relais', 'appui', 'outil', 'visite']
] as const;

/**
 * Three words of one person. No word of a round is among those of the round before: each answer changes what
 * the screen is told, whoever else answers in the same instant.
 */
export function wordsFor(n: number, round: number): readonly string[] {
	const list = subjects[round % 2] ?? [];
	return [0, 1, 2].map((k) => list[(n + k * (1 + (round % 3))) % list.length] ?? '');
}

export type Burst = {
	/** From sending to the acknowledgement. */
	readonly waits: readonly number[];
	/**
	 * From sending to a view of the screen that was made with it: the word counts there, on whichever page of
	 * the cloud it stands. Infinite when none came.
	 */
	readonly screen: readonly number[];
	/** Most frames and bytes that one phone received. */
	readonly frames: number;
	readonly bytes: number;
};

/** Three words of each person within `ms`; `round` makes them others than those of the round before. */
export async function giveWords(
	seminar: Seminar,
	phones: readonly Phone[],
	ms: number,
	round: number
): Promise<Burst> {
	for (const phone of [seminar.screen, ...phones]) phone.reset();
	const sent: { readonly phone: Phone; readonly at: number }[] = [];
	const waits = await spread(phones, ms, (phone, n) => {
		const words = wordsFor(n, round);
		sent.push({ phone, at: performance.now() });
		return phone.ask({ type: 'act', step: steps.words, command: { type: 'giveWords', words } });
	});
	await pause(1500);
	const last = phones.reduce((rev, { heard }) => Math.max(rev, heard[0]?.rev ?? 0), 0);
	for (let tries = 0; tries < 50 && seminar.screen.knew(last) === Infinity; tries++)
		await pause(100);
	const screen = sent.map(({ phone, at }) => {
		const kept = phone.heard[0]?.rev ?? Infinity;
		return seminar.screen.knew(kept) - at;
	});
	return { waits, screen, ...received(phones) };
}

function received(phones: readonly Phone[]): Pick<Burst, 'frames' | 'bytes'> {
	const most = (values: readonly number[]) => values.reduce((a, b) => Math.max(a, b), 0);
	return {
		frames: most(phones.map(({ frames }) => frames)),
		bytes: most(phones.map(({ bytes }) => bytes))
	};
}

/** Every person places her point, then her stickers, each within `ms`. */
export async function voteVsp(
	seminar: Seminar,
	phones: readonly Phone[],
	ms: number
): Promise<Burst> {
	await enter(seminar, steps.vsp, steps.words);
	await pause(1200);
	for (const phone of phones) phone.reset();
	const ask = (phone: Phone, command: object) =>
		phone.ask({ type: 'act', step: steps.vsp, command });
	const points = await spread(phones, ms, (phone, n) => {
		const vouloir = n % 6;
		const savoir = n % 4;
		const command = { type: 'placePosition', vouloir, savoir, pouvoir: 10 - vouloir - savoir };
		return ask(phone, command);
	});
	await pause(1100);
	const burst = received(phones);
	const open = { type: 'openStage', stage: 'difficulties', round: 1 };
	await seminar.host.ask({ type: 'act', step: steps.vsp, command: open });
	await pause(1500);
	const difficulties = [
		...seminar.host.last.matchAll(/"id":"([^"]+)","text":"[^"]*","dimension"/gu)
	];
	const ids = difficulties.map(([, id = '']) => id);
	const stickers = await spread(phones, ms, (phone, n) => {
		const difficulty = ids[n % ids.length] ?? '';
		return ask(phone, { type: 'castStickers', placed: [{ difficulty, count: 1 }] });
	});
	return { waits: [...points, ...stickers], screen: [], ...burst };
}

/** The host shares what was collected; how long until each phone saw it. */
export function share(seminar: Seminar, phones: readonly Phone[]): Promise<readonly number[]> {
	const command = { type: 'setPhase', step: steps.vsp, phase: 'share', from: 'collect' };
	return seenBy(seminar, phones, command, '"phase":"share"');
}

/** How many people have their words in the journal. */
export async function countedIn(seminar: Seminar): Promise<number> {
	const entries = await seminar.entries();
	const acted = entries.filter(({ role, type }) => role === 'participant' && type === 'act');
	return new Set(acted.map(({ person }) => person)).size;
}
