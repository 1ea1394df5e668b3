// Reading what the reader brings: pasted, dropped or chosen from a folder. Nothing is sent anywhere.

/** The most that is taken, in characters: a long book. */
const MOST = 5_000_000;

let count = 0;

/**
 * The entry of a text or of an event list in JSON.
 * @param {{text: string, published?: string, name?: string}} input - `name` is that of a file.
 * @returns {import('./catalog.js').Entry}
 * @throws {Error} Says what is wrong with it.
 */
export function ownEntry({text, published, name}) {
  const trimmed = text.replace(/\r\n?/g, '\n').trim();
  if (trimmed === '') throw new Error('There is no text yet.');
  if (trimmed.length > MOST)
    throw new Error(`The text is longer than ${MOST.toLocaleString('en')} characters.`);
  count += 1;
  const id = `own-${count}`;
  if (isEventList(trimmed)) return {id, title: name ?? 'Your event list', topic: 'event list', json: trimmed};
  const {title, body} = headlineOf(trimmed);
  return {id, title: title ?? name ?? `Your text ${count}`, topic: 'yours', published, text: body};
}

/**
 * A first line that stands alone and is short is the headline.
 * @param {string} text
 * @returns {{title?: string, body: string}}
 */
export function headlineOf(text) {
  const [, title, body] = /^([^\n]{1,140})\n\s*\n([^]+)$/.exec(text) ?? [];
  return body ? {title: title.trim(), body} : {body: text};
}

function isEventList(text) {
  if (!text.startsWith('{')) return false;
  try {
    return Array.isArray(JSON.parse(text).events);
  } catch {
    return false;
  }
}

/**
 * Wires the dialog and makes the whole page a place to drop a file or a piece of text.
 * @param {HTMLDialogElement} dialog
 * @param {(entry: import('./catalog.js').Entry) => void} take
 */
export function wireOwnText(dialog, take) {
  const form = dialog.querySelector('form');
  const {text, published, file} = form.elements;
  const error = dialog.querySelector('[role=alert]');
  let name;

  const submit = () => {
    try {
      const entry = ownEntry({text: text.value, published: published.value || undefined, name});
      dialog.close();
      form.reset();
      name = undefined;
      take(entry);
    } catch (problem) {
      error.textContent = problem.message;
      text.focus();
    }
  };

  const takeFile = async (chosen) => {
    name = chosen.name.replace(/\.\w+$/, '');
    text.value = await chosen.text();
    error.textContent = '';
  };

  form.addEventListener('submit', (event) => {
    event.preventDefault();
    submit();
  });
  form.addEventListener('input', () => (error.textContent = ''));
  dialog.querySelector('[data-close]').addEventListener('click', () => dialog.close());
  file.addEventListener('change', () => file.files[0] && takeFile(file.files[0]));

  document.addEventListener('dragover', (event) => {
    const {types} = event.dataTransfer;
    if (types.includes('Files') || types.includes('text/plain')) event.preventDefault();
  });
  document.addEventListener('drop', async (event) => {
    // A drop into the box itself is the browser's own business unless it is a file.
    const [dropped] = event.dataTransfer.files;
    if (!dropped && event.target === text) return;
    event.preventDefault();
    if (dropped) await takeFile(dropped);
    else text.value = event.dataTransfer.getData('text/plain');
    if (!dialog.open) dialog.showModal();
  });
}
