// When what is drawn has to be measured again: its place has another size, its letters have come, or it
// holds something else. Each gives what ends it, as an attachment does.

/** At once, and when the place has another size or the fonts have come. */
export function whenResized(place: Element, measure: () => void): () => void {
	const resized = new ResizeObserver(measure);
	resized.observe(place);
	document.fonts?.addEventListener('loadingdone', measure);
	return () => {
		resized.disconnect();
		document.fonts?.removeEventListener('loadingdone', measure);
	};
}

/** The same, and when what it holds has changed; once a picture at most. */
export function whenChanged(place: Element, measure: () => void): () => void {
	let picture = 0;
	const soon = () => {
		cancelAnimationFrame(picture);
		picture = requestAnimationFrame(measure);
	};
	const still = whenResized(place, soon);
	const changed = new MutationObserver(soon);
	changed.observe(place, { childList: true, subtree: true, characterData: true });
	return () => {
		cancelAnimationFrame(picture);
		still();
		changed.disconnect();
	};
}
