// A live report marks its entries by the hour, and they are of its own day. What stands below a line like "Timeline" or
// "Timeline of events (UTC)" was written later: its hours are of the day told above.

const HEADING = /(?:^|\n)\W{0,6}(?:\w{1,20} ){0,2}(?:timeline|chronology|sequence of events)\b[^\n]{0,60}\n/i;

/** Where a text says that entries by the hour follow, which tell of the day before it; beyond its end where it never does. */
export function chronologyAt(text: string): number {
  return HEADING.exec(text)?.index ?? text.length;
}
