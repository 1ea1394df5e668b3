// What the elements say in English. Other languages are set over it, key by key.

/** `{…}` stands for a value; where a sentence has several forms, `n` chooses. */
export const ENGLISH = {
  timeline: 'Timeline',
  eventsLabel: 'Events',
  reading: 'Reading …',
  failed: 'The timeline could not be read.',
  retry: 'Try again',
  noEvents: 'No dated events found.',
  nothingHere: 'No event here',
  untitled: 'Untitled event',

  // How many, and from where
  events: {one: '{n} event', other: '{n} events'},
  articles: {one: '{n} article', other: '{n} articles'},
  eventsFrom: '{events} from {articles}',
  eventsOf: '{count} of {events}',
  chip: {
    one: '+{short}: {n} more event, {when}; zoom in',
    other: '+{short}: {n} more events, {when}; zoom in',
  },
  more: 'and {n} more',
  position: '{n} of {total}',

  // Buttons
  tools: 'Zoom and step',
  zoomIn: 'Zoom in',
  zoomOut: 'Zoom out',
  showAll: 'Show all',
  previous: 'Previous event',
  next: 'Next event',
  close: 'Close',
  slides: 'Step through the events',
  slide: 'slide',

  // Pictures that leave the page
  export: 'Save or copy',
  saveSvg: 'Save as SVG',
  savePng: 'Save as PNG',
  copyImage: 'Copy as image',
  saveJson: 'Events as JSON',
  saveCsv: 'Events as CSV',
  saveIcs: 'Events as a calendar',
  saved: '{name} saved',
  copied: 'Image copied',
  notDone: 'That did not work: {reason}',

  // Typing to search
  found: '“{text}” found',
  foundNowhere: '“{text}” is in no title',

  // Kinds of marks
  legend: 'Legend',
  day: 'a day',
  within: 'some time within',
  throughout: 'throughout',
  planned: 'planned',
  possible: 'possible',
  recurring: 'recurring',
  approximate: 'about',
  open: 'open end',
  conflict: 'dates differ',
  several: 'told by several',

  // Headings of bands
  eras: 'Eras',
  bandSeveral: 'Told by several',
  bandOthers: 'Others',
  bandNoPerson: 'Nobody named',
  bandNoPlace: 'No place named',

  // Of one event
  happened: 'happened',
  aboutRight: 'about right only',
  uncertain: 'uncertain',
  throughoutLength: 'throughout: {length}',
  someTimeIn: 'some time in {date}',
  someTimeDuring: 'some time during {date}',
  throughoutDate: 'throughout {date}',
  allOf: 'all of {date}',
  toldBy: 'told by {letters}',
  toldByMany: {one: 'told by {n} article', other: 'told by {n} articles'},
  toldByBoth: '{letters} — told by both',
  saysDate: '{article} says {date}',
  alsoSaid: 'Also said: {date}',
  anotherArticle: 'Another article',

  // Articles
  article: 'Article {letter}',
  articlesLabel: 'Articles',
  notPlaced: 'Not placed:',
  notPlacedHeading: 'Not placed in time',
  publishedMark: '{letter} published',
  published: 'Published',
  probablyPublished: 'Probably published',
  publishedUnknown: 'When this was published is not known: phrases such as “yesterday” stay without a date.',
  fromMetadata: 'as the page’s metadata says',
  fromDateline: 'from its dateline',
  fromText: 'worked out from the text',

  // The list
  filter: 'Filter events',
  names: 'People and places',
  clearFilter: 'Show all events',
  noMatch: 'No event matches the filter.',
  earlier: '{n} earlier',
  later: '{n} later',
  noDates: 'No dates were found.',
  problems: {one: '{n} problem', other: '{n} problems'},

  // The range
  timeShown: 'Time shown',
  shownFrom: 'Start of what is shown',
  shownTo: 'End of what is shown',
} as const;
