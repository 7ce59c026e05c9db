import { execFileSync } from 'node:child_process';
import { writeFileSync } from 'node:fs';
import { languageFiles } from './language-files.ts';

/**
 * Brings the languages up to the source: writes its texts into the XLIFF files, where translations stay and new texts
 * wait for theirs, and makes the modules of `src/locales` of them.
 */
execFileSync('lit-localize', ['extract'], { stdio: 'inherit' });
for (const { path, text } of languageFiles()) writeFileSync(path, text);
