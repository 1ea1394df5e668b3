// Which part of a long list is in the page: the rest comes when the reader gets there.

/** Half-open, by place in the list. */
export interface ListWindow {
  readonly first: number;
  readonly end: number;
}

/** How many events are added at a time. */
export const PAGE = 300;

export const START: ListWindow = {first: 0, end: PAGE};

export const PAPER: ListWindow = {first: 0, end: Infinity};

/** The window with one more page before or after it. */
export function extended({first, end}: ListWindow, direction: 'earlier' | 'later'): ListWindow {
  return direction === 'earlier' ? {first: Math.max(0, first - PAGE), end} : {first, end: end + PAGE};
}

/** A window that holds the item: the same one if it does, else one around it. */
export function including(window: ListWindow, index: number): ListWindow {
  if (index < 0 || (window.first <= index && index < window.end)) return window;
  const first = Math.max(0, index - PAGE / 2);
  return {first, end: first + PAGE};
}
