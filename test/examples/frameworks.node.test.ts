import { frameworkTests } from './frameworks/suite.ts';

/** The rest takes a minute: `npm run test:frameworks`. */
frameworkTests({ thorough: ['react'] });
