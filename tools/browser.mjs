import { execFileSync } from 'node:child_process';
import { accessSync, constants, existsSync, readFileSync } from 'node:fs';
import { delimiter, join } from 'node:path';
import { fileURLToPath } from 'node:url';

/**
 * Finds the Chromium that the tests run in, and installs Debian's where none is and it may.
 *
 *     node tools/browser.mjs            prints the path; installs where needed and possible
 *     import { findBrowser } from …     for tests that start a browser of their own
 */
const names = ['chromium', 'chromium-browser', 'google-chrome-stable', 'google-chrome', 'chrome'];
const applications = [
  '/Applications/Google Chrome.app/Contents/MacOS/Google Chrome',
  '/Applications/Chromium.app/Contents/MacOS/Chromium',
  ...['ProgramFiles', 'ProgramFiles(x86)', 'LOCALAPPDATA']
    .map((name) => process.env[name])
    .filter((folder) => folder !== undefined)
    .map((folder) => join(folder, 'Google/Chrome/Application/chrome.exe')),
];

function isExecutable(path) {
  try {
    accessSync(path, constants.X_OK);
    return true;
  } catch {
    return false;
  }
}

function onPath(name) {
  const folders = (process.env.PATH ?? '').split(delimiter).filter(Boolean);
  return folders.map((folder) => join(folder, name)).find(isExecutable);
}

/** @returns {string | undefined} */
export function findBrowser() {
  const chosen = process.env.CHROME_PATH;
  if (chosen !== undefined && chosen !== '') {
    if (isExecutable(chosen)) return chosen;
    throw new Error(`CHROME_PATH is ${chosen}, where there is no program that can be run.`);
  }
  return names.map(onPath).find(Boolean) ?? applications.find(isExecutable);
}

/** The start of a command line that installs packages, or nothing where we may not. */
function installer() {
  if (!existsSync('/etc/debian_version') || !onPath('apt-get')) return undefined;
  // Ubuntu's package of this name is a stub for another installer.
  if (/^ID=ubuntu$/mu.test(readFileSync('/etc/os-release', 'utf8'))) return undefined;
  if (process.getuid?.() === 0) return ['env'];
  if (!onPath('sudo')) return undefined;
  try {
    execFileSync('sudo', ['-n', 'true'], { stdio: 'ignore' });
    return ['sudo', '-n', 'env'];
  } catch {
    return undefined;
  }
}

/** Installs Debian's chromium where no browser is found. @returns {string} */
export function ensureBrowser() {
  const found = findBrowser();
  if (found) return found;
  const prefix = installer();
  if (prefix) {
    console.error('No Chrome or Chromium found: installing the Debian package chromium.');
    const [command, ...rest] = [...prefix, 'DEBIAN_FRONTEND=noninteractive', 'apt-get'];
    const quiet = { stdio: ['ignore', 'ignore', 'inherit'] };
    try {
      execFileSync(command, [...rest, 'update', '-qq'], quiet);
      execFileSync(command, [...rest, 'install', '-y', '-qq', '--no-install-recommends', 'chromium'], quiet);
    } catch {
      // What apt-get said stands above; what to do follows.
    }
  }
  const installed = prefix && findBrowser();
  if (installed) return installed;
  throw new Error('The tests need a browser: install Chrome or Chromium, or set CHROME_PATH to the program.');
}

if (process.argv[1] === fileURLToPath(import.meta.url)) {
  try {
    console.log(ensureBrowser());
  } catch (error) {
    console.error(error.message);
    process.exitCode = 1;
  }
}
