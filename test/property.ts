// fast-check as the tests use it: properties draw the same cases in each run, unless PROPERTY_SEED says which others.

import fc from 'fast-check';

const {PROPERTY_SEED = '1'} = process.env;
const seed = Number(PROPERTY_SEED);
if (!Number.isInteger(seed)) throw new Error(`PROPERTY_SEED is "${PROPERTY_SEED}", not a whole number`);

fc.configureGlobal({...fc.readConfigureGlobal(), seed});

export default fc;
