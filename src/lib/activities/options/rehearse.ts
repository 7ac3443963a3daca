// What simulated people do with a choice: they write a little of several options, then vote by taste;
// the facilitator opens the vote once the room has read, tells it, and retains what came first.

import { z } from 'zod';
import { chanceOf, type Chance } from '../../base/chance.ts';
import type { Material, Scene } from '../kind.ts';
import { lineMax } from './limits.ts';
import { stages, type Command } from './schema.ts';

/** The part of the views that a simulated person looks at. */
const sharedSchema = z.object({
	facets: z.array(z.object({ id: z.string(), title: z.string() })),
	options: z.array(z.object({ id: z.string(), text: z.string() })),
	choices: z.number(),
	maxPerPerson: z.number(),
	stage: z.enum(stages),
	said: z.array(z.object({ text: z.string() })).nullable(),
	votes: z.object({ voters: z.number(), of: z.record(z.string(), z.number()) }).nullable(),
	retained: z.object({ option: z.string() }).nullable()
});
const ownSchema = z.object({
	lines: z.array(z.object({ option: z.string(), facet: z.string(), text: z.string() })),
	ballot: z.array(z.string())
});
type Seen = z.infer<typeof sharedSchema>;

/** Words for this facet of this option: those made for both, for the facet, or any card. */
function words(material: Material, option: string, facet: string): readonly string[] {
	const made = material.cards(`${option} · ${facet}`);
	const found = made.length > 0 ? made : material.cards(facet);
	return (found.length > 0 ? found : material.cards(''))
		.map(({ text }) => text)
		.filter((text) => text.length <= lineMax);
}

function write(seen: Seen, own: z.infer<typeof ownSchema>, scene: Scene): readonly Command[] {
	const { chance, material } = scene;
	const wanted = Math.min(seen.maxPerPerson, 2 + chanceOf(`${seen.maxPerPerson}`).below(3));
	if (own.lines.length >= wanted || (own.lines.length > 0 && chance.next() < 0.15)) return [];
	const option = chance.pick(seen.options);
	const facet = chance.pick(seen.facets);
	if (!option || !facet) return [];
	const text = chance.pick(words(material, option.text, facet.title || facet.id));
	const said = own.lines.some((line) => line.text === text);
	return text === undefined || said
		? []
		: [{ type: 'writeLine', option: option.id, facet: facet.id, text }];
}

/** The same option pleases the whole room more or less; each person departs from it. */
function vote(seen: Seen, chance: Chance): readonly Command[] {
	const liking = (id: string) => chanceOf(`liking ${id}`).next() * 0.6 + chance.next();
	const options = seen.options
		.map(({ id }) => ({ id, liking: liking(id) }))
		.toSorted((a, b) => b.liking - a.liking)
		.slice(0, seen.choices)
		.map(({ id }) => id);
	return options.length > 0 ? [{ type: 'castVote', options }] : [];
}

function lead(seen: Seen, { phase, chance }: Scene): readonly Command[] {
	if (phase !== 'share' || seen.said === null) return [];
	if (seen.stage === 'write') return [{ type: 'setStage', stage: 'vote' }];
	const { votes } = seen;
	if (!votes || votes.voters === 0 || chance.next() < 0.4) return [];
	if (seen.stage === 'vote') return [{ type: 'setStage', stage: 'told' }];
	const most = Math.max(0, ...Object.values(votes.of));
	const first = seen.options.find(({ id }) => votes.of[id] === most);
	return seen.retained || !first ? [] : [{ type: 'retain', option: first.id, reason: '' }];
}

/** What this person would do now. */
export function rehearse(scene: Scene): readonly Command[] {
	const seen = sharedSchema.safeParse(scene.shared);
	if (!seen.success) return [];
	if (scene.role === 'host') return lead(seen.data, scene);
	const own = ownSchema.safeParse(scene.own);
	const mine = own.success ? own.data : { lines: [], ballot: [] };
	if (seen.data.stage === 'vote') {
		const voted = mine.ballot.length > 0;
		return voted && scene.chance.next() > 0.04 ? [] : vote(seen.data, scene.chance);
	}
	return scene.phase === 'collect' && seen.data.stage === 'write'
		? write(seen.data, mine, scene)
		: [];
}
