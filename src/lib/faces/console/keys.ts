// Which act a key asks for, as the help prints it.

const printed: Readonly<Record<string, string>> = {
	ArrowRight: '→',
	ArrowLeft: '←',
	ArrowDown: '↓',
	ArrowUp: '↑',
	PageDown: '→',
	PageUp: '←',
	'=': '+'
};
/** Where keys are for what is written or chosen there; a box to tick wants none but the space bar. */
const typed =
	'input:not([type="checkbox"]), textarea, select, [contenteditable], dialog, [role=menu], [data-keys]';
/** These scroll the lists at the sides. */
const scrolls = ['ArrowDown', 'ArrowUp'];

/** The key as printed; nothing when somebody is typing, or when it has another use there. */
export function keyOf(event: KeyboardEvent): string | undefined {
	const at = event.target instanceof HTMLElement ? event.target : undefined;
	if (at?.closest(typed)) return undefined;
	const chord = event.ctrlKey || event.metaKey || event.altKey;
	if (chord && event.key.toLowerCase() !== 'z') return undefined;
	if (scrolls.includes(event.key) && at?.closest('aside')) return undefined;
	return printed[event.key] ?? event.key.toUpperCase();
}
