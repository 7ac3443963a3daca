// How much a questionnaire takes. Rules refuse beyond; faces count down to it.

/** Characters of a short answer, of a long one, of a structure’s name. */
export const textMax = 200;
export const longMax = 1500;
export const structureMax = 80;
/** Questions of one questionnaire, and options of one question. */
export const questionsMax = 80;
export const optionsMax = 30;
/** A number is no greater than this, either side of zero. */
export const numberMax = 1e12;
/** Open answers to one question that a phone is sent; the screen has them all. */
export const phoneEntries = 30;
