// A value that changes ten times a second, followed less often where following it costs more than it
// shows. The last value always arrives.

import { untrack } from 'svelte';

/** Follows `value`, at once after a rest and else when `pause` milliseconds have passed since it last did. */
export function calm<Value>(
	value: () => Value,
	pause: (value: Value) => number
): { readonly current: Value } {
	let current = $state.raw(untrack(value));
	let followed = -Infinity;
	$effect.pre(() => {
		const next = value();
		const follow = () => {
			followed = performance.now();
			current = next;
		};
		const due = followed + pause(next) - performance.now();
		if (due <= 0) return untrack(follow);
		const later = setTimeout(follow, due);
		return () => clearTimeout(later);
	});
	return {
		get current() {
			return current;
		}
	};
}
