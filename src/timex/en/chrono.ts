// What chrono-node reads in English words.

import {strict} from 'chrono-node/en';

import {wordsReader} from '../chrono.js';

/** What the words name, or null if they are not one date or time, or one that cannot be (31 April). */
export const readWithChrono = wordsReader(strict);
