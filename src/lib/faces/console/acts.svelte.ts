// What a host can do, each act once: its key, its name, what it asks of the room. Buttons, shortcuts and
// the help are all drawn from this list.

import type { Onward, Phase } from '../../activities/kind';
import { locale } from '../../client/locale.svelte';
import type { Room } from '../../client/room.svelte';
import * as m from '../../i18n/compiled/messages';
import type { Act } from './act';
import type { Panel } from './panel';
import { Turning } from '../../ui/turning.svelte';
import { Keyboard } from './keyboard.svelte';
import { Steady } from './steady';
import { backToPhase, intoPhase } from './names';
import { pageActs } from './pages';
import type { Command } from '../../workshop/command';
import type { Show } from '../../workshop/state';
import type { AgendaStepView, HostView } from '../../workshop/view';

const order: readonly Phase[] = ['present', 'collect', 'share', 'conclude'];

export class Acts {
	/** The window open over the console. */
	panel = $state<Panel | null>(null);
	/** The step that the window is about. */
	about = $state('');
	/** The long lists on the console’s picture of the screen. */
	readonly turning = new Turning();
	/** The last refusal, in words, until the next act. */
	problem = $state('');
	readonly #steady = new Steady();
	/** Where the day stood when a press was not taken. */
	#heldAt = $state('');
	readonly keyboard = new Keyboard(this);
	readonly #room: Room;
	readonly #view: () => HostView;

