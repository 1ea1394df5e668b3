// What a page asks for in dates of its own: which stretch of time is in view, and which day is today. A page that asks for
// neither does not load what reads dates.

export {viewOf} from '../../layout/view-changes.js';
export {domainOfAttributes, givenToday} from './given-domain.js';
