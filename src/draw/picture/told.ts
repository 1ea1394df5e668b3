// What a picture needs only where there is more to its events than a day or a stretch of time: where articles tell of
// them, so that they have letters and days of publication, and their dates may differ; and where today is marked. A page
// loads it then.

export {articleKeys, hueOf} from '../words/article-key.js';
export {drawConflict} from '../pen/conflicts.js';
export {withToday} from '../words/marked-today.js';
export {publishedDays} from '../words/published-days.js';
export {publishedLine} from './published-lines.js';
export {labelWords} from '../words/told-words.js';
export {conflictSigns, ghostAt} from '../../layout/conflicts.js';
export {publishedInView} from '../../layout/published.js';
