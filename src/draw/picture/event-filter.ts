// What a reader asks of the events to be shown; filter-events.ts finds those, once something is asked.

import type {Status} from '../../events/event.js';

export interface EventFilter {
  /** Words, in any order; all must be there. Letter case and accents do not matter. */
  readonly text: string;
  readonly hiddenStatuses: readonly Status[];
  /** Ids; what only these tell of is hidden. */
  readonly hiddenArticles: readonly string[];
  /** People and places: only events that name one of them are shown; all, where there are none. */
  readonly names: readonly string[];
}

/** Shows everything. */
export const NO_FILTER: EventFilter = {text: '', hiddenStatuses: [], hiddenArticles: [], names: []};

/** A filter lets pass whatever it does not name. */
export function wholeFilter(given: Partial<EventFilter> | null | undefined): EventFilter {
  const keys = Object.keys(NO_FILTER) as (keyof EventFilter)[];
  const whole = Object.fromEntries(keys.map((key) => [key, given?.[key] ?? NO_FILTER[key]]));
  return (keys.every((key) => given?.[key] === whole[key]) ? given : whole) as unknown as EventFilter;
}

/** Whether a filter lets everything pass. */
export function isOpen({text, hiddenStatuses, hiddenArticles, names}: EventFilter): boolean {
  return !text.trim() && hiddenStatuses.length === 0 && hiddenArticles.length === 0 && names.length === 0;
}
