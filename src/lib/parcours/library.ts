// The parcours that come with the product: what a trainer chooses from when creating a session. Titles
// are at hand; a whole parcours is loaded when it is wanted, so that a list weighs little.

import type { Language } from '../base/language.ts';
import { cover as quatreAteliers } from './quatre-ateliers/cover.ts';
import { cover as vspExpress } from './vsp-express/cover.ts';
import { cover as evaluerNotreReseau } from './evaluer-notre-reseau/cover.ts';
import { cover as participerAUnReseau } from './participer-a-un-reseau/cover.ts';
import { cover as lancerUnReseau } from './lancer-un-reseau/cover.ts';
import { cover as motsDuReseau } from './mots-du-reseau/cover.ts';
import { cover as grilleDeMutualisation } from './grille-de-mutualisation/cover.ts';
import { cover as partenariatEtPosture } from './partenariat-et-posture/cover.ts';
import { cover as charteDeReseau } from './charte-de-reseau/cover.ts';
import type { Cover, Parcours } from './shape.ts';

/** One line of the library. */
export type ParcoursSummary = Pick<Parcours, 'id' | 'language' | 'title' | 'summary'>;

type Shelved = {
	readonly cover: Cover;
	load(): Promise<Readonly<Record<Language, Parcours>>>;
};

const shelf: readonly Shelved[] = [
	{
		cover: quatreAteliers,
		load: async () => (await import('./quatre-ateliers.ts')).quatreAteliers
	},
	{ cover: vspExpress, load: async () => (await import('./vsp-express.ts')).vspExpress },
	{
		cover: evaluerNotreReseau,
		load: async () => (await import('./evaluer-notre-reseau.ts')).evaluerNotreReseau
	},
	{
		cover: participerAUnReseau,
		load: async () => (await import('./participer-a-un-reseau.ts')).participerAUnReseau
	},
	{
		cover: lancerUnReseau,
		load: async () => (await import('./lancer-un-reseau.ts')).lancerUnReseau
	},
	{ cover: motsDuReseau, load: async () => (await import('./mots-du-reseau.ts')).motsDuReseau },
	{
		cover: grilleDeMutualisation,
		load: async () => (await import('./grille-de-mutualisation.ts')).grilleDeMutualisation
	},
	{
		cover: partenariatEtPosture,
		load: async () => (await import('./partenariat-et-posture.ts')).partenariatEtPosture
	},
	{
		cover: charteDeReseau,
		load: async () => (await import('./charte-de-reseau.ts')).charteDeReseau
	}
];

/** Every parcours in every language it exists in, the default one first. */
export function parcoursLibrary(): readonly ParcoursSummary[] {
	return shelf.flatMap(({ cover: { id, fr, en } }) => [
		{ id, language: 'fr' as const, ...fr },
		{ id, language: 'en' as const, ...en }
	]);
}

/** The parcours to start a session from, or nothing when the library has none of that name. */
export async function findParcours(id: string, language: Language): Promise<Parcours | undefined> {
	const found = shelf.find(({ cover }) => cover.id === id);
	return (await found?.load())?.[language];
}
