// Letters alone as commands of a page, which a page may turn off: arrows and chords go on.

type Pressed = Pick<KeyboardEvent, 'key' | 'ctrlKey' | 'metaKey' | 'altKey'>;
type Aimed = Pressed & Pick<KeyboardEvent, 'repeat' | 'defaultPrevented' | 'target'>;

const typed = 'input, textarea, select, [contenteditable]';
let on = true;

/** From now on, letters alone are commands of this page, or none of them is. */
export function useLetters(wanted: boolean): void {
	on = wanted;
}

/** Whether this is one character alone. */
export function isLetter({ key, ctrlKey, metaKey, altKey }: Pressed): boolean {
	return key.length === 1 && !ctrlKey && !metaKey && !altKey;
}

/** The letter that was pressed as a command of this page, in lower case. */
export function letterOf(event: Aimed): string | undefined {
	const { target } = event;
	if (!on || !isLetter(event) || event.repeat || event.defaultPrevented) return undefined;
	if (target instanceof Element && target.closest(typed)) return undefined;
	return event.key.toLowerCase();
}
