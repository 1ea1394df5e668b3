// The reading column: every chosen article as ordinary headline and paragraphs inside a <when-article>.

/**
 * @param {import('./catalog.js').Entry} entry
 * @param {string} text - Paragraphs parted by blank lines, without the headline.
 * @returns {HTMLElement} A <when-article>.
 */
export function articleElement(entry, text) {
  const element = document.createElement('when-article');
  element.id = entry.id;
  element.lang = entry.language ?? 'en';
  if (entry.published) element.setAttribute('published', entry.published);

  const article = document.createElement('article');
  article.append(withText('h2', entry.title));
  article.append(...paragraphs(text).map((paragraph) => withText('p', paragraph)));
  element.append(article);
  return element;
}

/**
 * What stands in the reading column for an event list, which has no text of its own.
 * @param {import('./catalog.js').Entry} entry
 */
export function eventListNote(entry) {
  const note = document.createElement('article');
  note.append(
    withText('h2', entry.title),
    withText('p', 'An event list carries its events and their quotes, but not the articles they came from.'),
  );
  return note;
}

function paragraphs(text) {
  return text
    .split(/\n\s*\n/)
    .map((paragraph) => paragraph.trim())
    .filter(Boolean);
}

function withText(name, text) {
  const element = document.createElement(name);
  element.textContent = text;
  return element;
}
