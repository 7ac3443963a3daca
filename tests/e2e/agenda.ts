// Short agendas for journeys that need steps of their own, and how the facilitator opens a step of the one
// that tests of the session use (« Title of words »).

import type { Page } from '@playwright/test';
import { expect } from './stage.ts';

/** A step of some kind; `more` says what is particular to it. */
export const stepOf = (id: string, kind: string, title: string, config = {}, more = {}) => ({
	id,
	kind,
	title,
	question: `${title}, en quelques mots`,
	help: '',
	minutes: 10,
	notes: '',
	config,
	...more
});

/** An agenda of one atelier with these steps. */
export const agendaOf = (...steps: readonly ReturnType<typeof stepOf>[]) => ({
	version: 1,
	id: 'short',
	language: 'fr',
	title: 'Journée courte',
	ateliers: [
		{ id: 'one', numeral: 'I', title: 'Coopération', objective: 'Se mettre d’accord.', steps }
	]
});

/** Goes to a step. */
export async function enter(host: Page, step: string): Promise<void> {
	await host.getByRole('button', { name: new RegExp(`^Title of ${step}`, 'u') }).click();
	await expectAt(host, step);
}

/** Goes to a step and opens it to answers. */
export async function collect(host: Page, step: string): Promise<void> {
	await enter(host, step);
	await host.getByRole('button', { name: /Ouvrir le recueil/u }).click();
}

/** The console is at this step. */
export async function expectAt(host: Page, step: string): Promise<void> {
	const title = new RegExp(`^Title of ${step}`, 'u');
	await expect(host.getByRole('heading', { name: title })).toBeVisible();
}
