// The two articles the project was created from, read by what was built. They are not part of the project.

import {spawnSync} from 'node:child_process';
import {existsSync} from 'node:fs';
import {describe, it} from 'node:test';
import {expect} from 'chai';

const CHECK = '../shared/seeds/check.mjs';
const skip = existsSync(CHECK) ? false : `${CHECK} is not here`;

describe('the two seed articles', {skip}, () => {
  for (const [state, words] of [
    ['with their dates given', []],
    ['with their dates worked out from the texts', ['--undated']],
  ] as const)
    it(`are read right ${state}`, () => {
      const {stdout} = spawnSync(process.execPath, [CHECK, ...words], {encoding: 'utf8'});
      expect(stdout.trim().split('\n').at(-1), stdout).equal('0 missing or forbidden');
    });
});
