// Answers that are asked for again and again: about the words of a text, about the values of its dates.

/** So many answers of one question are kept; then all are let go, so that a text of ever new words cannot fill the memory. */
const MOST = 8192;

/** An engine keeps a longer piece of a text by the whole text: to remember it would keep that in memory (UTF-16 units). */
export const PIECE = 12;

/**
 * The same function of a string, for which each string is worked out once.
 *
 * @param longest - Longer strings are not kept, in UTF-16 units: `PIECE` where they are cut out of a text.
 */
export function remembered<T extends object | string | number | null>(
  answer: (key: string) => T,
  longest = 40,
): (key: string) => T {
  const known = new Map<string, T>();
  return (key) => {
    let found = known.get(key);
    if (found !== undefined) return found;
    found = answer(key);
    if (key.length > longest) return found;
    if (known.size >= MOST) known.clear();
    known.set(key, found);
    return found;
  };
}
