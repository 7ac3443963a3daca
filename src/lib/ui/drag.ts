// Dragging with one pointer, mouse, pen or finger, and nothing but the browser's pointer events. A
// finger drags by a handle only, so that the page still scrolls. It is never the only way: whoever
// uses it offers a menu and keys as well (WCAG 2.5.7).

/** What dragging one thing does. `over` and `drop` receive the nearest `[data-drop]` under the pointer. */
export type Drag = {
	/** Selector of the handle, inside the dragged element. */
	readonly handle: string;
	readonly start: () => void;
	readonly over: (target: string | undefined) => void;
	/** `undefined` when it was let go over nothing, or given up. */
	readonly drop: (target: string | undefined) => void;
};

/** A mouse must move this far before a press becomes a drag. */
const threshold = 6;
/** Nearer than this to the edge of what scrolls, it scrolls. */
const edge = 48;

function dropUnder(x: number, y: number): string | undefined {
	const found = document.elementFromPoint(x, y)?.closest<HTMLElement>('[data-drop]');
	return found?.dataset['drop'];
}

/** A copy that follows the pointer. */
function lift(node: HTMLElement, x: number, y: number) {
	const box = node.getBoundingClientRect();
	const copy = node.cloneNode(true);
	if (!(copy instanceof HTMLElement)) return undefined;
	copy.removeAttribute('id');
	copy.inert = true;
	Object.assign(copy.style, {
		position: 'fixed',
		zIndex: '60',
		left: `${box.left}px`,
		top: `${box.top}px`,
		width: `${box.width}px`,
		margin: '0',
		opacity: '0.92',
		pointerEvents: 'none'
	});
	document.body.append(copy);
	return {
		to: (nowX: number, nowY: number) => {
			copy.style.transform = `translate(${nowX - x}px, ${nowY - y}px)`;
		},
		remove: () => copy.remove()
	};
}

function scrollable(from: Element | null): Element | null {
	for (let at = from; at; at = at.parentElement) {
		const { overflowY } = getComputedStyle(at);
		if (/auto|scroll/.test(overflowY) && at.scrollHeight > at.clientHeight) return at;
	}
	return document.scrollingElement;
}

/** How far to scroll, and which way, when the pointer is near an edge. */
function nudge(y: number, top: number, bottom: number): number {
	if (y < top + edge) return -12;
	return y > bottom - edge ? 12 : 0;
}

function scrollNear(x: number, y: number) {
	const box = scrollable(document.elementFromPoint(x, y));
	if (!box) return;
	const page = box === document.scrollingElement;
	const { top, bottom } = page
		? { top: 0, bottom: window.innerHeight }
		: box.getBoundingClientRect();
	const by = nudge(y, top, bottom);
	if (by !== 0) box.scrollBy(0, by);
}

/** Makes an element draggable; use it as an attachment: `{@attach draggable({ … })}`. */
export function draggable(drag: Drag) {
	return (node: HTMLElement) => {
		let end: ((target: string | undefined) => void) | undefined;

		function press(event: PointerEvent) {
			const target = event.target instanceof Element ? event.target : undefined;
			const byHandle = target?.closest(drag.handle) != null;
			const onControl = target?.closest('a, input, textarea, select, [data-undraggable]') != null;
			if (event.button !== 0 || !event.isPrimary || end || onControl) return;
			if (event.pointerType === 'touch' && !byHandle) return;
			follow(event, byHandle);
		}

		function follow(pressed: PointerEvent, now: boolean) {
			let { clientX: x, clientY: y } = pressed;
			let ghost: ReturnType<typeof lift>;
			let frame = 0;
			const listening = new AbortController();
			const options = { signal: listening.signal };

			const begin = () => {
				ghost = lift(node, pressed.clientX, pressed.clientY);
				drag.start();
				const scroll = () => {
					scrollNear(x, y);
					frame = requestAnimationFrame(scroll);
				};
				frame = requestAnimationFrame(scroll);
			};
			const move = (event: PointerEvent) => {
				if (event.pointerId !== pressed.pointerId) return;
				({ clientX: x, clientY: y } = event);
				const far = Math.hypot(x - pressed.clientX, y - pressed.clientY) >= threshold;
				if (!ghost && (far || now)) begin();
				if (!ghost) return;
				event.preventDefault();
				ghost.to(x, y);
				drag.over(dropUnder(x, y));
			};
			end = (target) => {
				end = undefined;
				listening.abort();
				cancelAnimationFrame(frame);
				ghost?.remove();
				if (ghost) drag.drop(target);
			};
			const release = (event: PointerEvent) => {
				if (event.pointerId !== pressed.pointerId) return;
				const dragged = ghost !== undefined;
				end?.(dragged ? dropUnder(event.clientX, event.clientY) : undefined);
				if (dragged) swallowClick();
			};
			window.addEventListener('pointermove', move, { ...options, passive: false });
			window.addEventListener('pointerup', release, options);
			window.addEventListener('pointercancel', () => end?.(undefined), options);
			window.addEventListener('blur', () => end?.(undefined), options);
			const onKey = (event: KeyboardEvent) => {
				if (event.key !== 'Escape' || !ghost) return;
				event.preventDefault();
				event.stopPropagation();
				end?.(undefined);
			};
			window.addEventListener('keydown', onKey, { ...options, capture: true });
		}

		const noNative = (event: Event) => event.preventDefault();
		node.addEventListener('pointerdown', press);
		node.addEventListener('dragstart', noNative);
		return () => {
			end?.(undefined);
			node.removeEventListener('pointerdown', press);
			node.removeEventListener('dragstart', noNative);
		};
	};
}

/** The click that a browser makes after a drag is not a choice. */
function swallowClick() {
	const swallow = (event: MouseEvent) => {
		event.preventDefault();
		event.stopPropagation();
	};
	window.addEventListener('click', swallow, { capture: true, once: true });
	setTimeout(() => window.removeEventListener('click', swallow, { capture: true }), 0);
}
