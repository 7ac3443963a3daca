// How long things may be: read by the rules and by the fields of the faces.

/** An item, and its other half. */
export const textMax = 240;
export const nuanceMax = 140;
export const ownerMax = 80;
/** Items on the board of one synthesis. */
export const boardMax = 60;
