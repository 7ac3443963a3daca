// Sizes of a choice to make: what a screen still shows and a phone still fills in.

export const optionsMax = 8;
export const facetsMax = 4;
export const optionMax = 120;
export const detailMax = 300;
export const lineMax = 160;
export const reasonMax = 300;
/** Options that come from a linked step. */
export const seedsMax = 6;
