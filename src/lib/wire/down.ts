// What the room says to a page: welcome, views, and one answer to each command. No schema library
// here: phones read these, so the reader is a few lines of its own.

import type { Role } from '../activities/kind.ts';
import type { OwnView, SharedView, StandingOwn, StepView } from '../workshop/view.ts';

export type Down =
	| {
			readonly type: 'welcome';
			readonly role: Role;
			readonly person: string;
			readonly now: number;
			/** To be shown at the door when she comes back: it has a lane for those who were in. */
			readonly pass?: string;
	  }
	/** Either part is there when it has changed. `rev` grows with the journal. */
	| {
			readonly type: 'view';
			readonly rev: number;
			readonly shared?: SharedView;
			readonly own?: OwnView;
			/** For participants: the steps that take answers beside the one in progress, and theirs there. */
			readonly standing?: readonly StepView[];
			readonly beside?: StandingOwn;
	  }
	| { readonly type: 'done'; readonly id: string }
	/** To be said again as it is: the room then knows that what came before was read. */
	| { readonly type: 'echo'; readonly mark: string }
	/** `id` is absent when the frame itself could not be read or the hello was refused. */
	| {
			readonly type: 'refused';
			readonly id?: string;
			readonly code: string;
			readonly text: string;
	  };

/** Reads a frame that came from our own room; anything else is `undefined`. */
export function readDown(frame: unknown): Down | undefined {
	if (typeof frame !== 'string' || !frame.startsWith('{"type":"')) return undefined;
	try {
		return JSON.parse(frame);
	} catch {
		return undefined;
	}
}
