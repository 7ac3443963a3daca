// A whole day led by a simulated facilitator: every step of the agenda in order, presented, opened,
// shared and concluded, with what a facilitator does beside it.

import {
	copyPaper,
	hesitate,
	lockAwhile,
	noteSome,
	pauseAwhile,
	pinIntoSynthesis,
	quoteSome
} from './desk.ts';
import type { Host } from './host.ts';

/** A step that was just concluded. */
export type Played = {
	readonly atelier: string;
	readonly title: string;
	readonly answered: number;
	readonly connected: number;
	/** How often the room was asked to answer. */
	readonly rounds: number;
};

/** How many acts in a row on one step, when it opens, once people have answered, and when it is shared. */
const acts = { open: 12, answered: 6, shared: 12 } as const;
/** How many times answers are taken up again, at most. */
const roundsMost = 4;

/** Leads the whole agenda; `concluded` hears of each step. */
export async function leadDay(host: Host, concluded: (played: Played) => void): Promise<void> {
	await host.ask({ type: 'setScreen', show: 'join' });
	await host.settle();
	await host.ask({ type: 'setScreen', show: 'step' });
	for (const [rank, { id }] of host.steps.entries()) {
		await host.ask({ type: 'goTo', step: id, from: host.view.current });
		concluded(await leadStep(host, rank));
	}
}

async function leadStep(host: Host, rank: number): Promise<Played> {
	const { chance } = host;
	await host.wait(4000);
	if (host.view.pins.length > 0) {
		await pinIntoSynthesis(host);
		if (rank % 2 === 0) await hesitate(host);
		await quoteSome(host);
	}
	await host.setPhase('collect');
	await host.ask({ type: 'setTimer', seconds: 60 * (host.view.step?.minutes ?? 5) });
	await host.work(acts.open);
	await host.settle();
	await copyPaper(host);
	if (chance.next() < 0.3) await host.ask({ type: 'addTime', seconds: 60 });
	if (rank % 7 === 3) await lockAwhile(host);
	if (rank % 9 === 4) await pauseAwhile(host);
	const rounds = await shareUntilAnswered(host);
	if (rank % 4 === 1) await hesitate(host);
	if (host.view.synthesis?.step === host.view.current) await noteSome(host);
	const { step, counts, ateliers } = host.view;
	await host.setPhase('conclude');
	const atelier = ateliers.find(({ steps }) => steps.some(({ id }) => id === step?.id));
	return {
		atelier: [atelier?.numeral, atelier?.title].filter(Boolean).join(' '),
		title: step?.title ?? '',
		answered: counts.answered,
		connected: counts.connected,
		rounds
	};
}

/** Shares; when what follows calls for answers that only an open step takes, opens it again. */
async function shareUntilAnswered(host: Host): Promise<number> {
	for (let round = 1; ; round++) {
		if ((await host.work(acts.answered)) !== 'idle') await host.settle();
		await host.setPhase('share');
		await host.wait(8000);
		const answers = await host.work(acts.shared);
		if (answers !== 'unanswered' || round >= roundsMost) {
			if (answers !== 'idle') {
				await host.settle();
				if ((await host.work(acts.answered)) === 'idle') {
					await host.settle();
					await host.work(acts.answered);
				}
			}
			return round;
		}
		await host.setPhase('collect');
		await host.settle();
	}
}
