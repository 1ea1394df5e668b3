// The buttons that save the events as a file, made in the page: no server takes part.

import {toCSV, toICS, toJSON} from '../dist/whenabouts.min.js';

const FORMATS = [
  {name: 'JSON', extension: 'json', type: 'application/json', write: toJSON},
  {name: 'CSV', extension: 'csv', type: 'text/csv', write: toCSV},
  {name: 'Calendar', extension: 'ics', type: 'text/calendar', write: toICS},
];

/**
 * Adds a button for each format.
 * @param {HTMLElement} parent
 * @param {() => {eventList: import('../dist/core.js').EventList, name: string} | null} current - What there is to save.
 * @returns {(ready: boolean) => void} Says whether there is something to save.
 */
export function addExportButtons(parent, current) {
  const buttons = FORMATS.map(({name, extension, type, write}) => {
    const button = document.createElement('button');
    button.type = 'button';
    button.textContent = name;
    button.title = `Download the events as .${extension}`;
    button.disabled = true;
    button.addEventListener('click', () => {
      const saved = current();
      if (saved) download(`${saved.name}.${extension}`, type, write(saved.eventList));
    });
    return button;
  });
  parent.append(...buttons);
  return (ready) => buttons.forEach((button) => (button.disabled = !ready));
}

function download(name, type, text) {
  const link = document.createElement('a');
  link.download = name;
  link.href = URL.createObjectURL(new Blob([text], {type: `${type};charset=utf-8`}));
  link.click();
  // Some browsers read the address only after the click has been handled.
  setTimeout(() => URL.revokeObjectURL(link.href), 10_000);
}
