// What a timeline needs only where its events are grouped, where there are eras, or where it has an even scale: how they
// are laid out, what is said of them, and how that looks. A page loads it then.

export * from '../../draw/picture/optional-layouts.js';
export {bandsTemplate} from './band-template.js';
export {eraList, erasTemplate} from './eras-template.js';
export {bandStyles as styles} from './styles/band-styles.js';
