// What else the elements say in English: the words of parts that a page loads later than a first picture. They say it by
// `say-any.ts`.

export const LATER_ENGLISH = {
  // In place of a picture
  reading: 'Reading …',
  failed: 'The timeline could not be read.',
  retry: 'Try again',
  noEvents: 'No dated events found.',
  nothingHere: 'No event here',
  noMatch: 'No event matches the filter.',
  clearFilter: 'Show all events',

  // How many, and from where
  eventsOf: '{count} of {events}',
  position: '{n} of {total}',
  more: 'and {n} more',

  // Buttons
  close: 'Close',
  slide: 'slide',
  showWords: 'Show the words in the text',

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

  // Headings of bands
  eras: 'Eras',
  bandSeveral: 'Told by several',
  bandOthers: 'Others',
  bandNoPerson: 'Nobody named',
  bandNoPlace: 'No place named',

  // Of one event
  aboutRight: 'about right only',
  uncertain: 'uncertain',
  throughoutLength: 'throughout: {length}',
  toldBy: 'told by {letters}',
  toldByMany: {one: 'told by {n} article', other: 'told by {n} articles'},
  toldByBoth: '{letters} — told by both',
  saysDate: '{article} says {date}',
  alsoSaid: 'Also said: {date}',
  anotherArticle: 'Another article',

  // Articles
  article: 'Article {letter}',
  articlesLabel: 'Articles',
  publishedMark: '{letter} published',
  notPlaced: 'Not placed:',
  notPlacedHeading: 'Not placed in time',
  published: 'Published',
  probablyPublished: 'Probably published',
  publishedUnknown: 'When this was published is not known: phrases such as “yesterday” stay without a date.',
  fromMetadata: 'as the page’s metadata says',
  fromDateline: 'from its dateline',
  fromText: 'worked out from the text',

  // The list
  filter: 'Filter events',
  names: 'People and places',
  earlier: '{n} earlier',
  later: '{n} later',
  noDates: 'No dates were found.',
  problems: {one: '{n} problem', other: '{n} problems'},

  // The range
  timeShown: 'Time shown',
  shownFrom: 'Start of what is shown',
  shownTo: 'End of what is shown',
} as const;
