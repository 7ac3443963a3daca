// Names of things on the wire: people, commands, steps, items. All are made by a caller.

import { z } from 'zod';

/** Any identifier on the wire. */
export const idSchema = z
	.string()
	.min(1)
	.max(64)
	.regex(/^[\w.:-]+$/u);
