// What everyone who holds a role sees.

import type { Role } from '../activities/kind.ts';
import { hostView } from './see-host.ts';
import { participantView, screenView } from './see-room.ts';
import type { Workshop } from './state.ts';
import type { SharedView } from './view.ts';

/** What everyone who holds a role sees; `connected` is how many phones are there now. */
export function sharedView(state: Workshop, role: Role, connected: number): SharedView {
	switch (role) {
		case 'participant':
			return participantView(state);
		case 'screen':
			return screenView(state, connected);
		case 'host':
			return hostView(state, connected);
	}
}
