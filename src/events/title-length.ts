// How long titles are, in UTF-16 units.

export const TITLE_MIN = 8;

export const TITLE_MAX = 100;

/** From here on a title is shortened where that costs no sense. */
export const TITLE_COMFORTABLE = 84;

/** A title shorter than this has lost too much if a longer one is to be had. */
export const TITLE_FULL = 48;

/** A shortened title keeps at least so much. */
export const TITLE_KEPT = 28;
