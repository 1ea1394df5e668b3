// What a timeline needs only where it is asked to group its events, to show eras, or to have an even scale. A page
// loads it then.

export {bandHeading} from './band-words.js';
export {groupMarks} from '../layout/bands.js';
export {evenScale} from '../layout/even-scale.js';
export {readEras} from '../layout/read-eras.js';
