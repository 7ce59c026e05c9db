import { frameworkTests } from './suite.ts';
import { frameworks } from './tables.ts';

/** `npm run test:frameworks` */
frameworkTests({ thorough: frameworks });
