// The sizes of a board that are not the facilitator's choice.

export const columnsMax = 12;
export const titleMax = 120;
export const hintMax = 240;
/** Cards on the sheet of one table. */
export const sheetMax = 40;
/** A card may stand in this many groups. */
export const groupsPerCard = 2;
