// How few people a report may still tell of, when participants read it.

/** Below this many, a count or a point could be told to be someone's: participants read neither. */
export const fewestTold = 5;
