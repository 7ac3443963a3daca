// A double click on a button that changes under the finger: the second click was not meant for what is there now.

/** Runs on a press, a tap or a key, but not on the second click of a double click. */
export function once(run: () => void): (event: Pick<MouseEvent, 'detail'>) => void {
	return ({ detail }) => {
		if (detail < 2) run();
	};
}
