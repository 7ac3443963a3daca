// What can be done at a step now, in one sentence; nothing where its own face says it.

import * as m from '../../i18n/compiled/messages';
import type { StepView } from '../../workshop/view.ts';

/** `last` when no step comes after it. */
export function hintOf({ phase, locked, asks }: StepView, last = false): string {
	switch (phase) {
		case 'present':
			return m.phone_present();
		case 'collect':
			return locked ? m.phone_locked() : '';
		case 'share':
			return asks ? '' : m.phone_shared();
		case 'conclude':
			return last ? m.phone_last() : m.phone_concluded();
	}
}
