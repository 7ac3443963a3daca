// What the facilitator may change in the agenda from the conducteur: each change once, for its menu, its
// keys and its handle.

import * as m from '../../i18n/compiled/messages';
import type { MenuItem } from '../../ui/menu';
import type { AgendaStepView, HostView } from '../../workshop/view';
import type { Acts } from './acts.svelte';
import type { Breaks } from './breaks.svelte';

export class Plan {
	#held = $state.raw<{ readonly id: string; readonly over: string | undefined } | null>(null);
	readonly #view: () => HostView;
	readonly #acts: Acts;
	readonly #breaks: Breaks;

	constructor(view: () => HostView, acts: Acts, breaks: Breaks) {
		this.#view = view;
		this.#acts = acts;
		this.#breaks = breaks;
	}

	#open(panel: 'addStep' | 'editStep' | 'look', step: string): void {
		this.#acts.about = step;
		this.#acts.panel = panel;
	}

	#spotOf(step: string): { readonly a: number; readonly s: number } | undefined {
		for (const [a, { steps }] of this.#view().ateliers.entries()) {
			const s = steps.findIndex(({ id }) => id === step);
			if (s >= 0) return { a, s };
		}
		return undefined;
	}

	#move(step: string, a: number, before: string | undefined): void {
		const atelier = this.#view().ateliers[a];
		if (atelier)
			this.#acts.ask({ type: 'moveStep', step, atelier: atelier.id, before: before ?? null });
	}

	/** One place up or down; past the end of an atelier, into its neighbour. */
	nudge(step: string, by: -1 | 1): void {
		const spot = this.#spotOf(step);
		if (!spot) return;
		const { a, s } = spot;
		const { ateliers } = this.#view();
		const steps = ateliers[a]?.steps ?? [];
		const inside = s + by >= 0 && s + by < steps.length;
		if (inside) this.#move(step, a, steps[by < 0 ? s - 1 : s + 2]?.id);
		else this.#move(step, a + by, by < 0 ? undefined : ateliers[a + 1]?.steps[0]?.id);
	}

	hold(id: string, over?: string): void {
		this.#held = { id, over };
	}

	#isBefore(one: string, other: string): boolean {
		const order = this.#acts.steps.map(({ id }) => id);
		return order.indexOf(one) < order.indexOf(other);
	}

	/** Where what is held would stand, seen from this step. */
	overOf(id: string): 'before' | 'after' | undefined {
		if (!this.#held || this.#held.over !== id || this.#held.id === id) return undefined;
		return this.#isBefore(this.#held.id, id) ? 'after' : 'before';
	}

	/** It takes the place of what it is let go over. */
	drop(id: string, target: string | undefined): void {
		this.#held = null;
		const spot = target === undefined || target === id ? undefined : this.#spotOf(target);
		if (!spot || target === undefined) return;
		const { a, s } = spot;
		const next = this.#view().ateliers[a]?.steps[s + 1]?.id;
		this.#move(id, a, this.#isBefore(id, target) ? next : target);
	}

	itemsFor(step: AgendaStepView): readonly MenuItem[] {
		const { id } = step;
		const skipped = step.skipped === true;
		const { ateliers } = this.#view();
		const { a: here = -1, s: rank = 0 } = this.#spotOf(id) ?? {};
		const { id: atelier = '', steps = [], pause } = ateliers[here] ?? {};
		const first = here === 0 && rank === 0;
		const last = rank === steps.length - 1;
		const elsewhere = ateliers.flatMap(({ numeral, title }, a) =>
			a === here
				? []
				: [
						{
							label: m.plan_move_to({ title: `${numeral} ${title}`.trim() }),
							run: () => this.#move(id, a, undefined)
						}
					]
		);
		const answers = id !== this.#view().current && (step.written || step.standing);
		return [
			...(answers ? [{ label: m.plan_look(), run: () => this.#open('look', id) }] : []),
			{
				label: skipped ? m.plan_unskip() : m.plan_skip(),
				run: () => this.#acts.ask({ type: 'skipStep', step: id, skipped: !skipped })
			},
			{ label: m.plan_edit(), run: () => this.#open('editStep', id) },
			{ label: m.plan_add(), run: () => this.#open('addStep', id) },
			...(last && !pause
				? [{ label: m.plan_break_add(), run: () => this.#breaks.open(atelier) }]
				: []),
			{ label: `${m.plan_up()} (Alt ↑)`, disabled: first, run: () => this.nudge(id, -1) },
			{
				label: `${m.plan_down()} (Alt ↓)`,
				disabled: last && here === ateliers.length - 1,
				run: () => this.nudge(id, 1)
			},
			...elsewhere,
			{ label: m.plan_duplicate(), run: () => this.#acts.ask({ type: 'duplicateStep', step: id }) },
			{
				label: m.plan_reset(),
				danger: true,
				run: () => this.#acts.ask({ type: 'resetStep', step: id })
			}
		];
	}
}
