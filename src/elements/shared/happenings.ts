// Finding one event of a list.

import type {EventList, Happening, TimelineEvent} from '../../events/event.js';

/** The event or unplaced happening with this id. */
export function happeningOf(
  list: EventList | null,
  id: string | null,
): Happening | TimelineEvent | undefined {
  if (!list || id === null) return undefined;
  return list.events.find((event) => event.id === id) ?? list.unplaced.find((event) => event.id === id);
}

/** Whether it could be placed in time. */
export function isDated(happening: Happening | TimelineEvent): happening is TimelineEvent {
  return 'interval' in happening;
}
