// The articles that the page can show: the samples of `data/`, and texts that the reader brings.
// A reader's text stays in this page's memory.

/**
 * @typedef {object} Entry
 * @property {string} id
 * @property {string} title
 * @property {string} topic - One or two words above the title.
 * @property {string} [published] - ISO 8601.
 * @property {string} [language]
 * @property {string} [file] - Of a sample: its name in the data folder.
 * @property {string} [text] - Of a reader's text.
 * @property {string} [json] - Of a reader's event list.
 */

const DATA = new URL('../data/', import.meta.url);

/** Entries by id, in the order in which they are offered. */
export class Catalog {
  /** @type {Map<string, Entry>} */
  #entries = new Map();

  /** @type {Map<string, Promise<string>>} */
  #texts = new Map();

  /** Adds the samples. */
  async load() {
    const response = await fetch(new URL('index.json', DATA));
    if (!response.ok) throw new Error(`The list of articles could not be loaded (${response.status}).`);
    for (const {published, ...sample} of await response.json())
      this.add({...sample, published: published ?? undefined});
  }

  /** @param {Entry} entry */
  add(entry) {
    this.#entries.set(entry.id, entry);
  }

  get entries() {
    return [...this.#entries.values()];
  }

  get ids() {
    return new Set(this.#entries.keys());
  }

  /** @param {string} id */
  entry(id) {
    return this.#entries.get(id);
  }

  /**
   * The text of an article without its headline. Samples are fetched once.
   * @param {Entry} entry
   * @returns {Promise<string>}
   */
  text(entry) {
    if (entry.text !== undefined) return Promise.resolve(entry.text);
    let text = this.#texts.get(entry.id);
    if (!text) this.#texts.set(entry.id, (text = fetchText(entry)));
    return text;
  }
}

async function fetchText({file, title}) {
  const response = await fetch(new URL(file, DATA));
  if (!response.ok) throw new Error(`“${title}” could not be loaded (${response.status}).`);
  const text = await response.text();
  return text.startsWith(title) ? text.slice(title.length).trim() : text;
}
