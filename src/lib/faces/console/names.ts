// What is done, in words: the phase that is moved to, each kind of act as the log prints it, and the last
// one as it is said.

import type { Phase } from '../../activities/phases';
import { locale } from '../../client/locale.svelte';
import * as m from '../../i18n/compiled/messages';
import type { HostView } from '../../workshop/view';

const names: Readonly<Record<string, () => string>> = {
	goTo: m.console_act_go_to,
	'setPhase present': m.console_act_set_phase_present,
	'setPhase collect': m.console_act_set_phase_collect,
	'setPhase share': m.console_act_set_phase_share,
	'setPhase conclude': m.console_act_set_phase_conclude,
	'lock on': m.console_act_lock_on,
	'lock off': m.console_act_lock_off,
	'keepOpen on': m.console_act_keep_open_on,
	'keepOpen off': m.console_act_keep_open_off,
	setTimer: m.console_act_set_timer,
	'setTimer off': m.console_act_set_timer_off,
	addTime: m.console_act_add_time,
	'setScreen step': m.console_act_set_screen_step,
	'setScreen join': m.console_act_set_screen_join,
	'setScreen blank': m.console_act_set_screen_blank,
	'setScreen tables': m.console_act_set_screen_tables,
	'setScreen light': m.console_act_set_screen_light,
	'setScreen dark': m.console_act_set_screen_dark,
	'setScreen count': m.console_act_set_screen_count,
	'setScreen countless': m.console_act_set_screen_countless,
	'spotlight on': m.console_act_spotlight_on,
	'spotlight off': m.console_act_spotlight_off,
	'pause on': m.console_act_pause_on,
	'pause off': m.console_act_pause_off,
	'setDoor on': m.console_act_set_door_on,
	'setDoor off': m.console_act_set_door_off,
	clearCrowd: m.console_act_clear_crowd,
	'addNote parking': m.console_act_add_note_parking,
	'addNote decision': m.console_act_add_note_decision,
	'addNote action': m.console_act_add_note_action,
	'addNote remark': m.console_act_add_note_remark,
	editNote: m.console_act_edit_note,
	removeNote: m.console_act_remove_note,
	askQuote: m.console_act_ask_quote,
	dropQuote: m.console_act_drop_quote,
	pin: m.console_act_pin,
	editSession: m.console_act_edit_session,
	addStep: m.plan_act_add,
	moveStep: m.plan_act_move,
	editStep: m.plan_act_edit,
	composeStep: m.plan_act_edit,
	skipStep: m.plan_act_skip,
	resetStep: m.plan_act_reset,
	duplicateStep: m.plan_act_duplicate,
	setBreak: m.plan_break_act,
	transcribe: m.console_act_transcribe,
	act: m.console_act_act,
	setTables: m.tables_act_set,
	dealTables: m.tables_act_deal,
	seat: m.tables_act_seat,
	setRapporteur: m.tables_act_rapporteur,
	startRounds: m.tables_act_rounds,
	nextRound: m.tables_act_turn,
	endRounds: m.tables_act_rounds_end,
	showTable: m.tables_act_show,
	countTable: m.tables_act_counted
};

type Done = Omit<HostView['acts'][number], 'at' | 'person' | 'undone'>;

/** An act, with what it was done to. */
export function actName({ type, how = '', label, about }: Done): string {
	const name = names[`${type} ${how}`] ?? names[type] ?? m.console_act_act;
	const act = label?.[locale.current] ?? name();
	return about === undefined ? act : m.console_act_said({ act, about });
}

const placed = new Set(['goTo', 'keepOpen', 'addStep', 'editStep', 'composeStep', 'duplicateStep']);

/** An act with the step that it changed and how the agenda stands since. */
export function actText(done: Done, { ateliers }: Pick<HostView, 'ateliers'>): string {
	const { type, step, command } = done;
	for (const atelier of ateliers) {
		// A new step is named after the command that made it.
		const at = atelier.steps.findIndex(({ id }) => id === (step ?? command));
		const { title, skipped } = atelier.steps[at] ?? {};
		if (title === undefined) continue;
		if (type === 'skipStep')
			return skipped ? m.plan_said_skip({ title }) : m.plan_said_unskip({ title });
		if (type === 'moveStep')
			return m.composer_moved({
				title,
				at: at + 1,
				of: atelier.steps.length,
				atelier: `${atelier.numeral} ${atelier.title}`.trim()
			});
		if (placed.has(type)) return m.plan_said({ act: actName(done), title });
	}
	return actName(done);
}

/** What moving on to a phase is called. */
export function intoPhase(phase: Phase): string {
	const names = {
		present: '',
		collect: m.console_open(),
		share: m.console_share(),
		conclude: m.console_conclude()
	};
	return names[phase];
}

/** What coming back to a phase is called. */
export function backToPhase(phase: Phase): string {
	const names = {
		present: m.console_back_present(),
		collect: m.console_back_collect(),
		share: m.console_back_share(),
		conclude: ''
	};
	return names[phase];
}
