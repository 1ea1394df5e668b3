// What a picture needs only where there is more to its events than a day or a stretch of time: where articles tell of
// them, so that they have letters and days of publication, and their dates may differ. A page loads it then.

export {articleKeys, hueOf} from './article-key.js';
export {drawConflict} from './conflicts.js';
export {labelWords} from './told-words.js';
export {publishedDays} from './published-days.js';
export {conflictSigns, ghostAt} from '../layout/conflicts.js';
