// A short session as its people live it, in WebKit: made on a Mac, joined on iPhones, shown, answered,
// shared, read afterwards. Each moment waits for what the next person must see.

import { join } from 'node:path';
import type { WebKit, WebKitPage } from './driver.ts';

const sizes = {
	console: { width: 1440, height: 900 },
	screen: { width: 1600, height: 900 },
	phone: { width: 450, height: 844 }
} as const;

const code = /[2-9A-Z]{3}[\s\u00A0\u202F][2-9A-Z]{3}/u;

/** What the moments of the journey have in common. */
export type Walk = {
	readonly webkit: WebKit;
	readonly origin: string;
	/** Folder of the pictures. */
	readonly out: string;
	readonly pages: WebKitPage[];
	readonly say: (moment: string) => void;
};

async function taken({ out, say }: Walk, moment: string, ...pages: readonly WebKitPage[]) {
	for (const page of pages) await page.shoot(join(out, `${moment}-${page.name}.png`));
	say(moment);
}

async function open(walk: Walk, name: keyof typeof sizes, path: string): Promise<WebKitPage> {
	const page = await walk.webkit.page(name);
	walk.pages.push(page);
	await page.size(sizes[name]);
	await page.open(walk.origin + path);
	return page;
}

/** The console of a session of VSP express just made, and its code. */
async function create(walk: Walk): Promise<readonly [WebKitPage, string]> {
	const console = await open(walk, 'console', '/animer');
	await console.see('Créer une séance');
	await console.until(
		'the parcours',
		`const list = document.querySelector('select');
		const summary = document.querySelector('#parcours-summary');
		const before = summary.textContent;
		list.value = [...list.options].find(({ text }) => /VSP|express/i.test(text)).value;
		list.dispatchEvent(new Event('change', { bubbles: true }));
		return summary.textContent !== before;`
	);
	await console.type('input', 'Angoulême', 'Lieu');
	await console.tap('button', 'Créer la séance');
	await console.see('La salle entre');
	const found = code.exec(await console.text())?.[0] ?? '';
	return [console, found.replace(/\s/gu, '')];
}

async function enter(walk: Walk, session: string): Promise<WebKitPage> {
	const phone = await open(walk, 'phone', '/');
	await phone.type('#code', session);
	await phone.tap('button', 'Entrer');
	await phone.see('Vous êtes dans la séance');
	return phone;
}

/** A word is written, survives a reload before it is sent, is sent, shared and hidden. */
async function words(walk: Walk, console: WebKitPage, screen: WebKitPage, phone: WebKitPage) {
	await console.tap('button', 'Commencer la séance');
	await console.tap('button', 'Recueillir');
	await phone.type('main .face input', 'confiance');
	await phone.reload();
	await phone.see('Envoyer');
	await phone.tap('button', 'Envoyer');
	await phone.see('1 mot enregistré');
	await console.tap('button', 'Partager');
	await screen.see('confiance');
	await taken(walk, '1-words', console, screen, phone);
	await console.tap('button', 'masquer');
	await screen.miss('confiance');
	await console.tap('button', 'Annuler');
	await screen.see('confiance');
	await console.tap('button', 'Conclure l');
	await console.tap('button', 'Suite');
}

/** Ten points are shared out between the corners of the triangle, then a difficulty weighs. */
async function triangle(walk: Walk, console: WebKitPage, screen: WebKitPage, phone: WebKitPage) {
	await phone.see('coopérer est-il le plus difficile');
	await console.tap('button', 'Recueillir');
	await phone.see('Encore 10 points');
	for (let n = 0; n < 10; n++) await phone.tap('button', 'de plus pour');
	await phone.tap('button', 'Placer mon point');
	await phone.see('Votre point est placé');
	await taken(walk, '2-triangle', console, screen, phone);
	await console.tap('button', 'Ouvrir les difficultés');
	await phone.see('gommettes par personne');
	await phone.tap('button', 'Pas de langage commun');
	await phone.see('2 gommettes');
	await console.tap('button', 'Partager les résultats');
	await screen.see('Les difficultés qui pèsent');
	await taken(walk, '3-difficulties', console, screen, phone);
	await console.tap('button', 'Conclure l');
	await console.tap('button', 'Suite');
}

/** A card is published, the notice is read and left, and the card is still there. */
async function board(walk: Walk, console: WebKitPage, screen: WebKitPage, phone: WebKitPage) {
	await phone.see('essayer d’ici un mois');
	await console.tap('button', 'Recueillir');
	await phone.tap('label', 'Pas de langage commun');
	await phone.type('main .face textarea', 'Un lexique écrit à plusieurs');
	await phone.tap('button', 'Publier');
	await phone.see('publiée');
	await phone.open(`${walk.origin}/confidentialite`);
	await phone.see('Aucun cookie');
	await phone.back();
	await phone.see('Un lexique écrit à plusieurs');
	await console.tap('button', 'Partager les résultats');
	await screen.see('Un lexique écrit à plusieurs');
	await taken(walk, '4-board', console, screen, phone);
}

/** The report is read where it is made, and a parcours is opened to be changed. */
async function after(walk: Walk, console: WebKitPage) {
	await console.open(`${walk.origin}/synthese`);
	await console.tap('button', 'Ouvrir');
	await console.see('Un lexique écrit à plusieurs');
	await taken(walk, '5-report', console);
	await console.open(`${walk.origin}/composer`);
	await console.miss('Ouverture…');
	await taken(walk, '6-composer', console);
}

/** The whole session; throws where somebody does not see what she should. */
export async function live(walk: Walk): Promise<void> {
	const [console, session] = await create(walk);
	const link = await console.run(`
		const [{ room, keys }] = JSON.parse(localStorage['trame.sessions']);
		return '/ecran#' + room + '.' + keys.screen;`);
	const screen = await open(walk, 'screen', String(link));
	await screen.see(session.slice(0, 3));
	const phone = await enter(walk, session);
	await words(walk, console, screen, phone);
	await triangle(walk, console, screen, phone);
	await board(walk, console, screen, phone);
	await after(walk, console);
}
