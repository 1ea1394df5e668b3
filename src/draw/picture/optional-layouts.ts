// What a picture needs only where its events are grouped, where there are eras behind them, or where it has an even
// scale. A page loads it then.

export {bandRooms, layBands} from './band-geometry.js';
export {bandsWords} from './bands-words.js';
export {bandHeading} from '../words/band-words.js';
export {layoutBandLabels} from '../../layout/band-labels.js';
export {groupMarks} from '../../layout/bands.js';
export {layoutEras} from '../../layout/eras.js';
export {evenScale} from '../../layout/even-scale.js';
export {readEras} from '../../layout/read-eras.js';
