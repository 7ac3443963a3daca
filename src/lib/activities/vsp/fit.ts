// Makes a list of columns fit its place: the largest type that does, down to the size of the text
// around; when even that is too tall, says how many rows of a column may stand at once.

const scales = [1.6, 1.45, 1.3, 1.2, 1.1, 1] as const;

type Columns = {
	/** Rows of the longest column. */
	readonly longest: number;
	/** All that is written: the place is measured again when it changes. */
	readonly text: string;
};

/** An attachment for the place of the list. */
export function fit({ longest }: Columns, onRows: (rows: number) => void) {
	return (place: HTMLElement) => {
		const measure = () => {
			if (place.clientHeight < 20) return;
			for (const scale of scales) {
				place.style.fontSize = `${scale}em`;
				if (tallest(place) <= place.clientHeight) break;
			}
			const rows = rowsThatFit(place);
			if (rows < longest) onRows(rows);
		};
		onRows(longest);
		const sizes = new ResizeObserver(() => {
			onRows(longest);
			requestAnimationFrame(measure);
		});
		sizes.observe(place);
		return () => sizes.disconnect();
	};
}

function tallest(place: HTMLElement): number {
	return Math.max(0, ...[...place.children].map((child) => child.scrollHeight));
}

/** The most rows that leave every page of every column within the place. */
function rowsThatFit(place: HTMLElement): number {
	/** The page may be drawn smaller than it is laid out. */
	const scale = place.getBoundingClientRect().height / place.offsetHeight || 1;
	const columns = [...place.querySelectorAll('ul')].map((list) => ({
		room: place.getBoundingClientRect().bottom - list.getBoundingClientRect().top,
		rows: [...list.children].map((row) => {
			const { marginBottom } = getComputedStyle(row);
			return row.getBoundingClientRect().height + parseFloat(marginBottom) * scale;
		})
	}));
	const most = Math.max(1, ...columns.map(({ rows }) => rows.length));
	for (let per = most; per > 1; per--) {
		const fits = columns.every(({ room, rows }) =>
			rows.every((_, n) => {
				const page = rows.slice(n, n + per).reduce((sum, row) => sum + row, 0);
				return n % per !== 0 || page <= room;
			})
		);
		if (fits) return per;
	}
	return 1;
}
