// Importing this file makes German available: `import 'whenabouts/languages/de.js'`.

import {addLanguage} from '../added-languages.js';
import {german} from './configuration.js';

addLanguage('de', german);
