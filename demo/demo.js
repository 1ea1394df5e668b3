// The demo: keeps the choice of articles, the reading column and the timeline in step.

import {fromJSON} from '../dist/whenabouts.min.js';
import {Catalog} from './catalog.js';
import {choiceOf, hashOf} from './choice.js';
import {drawChooser} from './chooser.js';
import {addExportButtons} from './exports.js';
import {wireOwnText} from './own-text.js';
import {articleElement, eventListNote} from './reading.js';
import {wireView} from './view.js';

/** The two reports without a date: read together, each helps to date the other. */
const FIRST_CHOICE = ['korea-talks-a', 'korea-talks-b'];

const byId = (id) => document.getElementById(id);
const timeline = byId('timeline');
const reading = byId('reading');
const problem = byId('problem');

const catalog = new Catalog();
let chosen = [];

const setExportsReady = addExportButtons(byId('exports'), () => {
  const {eventList} = timeline;
  return eventList && {eventList, name: chosen.join('-').slice(0, 80)};
});

/** Shows what the address names. */
async function show() {
  const ids = choiceOf(location.hash, catalog.ids) ?? FIRST_CHOICE;
  if (String(ids) === String(chosen)) return;
  chosen = ids;
  drawChooser(byId('cards'), catalog.entries, chosen, choose);
  setExportsReady(false);
  problem.textContent = '';
  const parts = await Promise.all(ids.map(partOf));
  // A slower choice made before this one must not replace it.
  if (chosen !== ids) return;
  reading.replaceChildren(...parts.map(({element}) => element));
  const {eventList = null} = parts[0];
  timeline.eventList = eventList;
  if (eventList) showRead(eventList);
}

/** There is something to save now, and perhaps something went wrong on the way. */
function showRead({problems}) {
  setExportsReady(true);
  if (problems.length > 0) complain(problems.map(({message}) => message).join(' '));
}

/** The element of an entry for the reading column; a broken one says so and leaves the others alone. */
async function partOf(id) {
  const entry = catalog.entry(id);
  try {
    if (entry.json) return {element: eventListNote(entry), eventList: fromJSON(entry.json)};
    return {element: articleElement(entry, await catalog.text(entry))};
  } catch (error) {
    complain(error.message);
    return {element: eventListNote(entry)};
  }
}

function choose(ids) {
  location.hash = hashOf(ids);
}

function complain(message) {
  problem.textContent = message;
}

wireView(byId('view'), timeline);

timeline.addEventListener('when-read', ({eventList}) => showRead(eventList));
timeline.addEventListener('when-error', ({reason}) => complain(reason));
addEventListener('hashchange', show);

// Places in the page are jumped to without a trace in the address: that is where the choice is kept.
for (const link of document.querySelectorAll('a[href^="#"]')) {
  link.addEventListener('click', (event) => {
    event.preventDefault();
    const place = byId(link.hash.slice(1));
    place.focus({preventScroll: true});
    place.scrollIntoView();
  });
}

byId('open-own').addEventListener('click', () => byId('own').showModal());
wireOwnText(byId('own'), (entry) => {
  catalog.add(entry);
  choose([entry.id]);
});

try {
  await catalog.load();
  await show();
} catch (error) {
  complain(error.message);
}
