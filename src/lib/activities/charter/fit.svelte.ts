// Letters as large as the place allows: tried from the largest down, measured again whenever the place,
// the fonts or what is drawn change. For what is projected, which never scrolls.

import { whenChanged } from '../../ui/measured';

/** Read from the last row, in the page’s own size: 1/45 of its height. */
const smallest = 0.96;
const steps = 14;

/** The sizes to try, largest first. */
export function sizesFrom(largest: number): readonly number[] {
	return Array.from(
		{ length: steps },
		(_, i) => largest - ((largest - smallest) * i) / (steps - 1)
	);
}

/**
 * Sets `--size` on a node to the largest size with which `holds` says yes, else the smallest, and
 * `--floor` to the size that nothing inside may go below; then tells `done`. Use as an attachment.
 */
export function fitting(
	sizes: readonly number[],
	holds: (node: HTMLElement) => boolean,
	done: (node: HTMLElement) => void = () => {}
): (node: HTMLElement) => () => void {
	return (node) => {
		const measure = () => {
			if (node.clientHeight < 20) return;
			const own = parseFloat(getComputedStyle(node.parentElement ?? node).fontSize);
			node.style.setProperty('--floor', `${own * smallest}px`);
			for (const size of sizes) {
				node.style.setProperty('--size', `${size}em`);
				if (holds(node)) break;
			}
			done(node);
		};
		return whenChanged(node, measure);
	};
}
