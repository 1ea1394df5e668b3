// What chrono-node reads in German words.

import {strict} from 'chrono-node/de';

import {wordsReader} from '../chrono.js';

/** What the words name, or null if they are not one date or time, or one that cannot be (31. April). */
export const readWithChrono = wordsReader(strict);
