// The row of articles: a title is a link that shows this article alone, its box adds it to the others.

import {hashOf, toggled} from './choice.js';

/**
 * Draws one card for each entry that has none yet and marks the chosen ones.
 * Cards are kept, so that the focus stays where it is.
 * @param {HTMLElement} list - The <ul>.
 * @param {readonly import('./catalog.js').Entry[]} entries
 * @param {readonly string[]} chosen
 * @param {(ids: string[]) => void} choose
 */
export function drawChooser(list, entries, chosen, choose) {
  for (const entry of entries) {
    const card = cardOf(list, entry.id) ?? list.appendChild(newCard(entry));
    const position = chosen.indexOf(entry.id);
    card.classList.toggle('chosen', position >= 0);
    const link = card.querySelector('a');
    if (position >= 0) link.setAttribute('aria-current', 'true');
    else link.removeAttribute('aria-current');
    const box = card.querySelector('input');
    if (!box) continue;
    box.checked = position >= 0;
    box.onchange = () => {
      choose(toggled(chosen, entry.id));
      // The last one stays: a page without an article has nothing to show.
      box.checked ||= chosen.length === 1 && position === 0;
    };
  }
}

function cardOf(list, id) {
  return [...list.children].find((card) => card.dataset.id === id);
}

function newCard(entry) {
  const card = document.createElement('li');
  card.className = 'card';
  card.dataset.id = entry.id;

  const link = document.createElement('a');
  link.href = hashOf([entry.id]);
  link.textContent = entry.title;

  const topic = document.createElement('p');
  topic.className = 'topic';
  topic.textContent = entry.json || entry.published ? entry.topic : `${entry.topic} · undated`;
  card.append(topic, link);
  // An event list is shown alone: it has been merged already.
  if (!entry.json) card.append(addBox(entry));
  return card;
}

function addBox({title}) {
  const label = document.createElement('label');
  label.title = 'Show together with the others';
  const box = document.createElement('input');
  box.type = 'checkbox';
  const name = document.createElement('span');
  name.className = 'visually-hidden';
  name.textContent = `Include “${title}”`;
  label.append(box, name);
  return label;
}
