// How much of each thing a poll takes. Rules refuse beyond; faces count down to it.

/** Options that the room sees at once. */
export const optionsMax = 12;
/** Characters of an option that the facilitator adds, and of its explanation. */
export const optionMax = 120;
export const detailMax = 240;
/** Characters of a free answer. */
export const otherMax = 80;
/** Options that come over from a linked step. */
export const seedsMax = 9;
