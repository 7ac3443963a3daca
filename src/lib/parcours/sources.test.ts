import { readFileSync } from 'node:fs';
import { expect, it } from 'vitest';
import { findParcours, parcoursLibrary } from './library.ts';

const table = readFileSync(new URL('SOURCES.md', import.meta.url), 'utf8');
const rows = table
	.split('\n')
	.filter((line) => line.startsWith('|') && !line.startsWith('| In the source'))
	.filter((line) => !line.startsWith('| ---'));
const names = (text: string) =>
	[...text.matchAll(/`([a-z-]+\/[a-z-]+)`/gu)].map(([, name = '']) => name);

async function everyStep(): Promise<readonly string[]> {
	const known = parcoursLibrary().filter(({ language }) => language === 'fr');
	const found = await Promise.all(known.map(({ id }) => findParcours(id, 'fr')));
	return found.flatMap((parcours) =>
		(parcours?.ateliers ?? []).flatMap(({ steps }) =>
			steps.map((step) => `${parcours?.id}/${step.id}`)
		)
	);
}

it('every line of the sources has its step, or says why it has none', () => {
	expect(rows.length).toBeGreaterThan(80);
	expect(rows.filter((row) => names(row).length === 0 && !row.includes('| none'))).toEqual([]);
});

it('every step that is named exists', async () => {
	const steps = await everyStep();
	expect(names(table).filter((name) => !steps.includes(name))).toEqual([]);
});
