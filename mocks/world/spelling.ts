import { fold } from '../../src/adapters/memory/text.ts';

/** The name as it is written by those who bear it: of `Ελένη/eleni`, the first half. */
export const written = (name: string): string => name.split('/')[0] ?? name;

/** The name as it stands in logon ids: lower-case ASCII letters. */
export const spelled = (name: string): string => fold(name.split('/')[1] ?? name).replace(/[^a-z0-9]/gu, '');
