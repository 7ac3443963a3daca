// A double click where each press changes what stands under the finger: the second one was not meant for it.

/** Does it on a press, a tap or a key, not on the second click of a double one. */
export function once(run: () => void): (event: Pick<MouseEvent, 'detail'>) => void {
	return ({ detail }) => {
		if (detail < 2) run();
	};
}