	readonly steps = $derived.by(() => this.#view().ateliers.flatMap((atelier) => atelier.steps));
	readonly index = $derived.by(() =>
		this.steps.findIndex((step) => step.id === this.#view().current)
	);
	readonly following = $derived<AgendaStepView | undefined>(
		this.steps.slice(this.index + 1).find(({ skipped }) => !skipped)
	);
	readonly preceding = $derived<AgendaStepView | undefined>(
		this.steps.slice(0, Math.max(0, this.index)).findLast(({ skipped }) => !skipped)
	);

	constructor(room: Room, view: () => HostView) {
		this.#room = room;
		this.#view = view;
		$effect.pre(() => this.#steady.see(this.#place, performance.now()));
	}

	/** Where the day stands, and what the main key would do there. */
	readonly #place = $derived.by(() => {
		const { current, step } = this.#view();
		return `${current} ${step?.phase} ${this.next.label}`;
	});

	/** Why the last press moved nothing, in words, until the next act or the next move. */
	readonly notice = $derived.by(() => (this.#heldAt === this.#place ? m.console_just_moved() : ''));

	/** Asks the room, and says whether it was done: a refusal stands as the problem. */
	async ask(command: Command): Promise<boolean> {
		this.problem = '';
		this.#heldAt = '';
		this.#steady.asked();
		const outcome = await this.#room.ask(command);
		this.#steady.answered(!outcome.done && outcome.code === 'moved-on', performance.now());
		if (!outcome.done) this.problem = outcome.text;
		return outcome.done;
	}

	/** Moves the day, unless another console just did: the press was not meant for what stands here now. */
	#move(run: () => void): void {
		if (this.#steady.isUnread(performance.now())) this.#heldAt = this.#place;
		else run();
	}

	goTo(step: string | null): void {
		this.ask({ type: 'goTo', step, from: this.#view().current });
	}

	setPhase(phase: Phase): void {
		const { step } = this.#view();
		if (!step) return;
		this.#move(() => this.ask({ type: 'setPhase', step: step.id, phase, from: step.phase }));
	}

	/** The one act that moves the day on, and says what it will do. */
	readonly next = $derived.by<Act>(() => {
		const { step } = this.#view();
		const { following } = this;
		const phase = step ? order[order.indexOf(step.phase) + 1] : undefined;
		if (step?.onward) return this.#onward(step.id, step.onward);
		const onwards = following
			? m.console_next_step({ title: following.title })
			: m.console_finished();
		return {
			key: '→',
			label: phase ? intoPhase(phase) : step ? onwards : m.console_begin(),
			enabled: phase !== undefined || following !== undefined,
			onScreen: true,
			run: () =>
				phase ? this.setPhase(phase) : following && this.#move(() => this.goTo(following.id))
		};
	});

	/** What the step still has to open comes before its next phase. */
	#onward(step: string, { command, label }: Onward<unknown>): Act {
		return {
			key: '→',
			label: label[locale.current],
			enabled: true,
			onScreen: true,
			run: () => this.#move(() => this.ask({ type: 'act', step, command }))
		};
	}

	readonly back = $derived.by<Act>(() => {
		const { step } = this.#view();
		const { preceding } = this;
		const phase = step ? order[order.indexOf(step.phase) - 1] : undefined;
		return {
			key: '←',
			label: phase ? backToPhase(phase) : m.console_previous_step(),
			enabled: step !== null,
			onScreen: true,
			run: () => (phase ? this.setPhase(phase) : this.#move(() => this.goTo(preceding?.id ?? null)))
		};
	});

	/** The pages of a long list on the screen. */
	readonly pages = $derived.by(() =>
		pageActs(this.turning.longest, (list, page) => {
			const { current: step } = this.#view();
			if (step !== null) this.ask({ type: 'turnScreen', step, list, page });
		})
	);

	readonly timer = $derived.by<Act>(() => {
		const running = this.#view().timer !== null;
		const seconds = (this.#view().step?.minutes ?? 5) * 60;
		return {
			key: 'T',
			label: running ? m.console_timer_stop() : m.console_timer_start(),
			enabled: this.#view().step !== null,
			onScreen: true,
			run: () => this.ask({ type: 'setTimer', seconds: running ? null : seconds })
		};
	});

	readonly minute = $derived.by<Act>(() => ({
		key: '+',
		label: m.console_minute(),
		enabled: this.#view().step !== null || this.#view().timer !== null,
		onScreen: true,
		run: () => this.ask({ type: 'addTime', seconds: 60 })
	}));

	readonly lock = $derived.by<Act>(() => {
		const { step } = this.#view();
		return {
			key: 'V',
			label: step?.locked ? m.console_unlock() : m.console_lock(),
			enabled: step !== null,
			run: () => step && this.ask({ type: 'lock', step: step.id, locked: !step.locked })
		};
	});

	/** Shows something instead of the step on the screen, or the step again. */
	#showing(
		key: string,
		instead: Exclude<Show, 'step'>,
		[show, hide]: readonly [() => string, () => string],
		enabled = true
	): Act {
		const shown = this.#view().screen.show === instead;
		return {
			key,
			label: shown ? hide() : show(),
			enabled,
			onScreen: true,
			run: () => this.ask({ type: 'setScreen', show: shown ? 'step' : instead })
		};
	}

	readonly blank = $derived.by(() =>
		this.#showing('B', 'blank', [m.console_blank, m.console_unblank])
	);

	readonly join = $derived.by(() => this.#showing('J', 'join', [m.console_join, m.console_unjoin]));

	readonly tablePlan = $derived.by(() =>
		this.#showing(
			'M',
			'tables',
			[m.tables_show_plan, m.tables_hide_plan],
			this.#view().tables.length > 0
		)
	);

	/** Hides the screen from anywhere: a field, a window, a menu. It never shows it again. */
	readonly panic: Act = {
		key: m.console_panic_key(),
		label: m.console_panic(),
		enabled: true,
		onScreen: true,
		run: () => this.ask({ type: 'setScreen', show: 'blank' })
	};

	readonly count = $derived.by<Act>(() => {
		const { countShown } = this.#view().screen;
		return {
			key: 'C',
			label: countShown ? m.console_count_hide() : m.console_count_show(),
			enabled: true,
			onScreen: true,
			run: () => this.ask({ type: 'setScreen', countShown: !countShown })
		};
	});

	readonly theme = $derived.by<Act>(() => {
		const dark = this.#view().screen.theme === 'dark';
		return {
			key: 'D',
			label: dark ? m.console_light() : m.console_dark(),
			enabled: true,
			onScreen: true,
			run: () => this.ask({ type: 'setScreen', theme: dark ? 'light' : 'dark' })
		};
	});

	readonly pause = $derived.by<Act>(() => {
		const { paused } = this.#view();
		return {
			key: 'P',
			label: paused ? m.console_resume() : m.console_pause(),
			enabled: true,
			onScreen: true,
			run: () => this.ask({ type: 'pause', paused: !paused })
		};
	});

	readonly undo = $derived.by<Act>(() => {
		const last = this.#view().acts.findLast((act) => !act.undone);
		return {
			key: 'Z',
			label: m.console_undo(),
			enabled: last !== undefined,
			onScreen: true,
			run: () => last && this.ask({ type: 'undo', command: last.command })
		};
	});

	#open(key: string, label: string, panel: Panel): Act {
		const run = () => {
			this.panel = panel;
			this.problem = '';
		};
		return { key, label, enabled: true, run };
	}

	readonly windows = $derived.by<readonly Act[]>(() => [
		this.#open('N', m.console_notes(), 'notes'),
		this.#open('A', m.console_add_for(), 'paper'),
		this.#open('E', m.tables_title(), 'tables'),
		this.#open('L', m.console_links(), 'links'),
		this.#open('K', m.console_journal(), 'journal'),
		this.#open('S', m.console_session(), 'session'),
		this.#open('R', m.console_rehearse(), 'rehearse'),
		this.#open('?', m.console_shortcuts(), 'shortcuts')
	]);

	/** Every act, in the order of the help. */
	readonly all = $derived.by<readonly Act[]>(() => [
		this.next,
		this.back,
		this.timer,
		this.minute,
		this.lock,
		this.pages.on,
		this.pages.back,
		this.blank,
		this.panic,
		this.join,
		this.tablePlan,
		this.count,
		this.theme,
		this.pause,
		this.undo,
		...this.windows
	]);
}
