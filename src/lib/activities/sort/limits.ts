// How much of each thing a sort takes. Rules refuse beyond; faces count down to it.

/** Fewer categories would sort nothing; more cannot be told apart from the last row. */
export const categoriesLeast = 2;
export const categoriesMax = 6;
/** Items that the room sees at once. */
export const itemsMax = 60;
/** Characters of an item that the facilitator adds, and of the explanation of its place. */
export const itemMax = 160;
export const whyMax = 400;
/** Items that come over from a linked step. */
export const seedsMax = 24;
