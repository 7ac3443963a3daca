// The link that opened a page. Its key is read once from the address bar and taken out of it, where a
// projector or a neighbour would see it and the history keep it; this tab remembers it for a reload.

import { readFragment, type Link } from './sessions.ts';

const kept = () => `trame.here.${location.pathname}`;

function attempt<T>(use: (storage: Storage) => T): T | undefined {
	try {
		return use(sessionStorage);
	} catch {
		return undefined;
	}
}

/** This tab is on that link now; without storage, the address bar remembers it instead. */
export function stayOn({ room, key }: Link): void {
	const remembered = attempt((storage) => {
		storage.setItem(kept(), `${room}.${key}`);
		return true;
	});
	history.replaceState(history.state, '', remembered ? location.pathname : `#${room}.${key}`);
}

/** This tab is on no link any more. */
export function leaveLink(): void {
	attempt((storage) => storage.removeItem(kept()));
	history.replaceState(history.state, '', location.pathname);
}

function isReload(): boolean {
	const [entry] = performance.getEntriesByType('navigation');
	return entry instanceof PerformanceNavigationTiming && entry.type !== 'navigate';
}

/** The link of this page: in its address, or the one that this tab was on, for a page that has a home only when it is loaded again. */
export function takeLink(hasHome: boolean): Link | undefined {
	const asked = readFragment(location.hash);
	const former = hasHome && !isReload() ? undefined : attempt((storage) => storage.getItem(kept()));
	const link = asked ?? (location.hash === '' ? readFragment(former ?? '') : undefined);
	if (link) stayOn(link);
	return link;
}
