// Why something could not be loaded, in English; loaded with what loads. Other languages have the same keys among their
// messages.

export const FAILURES = {
  noAddress: 'Not an http or https address: {src}.',
  noAnswer: 'No answer within {seconds} s from {src}.',
  notReached: 'Could not reach {src}.',
  refused: '{status} for {src}.',
  wrongType: '{type} instead of a plain text or an event list at {src}.',
  textOnly: 'An event list instead of a plain text at {src}.',
  tooLarge: 'More than {size} MB at {src}.',
  noList: 'No event list at {src}: {why}',
  nothingNamed: 'Nothing in the page matches for="{value}".',
  badSelector: 'Neither ids nor a CSS selector: for="{value}".',
} as const;
