// The name of each kind of act, as the toast and the log print it.

import * as m from '../../i18n/compiled/messages';

const names: Readonly<Record<string, () => string>> = {
	goTo: m.console_act_goTo,
	setPhase: m.console_act_setPhase,
	lock: m.console_act_lock,
	setTimer: m.console_act_setTimer,
	addTime: m.console_act_addTime,
	setScreen: m.console_act_setScreen,
	spotlight: m.console_act_spotlight,
	pause: m.console_act_pause,
	addNote: m.console_act_addNote,
	editNote: m.console_act_editNote,
	removeNote: m.console_act_removeNote,
	askQuote: m.console_act_askQuote,
	dropQuote: m.console_act_dropQuote,
	pin: m.console_act_pin,
	editSession: m.console_act_editSession,
	transcribe: m.console_act_transcribe,
	act: m.console_act_act,
};

export function actName(type: string): string {
	return (names[type] ?? m.console_act_act)();
}
