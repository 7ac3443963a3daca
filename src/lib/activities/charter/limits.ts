// How long things may be: read by the rules and by the fields of the faces.

/** An article, a proposal or an amendment. */
export const textMax = 500;
/** Articles in one charter. */
export const articlesMax = 150;
export const preambleMax = 1200;
export const sectionsMax = 12;
/** Articles that a section starts with. */
export const startMax = 12;
