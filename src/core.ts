export {findTimexes} from './normalize/find-timexes.js';
export {readArticles, readArticlesSync} from './pipeline.js';
