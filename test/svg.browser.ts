import {expect} from 'chai';
import {toSVG} from '../src/svg.js';
import {PICTURES} from './draw/pictures.js';

describe('toSVG in a browser', () => {
  for (const [name, [list, options]] of Object.entries(PICTURES)) {
    it(`draws ${name} as Node does`, async () => {
      const before = await (await fetch(`/test/draw/snapshots/${name}.svg`)).text();
      expect(toSVG(list, options) === before).to.equal(true);
    });

    it(`writes ${name} so that the browser's parser finds no fault`, () => {
      const parsed = new DOMParser().parseFromString(toSVG(list, options), 'image/svg+xml');
      expect(parsed.querySelector('parsererror')).to.equal(null);
      expect(parsed.documentElement.namespaceURI).to.equal('http://www.w3.org/2000/svg');
    });
  }
});
