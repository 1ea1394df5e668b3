import {describe, it} from 'node:test';

import {expect} from 'chai';

import {tenseAt} from '../../../src/timex/en/tense.js';

const cases: readonly (readonly [sentence: string, tense: ReturnType<typeof tenseAt>])[] = [
  ['He will visit Beijing on |', 'future'],
  ["They'll leave |", 'future'],
  ['The mission is set to resume |', 'future'],
  ['Guidelines are expected to be published in |', 'future'],
  ['She plans to leave on |', 'future'],
  ['The bill may pass on |', 'future'],
  ['He will be named commander for a mission in |', 'future'],
  ['The pact is effective |', 'future'],
  ['How about |?', 'future'],
  ['How they came on |', 'past'],
  ['They met on |', 'past'],
  ['The firm bought it in |', 'past'],
  ['The fund has been sold in |', 'past'],
  ['It had been due to expire |', 'past'],
  ['He said he will begin withdrawing on |', 'future'],
  ['The king, who met him |', 'past'],
  ['“It is hard,” he said, “but by | we should see”', 'future'],
  ['He resigned, but in | he will return', 'future'],
  ['They will meet, and in | the minister', 'future'],
  ['On |, the two conferred', 'past'],
  ['On |, they will confer', 'future'],
  ['It resumed; the final is on |', 'future'],
  ['The term starts on the |', 'future'],
  ['It had been due to start on |', 'past'],
  ['He runs; she returns again on |', 'future'],
  ['Ministers meet |', 'future'],
  ['They had expected four million by |', 'past'],
  ['The union promised a strike in |', 'planned'],
  ['Talks were paused until |', 'future'],
  ['The road has been closed until |', 'future'],
  ['It has rained until |', 'past'],
  ['Shops are closed on |', 'present'],
  ['It was hard to meet |', 'past'],
  ['She would stay, but in | it agreed to go', 'past'],
  ['It agreed to go in |', 'future'],
  ['The law takes effect |', 'future'],
  ['The book is out |', 'future'],
  ['Two of them appear in court |', 'future'],
  ['Voters go to the polls |', 'future'],
  ["Shares fell ahead of |'s report", 'future'],
  ['They play New York on |', 'future'],
  ['They played New York on |', 'past'],
  ["“It is over.'' On |, he left", 'past'],
  ['They need hundreds of it |', null],
  ['It is sold |', 'past'],
  ['Stocks are up |', 'present'],
  ['The first of | May', null],
  ['Sales are down and on |Tuesday fell', 'past'],
  ['Sales are down and will on |Tuesday fall', 'future'],
  ['It would be paid on a still unspecified date in |', 'future'],
  ['It would be paid after they unveiled it in |', 'past'],
  ['The maker has promised an update in |', 'planned'],
  ['Ministers meet separately on |', 'future'],
  ['Ministers met separately on |', 'past'],
  ['Parliament was recalled for |', 'planned'],
  ['He will be on the ballot in Iowa, where in | he said no', 'past'],
  ['They will open it, followed by a vote on |', 'future'],
  ['They followed him on |', 'past'],
  ['They voted to start on |', 'planned'],
  ['They had been due to start on |', 'past'],
  ['They agreed. It was hard to meet on |', 'past'],
  ['She said he sings on |', 'present'],
  ['He was on |', 'past'],
  ['Three days of mourning start on |', 'future'],
  ['Figures on output come on |', 'future'],
  ['It was supposed to come on |', 'past'],
  ['They knew of the start on |', 'past'],
  ['The premier, due back from Tunisia on |, has called', 'future'],
  ['|', null],
  // "Mr." and an initial end no sentence, a full stop before a capital does.
  ['It fell to Mr. J. Smith on |', 'past'],
  ['They will come. Later, on |, he left', 'past'],
  ['On |. They will come', null],
];

describe('tenseAt', () => {
  for (const [marked, tense] of cases)
    it(`${marked} → ${tense}`, () => {
      const at = marked.indexOf('|');
      expect(tenseAt(marked.replace('|', ''), at)).to.equal(tense);
    });
});
