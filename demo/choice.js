// Which articles the page shows, kept in the address so that a view can be linked to and the back button works:
// `#articles=korea-talks-a,korea-talks-b`. The timeline keeps there what is chosen and in view, as `&when=…`.

const PREFIX = 'articles=';

/**
 * The ids that an address names.
 * @param {string} hash - `location.hash`.
 * @param {ReadonlySet<string>} known - Ids that exist; others are left out.
 * @returns {string[] | null} Null where the address names no known article.
 */
export function choiceOf(hash, known) {
  const part = hash
    .slice(1)
    .split('&')
    .find((part) => part.startsWith(PREFIX));
  if (part === undefined) return null;
  const ids = part.slice(PREFIX.length).split(',').map(decode);
  const chosen = [...new Set(ids)].filter((id) => known.has(id));
  return chosen.length > 0 ? chosen : null;
}

/**
 * The address of a choice.
 * @param {readonly string[]} ids
 */
export function hashOf(ids) {
  return `#${PREFIX}` + ids.map(encodeURIComponent).join(',');
}

/**
 * The choice with one article added or taken away; never empty.
 * @param {readonly string[]} ids
 * @param {string} id
 */
export function toggled(ids, id) {
  if (!ids.includes(id)) return [...ids, id];
  return ids.length > 1 ? ids.filter((other) => other !== id) : [...ids];
}

// A stray % in an address is no reason to fail.
function decode(text) {
  try {
    return decodeURIComponent(text);
  } catch {
    return text;
  }
}
