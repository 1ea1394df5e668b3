// What a timeline needs only where there is more to its events than a day or a stretch of time: how that is drawn, what
// stands below the picture, and how all of it looks. A page loads it then.

export * from '../../draw/picture/told.js';
export {footerTemplate} from './footer-template.js';
export {toldStyles as styles} from './styles/told-styles.js';
