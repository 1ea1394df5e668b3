// A live report marks its entries by the hour, and they are of its own day. What stands below a line like "Timeline" or
// "Timeline of events (UTC)" was written later: its hours are of the day told above.

const HEADING = /\W{0,6}(?:\w{1,20} ){0,2}(?:timeline|chronology|sequence of events)\b[^\n]{0,60}\n/iy;

/** Where a text says that entries by the hour follow, which tell of the day before it; beyond its end where it never does. */
export function chronologyAt(text: string): number {
  // Line by line, which takes far less than to look for one that begins so.
  for (let at = 0; ;) {
    HEADING.lastIndex = at;
    if (HEADING.test(text)) return at;
    at = text.indexOf('\n', at) + 1;
    if (at === 0) return text.length;
  }
}
