// What the facilitator does with the breaks of the agenda: begins one, takes up the day again, changes the
// hour of return, adds one, takes one off.

import type { Room } from '../../client/room.svelte';
import * as m from '../../i18n/compiled/messages';
import type { MenuItem } from '../../ui/menu';
import type { AtelierView, HostView } from '../../workshop/view';
import type { Acts } from './acts.svelte';

/** A room comes back on a round figure. */
const five = 5 * 60_000;

export class Breaks {
	readonly #room: Room;
	readonly #view: () => HostView;
	readonly #acts: Acts;

	constructor(room: Room, view: () => HostView, acts: Acts) {
		this.#room = room;
		this.#view = view;
		this.#acts = acts;
	}

	/** The break that follows this atelier, while the session is in it. */
	now(atelier: string): HostView['rest'] {
		const { rest } = this.#view();
		return rest?.atelier === atelier ? rest : undefined;
	}

	/** Begins the break that follows this atelier, or takes up the day again. */
	toggle({ id: atelier, pause }: AtelierView): Promise<boolean> {
		if (this.now(atelier) || !pause) return this.#acts.ask({ type: 'pause', paused: false });
		const { title, minutes } = pause;
		const until = Math.ceil((this.#room.now() + minutes * 60_000) / five) * five;
		return this.#acts.ask({ type: 'pause', paused: true, rest: { title, until, atelier } });
	}

	/** The window of the break that follows this atelier, or of a new one. */
	open(atelier: string): void {
		this.#acts.about = atelier;
		this.#acts.panel = 'break';
	}

	itemsFor(atelier: AtelierView): readonly MenuItem[] {
		const { id } = atelier;
		return [
			{
				label: this.now(id) ? m.console_resume() : m.plan_break_begin(),
				run: () => this.toggle(atelier)
			},
			{ label: m.plan_edit(), run: () => this.open(id) },
			{
				label: m.plan_break_off(),
				danger: true,
				run: () => this.#acts.ask({ type: 'setBreak', atelier: id, pause: null })
			}
		];
	}
}
