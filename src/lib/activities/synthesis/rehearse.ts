// What a simulated person does in a synthesis: a facilitator who writes a few items, takes one
// proposal in two and asks the room; participants who answer what is asked and now and then propose.

import { z } from 'zod';
import { chanceOf } from '../../base/chance.ts';
import type { Scene } from '../kind.ts';
import { nuanceMax, textMax } from './limits.ts';
import type { Command } from './schema.ts';
import { answers, sectionIds, sectionNames, type Answer, type SectionId } from './sections.ts';

/** The part of the views that a simulated person looks at. */
const sharedSchema = z.object({
	sections: z.array(z.object({ id: z.enum(sectionIds), title: z.string().nullable() })),
	items: z.array(z.object({ id: z.string(), section: z.enum(sectionIds), text: z.string() })),
	open: z.boolean(),
	proposals: z.boolean(),
	desk: z.object({ waiting: z.array(z.object({ id: z.string(), text: z.string() })) }).optional()
});
const ownSchema = z.object({
	replies: z.record(z.string(), z.object({ answer: z.enum(answers) })),
	proposals: z.array(z.unknown())
});

type Seen = z.infer<typeof sharedSchema>;

/** Something to write in a section that is not there already. */
function draw(scene: Scene, seen: Seen, section: SectionId) {
	const { chance, material } = scene;
	const title = seen.sections.find(({ id }) => id === section)?.title;
	const names = [section, title ?? section, sectionNames[section].fr, sectionNames[section].en];
	const own = names.map((name) => material.cards(name)).find((cards) => cards.length > 0) ?? [];
	const isFresh = ({ text, pair = '' }: { readonly text: string; readonly pair?: string }) =>
		text.length <= textMax &&
		pair.length <= textMax &&
		!seen.items.some((item) => item.text === text);
	const drawn = chance.pick(own.filter(isFresh));
	return drawn && { section, text: drawn.text, pair: drawn.pair ?? '' };
}

function host(scene: Scene, seen: Seen): Command[] {
	if (scene.phase === 'present' || scene.phase === 'conclude') return [];
	const asks: Command[] = seen.open ? [] : [{ type: 'askRoom', on: true }];
	const wanting = seen.sections.find(
		({ id }) => seen.items.filter(({ section }) => section === id).length < 2
	);
	const words = wanting && draw(scene, seen, wanting.id);
	const adds: Command[] = words ? [{ type: 'addItem', ...words }] : [];
	const first = seen.desk?.waiting.find(
		({ id, text }) =>
			chanceOf(`taken ${id}`).next() < 0.5 &&
			[...seen.items, ...(words ? [words] : [])].every((item) => item.text !== text)
	);
	const takes: Command[] = first ? [{ type: 'acceptProposal', item: first.id }] : [];
	return [...adds, ...takes, ...asks];
}

function answerOf({ chance }: Scene): Answer {
	const drawn = chance.next();
	return drawn < 0.68 ? 'share' : drawn < 0.9 ? 'nuance' : 'oppose';
}

function participant(scene: Scene, seen: Seen): Command[] {
	const { chance, material, phase } = scene;
	const read = ownSchema.safeParse(scene.own);
	const own = read.success ? read.data : { replies: {}, proposals: [] };
	const asked = seen.items.filter(({ section }) => section === 'convergences');
	const unanswered = seen.open ? asked.filter(({ id }) => !Object.hasOwn(own.replies, id)) : [];
	const short = material.cards('nuances').filter(({ text }) => text.length <= nuanceMax);
	const replies = unanswered.map(({ id }): Command => {
		const answer = answerOf(scene);
		const speaks = answer !== 'share' && chance.next() < 0.4;
		const nuance = (speaks && chance.pick(short)?.text) || '';
		return { type: 'answerConvergence', item: id, answer, nuance };
	});
	const proposes =
		phase === 'collect' && seen.proposals && own.proposals.length === 0 && chance.next() < 0.2;
	const section = proposes ? chance.pick(seen.sections)?.id : undefined;
	const words = section && draw(scene, seen, section);
	return words ? [...replies, { type: 'proposeItem', ...words }] : replies;
}

/** What she would do now; nothing when there is nothing to do. */
export function rehearse(scene: Scene): readonly Command[] {
	const seen = sharedSchema.safeParse(scene.shared);
	if (!seen.success) return [];
	return scene.role === 'host' ? host(scene, seen.data) : participant(scene, seen.data);
}
