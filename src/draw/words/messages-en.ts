// What the first picture of a timeline says in English; what comes later is in `messages-later.ts`. Other languages are set
// over both, key by key.

/** `{…}` stands for a value; where a sentence has several forms, `n` chooses. */
export const ENGLISH = {
  timeline: 'Timeline',
  eventsLabel: 'Events',
  untitled: 'Untitled event',

  // How many, and from where
  events: {one: '{n} event', other: '{n} events'},
  articles: {one: '{n} article', other: '{n} articles'},
  eventsFrom: '{events} from {articles}',
  chip: {
    one: '+{short}: {n} more event, {when}; zoom in',
    other: '+{short}: {n} more events, {when}; zoom in',
  },

  // Buttons
  tools: 'Zoom and step',
  zoomIn: 'Zoom in',
  zoomOut: 'Zoom out',
  showAll: 'Show all',
  previous: 'Previous event',
  next: 'Next event',
  slides: 'Step through the events',

  // Kinds of marks
  legend: 'Legend',
  day: 'a day',
  time: 'a point in time',
  within: 'some time within',
  throughout: 'throughout',
  planned: 'planned',
  possible: 'possible',
  recurring: 'recurring',
  approximate: 'about',
  open: 'open end',
  conflict: 'dates differ',
  several: 'told by several',

  // Of one event
  happened: 'happened',
  someTimeIn: 'some time in {date}',
  someTimeDuring: 'some time during {date}',
  throughoutDate: 'throughout {date}',
  allOf: 'all of {date}',
} as const;
