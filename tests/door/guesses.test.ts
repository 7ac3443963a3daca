// Codes guessed with proofs, faster than they are looked at, on the server that `npm start` runs: whoever
// types a right one is told what her proof must be worth, and is in; wrong ones are told no sooner.

import { hash } from 'node:crypto';
import { afterAll, beforeAll, expect, it } from 'vitest';
import { z } from 'zod';
import { personFor, prove } from '../../src/lib/client/proof.ts';
import { codeAlphabet } from '../../src/lib/base/code.ts';
import { isProved, proofOf, puzzleOf, seekerOf } from '../../src/lib/wire/proof.ts';
import { createOn, serve, type Server } from './server.ts';

let server: Server;
beforeAll(async () => {
	server = await serve();
});
afterAll(() => server.stop());

/** More than wait their turn, and than are looked at while they are sent. */
const crowd = 150;

const answerSchema = z.object({
	room: z.string().optional(),
	way: z.string().optional(),
	bits: z.number().optional()
});

async function find(code: string, proof?: string) {
	const body = JSON.stringify({ code, proof });
	const ask = () => fetch(`${server.origin}/api/find`, { method: 'POST', body });
	// A line that was left idle while proofs were being found may have been closed.
	const response = await ask().catch(ask);
	return { status: response.status, ...answerSchema.parse(await response.json()) };
}

/** As a page does it: again with a better proof, as long as one is asked for. */
async function typed(code: string) {
	for (let proof: string | undefined, tries = 0; ; tries++) {
		const found = await find(code, proof);
		if (!found.way || tries > 12) return { ...found, tries };
		proof = await prove(found.way, seekerOf(code), found.bits);
	}
}

const codeOf = (i: number) =>
	`ZZ${[0, 1, 2, 3].map((place) => codeAlphabet[Math.floor(i / 31 ** place) % 31]).join('')}`;

function proofFor(way: string, code: string): string {
	const person = personFor(seekerOf(code));
	for (let number = 0; ; number++) {
		const first = hash('sha256', puzzleOf(way, person, number), 'buffer').readUInt32BE(0);
		if (isProved(first)) return proofOf(person, number);
	}
}

it('a right code typed while hundreds of proofs wait opens the room', async () => {
	const { code, room } = await createOn(server);
	const all = () => Promise.all(Array.from({ length: 200 }, (_, i) => find(codeOf(i))));
	let way: string | undefined;
	while (way === undefined) way = (await all()).find((answer) => answer.way !== undefined)?.way;
	const asked = way;
	const proofs = Array.from({ length: crowd }, (_, i) => proofFor(asked, codeOf(i)));
	// The budget was forgiven a little meanwhile.
	await all();
	const guessed = Promise.all(proofs.map((proof, i) => find(codeOf(i), proof)));
	const found = await typed(code);
	expect(found).toMatchObject({ status: 200, room });
	const statuses = new Set((await guessed).map(({ status }) => status));
	console.log(`in after ${found.tries} proofs; those who guessed: ${[...statuses].join(' and ')}`);
	expect(statuses).toContain(404);
}, 240_000);
