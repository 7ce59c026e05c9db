import { execFileSync } from 'node:child_process';

/** The engines beside Chromium: what has to be installed, and how to ask for each part. All are Debian packages. */
export const engines = {
  firefox: { packages: ['firefox-esr'], programs: ['firefox-esr', 'firefox'] },
  webkit: { packages: ['webkit2gtk-driver', 'xvfb'], programs: ['WebKitWebDriver'], also: ['Xvfb'] },
};

function found(command, ...args) {
  try {
    return execFileSync(command, args, { encoding: 'utf8', stdio: ['ignore', 'pipe', 'ignore'] }).trim();
  } catch {
    return undefined;
  }
}

const onPath = (name) => found('sh', '-c', `command -v ${name}`);

/** The program that runs an engine, or that drives it. @returns {string} */
export function programOf(name) {
  const { packages, programs, also = [] } = engines[name];
  const program = programs.map(onPath).find(Boolean);
  if (program && also.every(onPath)) return program;
  throw new Error(`${name} is not installed. On Debian: apt-get install --no-install-recommends ${packages.join(' ')}`);
}

/** WebKit's own small browser, which its driver starts. @returns {string} */
export function miniBrowser() {
  const path = found('sh', '-c', "dpkg -L libwebkit2gtk-4.1-0 | grep '/MiniBrowser$'");
  if (path) return path;
  throw new Error('MiniBrowser, of the package libwebkit2gtk-4.1-0, was not found.');
}

/** The version of an engine, for reports. @returns {string} */
export function versionOf(name) {
  const version =
    name === 'webkit'
      ? found('dpkg-query', '--show', '--showformat=WebKitGTK ${Version}', 'libwebkit2gtk-4.1-0')
      : found(programOf(name), '--version');
  return version ?? 'unknown version';
}
