// Leads a parcours from step to step and from phase to phase as a facilitator would, and has every
// moment taken: as presented, empty, answered, shared, and after what the facilitator does with it.

import type { Page } from '@playwright/test';
import type { Host } from '../../src/lib/rehearsal/host.ts';
import type { Camera } from './camera.ts';

export type Pages = {
	readonly screen: Page;
	readonly console: Page;
	/** Of somebody who never answers. */
	readonly newcomer: Page;
	/** Of one of the simulated people; nobody when the room is empty. */
	readonly answered?: Page | undefined;
};

const acts = { open: 12, shared: 12 } as const;

/** Every moment of the steps, in order; `said` hears of each. */
export async function walk(
	host: Host,
	pages: Pages,
	camera: Camera,
	steps: readonly string[],
	said: (step: string) => void
): Promise<void> {
	const { screen, console, newcomer, answered } = pages;
	for (const id of steps) {
		const rank = host.steps.findIndex((step) => step.id === id) + 1;
		const group = `${String(rank).padStart(2, '0')}-${id}`;
		const take = async (moment: string, phones: readonly (Page | undefined)[], led = true) => {
			await camera.take(screen, 'screen', group, moment);
			if (led) await camera.take(console, 'console', group, moment);
			for (const [who, phone] of phones.entries())
				if (phone)
					await camera.take(phone, 'phone', group, who > 0 ? `${moment}-answered` : moment);
		};
		await host.ask({ type: 'goTo', step: id, from: host.view.current });
		await host.wait(4000);
		await take('1-present', [newcomer], false);
		await host.setPhase('collect');
		await host.ask({ type: 'setTimer', seconds: 60 * (host.view.step?.minutes ?? 5) });
		if (answered) await host.settle();
		await take('2-collect', [newcomer, answered]);
		if ((await host.work(acts.open)) !== 'idle') {
			await host.settle();
			await take('3-collect-led', [newcomer, answered]);
		}
		await host.setPhase('share');
		await host.wait(8000);
		await take('4-share', [undefined, answered ?? newcomer]);
		if ((await host.work(acts.shared)) !== 'idle') {
			await host.settle();
			await take('5-share-led', [undefined, answered]);
		}
		await host.setPhase('conclude');
		await camera.take(newcomer, 'phone', group, '6-conclude');
		said(group);
	}
}
