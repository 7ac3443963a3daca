// The parcours on the table: what it is now, what can be undone, what is chosen in it. Every change is
// kept in this browser as it is made. The changes themselves are pure functions, in parcours/draft.

import { keepDraft } from '../../client/drafts';
import { locale } from '../../client/locale.svelte';
import * as m from '../../i18n/compiled/messages';
import {
	blankDraft,
	draftSteps,
	type Draft,
	type DraftAtelier,
	type DraftStep
} from '../../parcours/draft/draft';
import {
	addAtelier,
	addStep,
	atelierIn,
	changeAtelier,
	changeStep,
	duplicateAtelier,
	duplicateStep,
	moveStep,
	nudgeAtelier,
	nudgeStep,
	removeAtelier,
	removeStep,
	spotOf,
	stepIn,
	type Spot
} from '../../parcours/draft/edit';
import { beginning, record, redo, undo, type History } from '../../parcours/draft/history';
import { mistakesIn } from '../../parcours/draft/mistakes';

/** A pause in typing that makes what follows another change, in milliseconds. */
const pause = 1500;

export class Desk {
	#history = $state.raw<History<Draft>>(beginning(blankDraft('fr')));
	#typedAt = -Infinity;
	#burst = 0;
	/** The step or the atelier that is open; the whole parcours when it is neither. */
	selected = $state('');
	/** The hour at which the day begins, in minutes since midnight. */
	#start = $state(540);
	/** What has just happened, for those who do not see it. */
	said = $state('');
	/** What is kept here outlives the page. */
	outlives = $state(true);

	readonly id: string;
	readonly draft = $derived(this.#history.now);
	readonly step = $derived(stepIn(this.draft, this.selected));
	readonly atelier = $derived(atelierIn(this.draft, this.selected));
	readonly steps = $derived(draftSteps(this.draft));
	readonly mistakes = $derived(mistakesIn(this.draft, locale.current));
	readonly canUndo = $derived(this.#history.past.length > 0);
	readonly canRedo = $derived(this.#history.future.length > 0);

	constructor(id: string, draft: Draft, start: number) {
		this.id = id;
		this.#history = beginning(draft);
		this.#start = start;
		this.selected = draftSteps(draft)[0]?.id ?? '';
	}

	get start(): number {
		return this.#start;
	}
	set start(minutes: number) {
		this.#start = minutes;
		this.#keep();
	}

	#keep(): void {
		const parcours = this.draft;
		this.outlives = keepDraft(this.id, { at: Date.now(), start: this.#start, parcours });
	}

	/** The next draft; with `about`, what is typed on in one place is one change. */
	change(next: Draft | undefined, about = ''): void {
		if (!next) {
			this.said = m.composer_full();
			return;
		}
		const now = performance.now();
		if (now - this.#typedAt > pause) this.#burst += 1;
		this.#typedAt = now;
		this.#history = record(this.#history, next, about && `${about} ${this.#burst}`);
		this.#keep();
	}

	/** Another window of this browser wrote: its version comes here, and can be undone. */
	take(draft: Draft): void {
		if (JSON.stringify(draft) === JSON.stringify(this.draft)) return;
		this.#history = record(this.#history, draft);
		this.said = m.composer_elsewhere();
	}

	undo(): void {
		if (!this.canUndo) return;
		this.#history = undo(this.#history);
		this.#keep();
		this.said = m.composer_undone();
	}

	redo(): void {
		if (!this.canRedo) return;
		this.#history = redo(this.#history);
		this.#keep();
		this.said = m.composer_redone();
	}

	changeWhole(change: Partial<Draft>, about: string): void {
		this.change({ ...this.draft, ...change }, about);
	}

	changeStep(id: string, change: Partial<DraftStep>, about: string): void {
		this.change(changeStep(this.draft, id, change), `${id} ${about}`);
	}

	changeAtelier(id: string, change: Partial<DraftAtelier>, about: string): void {
		this.change(changeAtelier(this.draft, id, change), `${id} ${about}`);
	}

	/** A new step, which is then open. */
	add(spot: Spot, step: DraftStep): void {
		this.#open(addStep(this.draft, spot, step));
	}

	addAtelier(after?: string): void {
		this.#open(addAtelier(this.draft, m.composer_new_atelier(), after));
	}

	#open(added: { readonly draft: Draft; readonly id: string } | undefined): void {
		this.change(added?.draft);
		if (added) this.selected = added.id;
	}

	/** Whatever it is, once more. */
	duplicate(id: string): void {
		const title = this.titleOf(id);
		this.#open(
			stepIn(this.draft, id) ? duplicateStep(this.draft, id) : duplicateAtelier(this.draft, id)
		);
		this.said = m.composer_duplicated({ title });
	}

	/** Takes something off; what stood beside it is open next. */
	remove(id: string): void {
		const title = this.titleOf(id);
		const step = stepIn(this.draft, id);
		const at = this.steps.findIndex((each) => each.id === id);
		const next = step ? (this.steps[at + 1] ?? this.steps[at - 1])?.id : undefined;
		this.change(step ? removeStep(this.draft, id) : removeAtelier(this.draft, id));
		this.selected = next ?? '';
		this.said = step ? m.composer_taken_off({ title }) : m.composer_taken_off_atelier({ title });
	}

	nudge(id: string, by: -1 | 1): void {
		const step = stepIn(this.draft, id);
		this.change(step ? nudgeStep(this.draft, id, by) : nudgeAtelier(this.draft, id, by));
		this.#tellPlace(id);
	}

	move(id: string, spot: Spot): void {
		this.change(moveStep(this.draft, id, spot));
		this.#tellPlace(id);
	}

	#tellPlace(id: string): void {
		const spot = spotOf(this.draft, id);
		const atelier = this.draft.ateliers.find((each) => each.id === (spot?.atelier ?? id));
		if (!atelier) return;
		const of = spot ? atelier.steps.length : this.draft.ateliers.length;
		const at = (spot ? spot.at : this.draft.ateliers.indexOf(atelier)) + 1;
		const title = this.titleOf(id);
		const moved = m.composer_moved({
			title,
			at,
			of,
			atelier: spot ? atelier.title : this.draft.title
		});
		const links = this.mistakes.filter(({ path }) => path.at(-1) === 'from');
		this.said = [moved, ...links.map(({ place, text }) => `${place} : ${text}.`)].join(' ');
	}

	titleOf(id: string): string {
		const thing = stepIn(this.draft, id) ?? atelierIn(this.draft, id);
		return thing?.title.trim() || m.composer_untitled();
	}
}
