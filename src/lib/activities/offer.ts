// An offer as the journal keeps it: copied when it is pinned, shown alone, or when a step starts from it.

import { z } from 'zod';
import { dimensions } from '../base/blocks.ts';

const people = z.array(z.string()).optional();

export const offerSchema = z.object({
	id: z.string(),
	shape: z.enum(['entry', 'group', 'option']),
	text: z.string(),
	pair: z.string().optional(),
	quote: z.string().optional(),
	place: z.string().optional(),
	weight: z.number().optional(),
	dimension: z.enum(dimensions).optional(),
	author: z.string().optional(),
	rank: z.number().optional(),
	whose: z.object({ text: people, pair: people, place: people }).optional()
});
