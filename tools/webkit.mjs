import { spawn } from 'node:child_process';
import { once } from 'node:events';
import { createServer } from 'node:net';
import { setTimeout as sleep } from 'node:timers/promises';
import { webdriverLauncher } from '@web/test-runner-webdriver';
import { miniBrowser, programOf } from './engines.mjs';

const address = '127.0.0.1';
const screenProgram = 'Xvfb';

/** A port for the driver that is free as a rule: one per process, since two runs may stand side by side. */
const port = 21_000 + (process.pid % 9000);

/** A screen that nobody sees. WebKit's browser needs one. */
async function screen() {
  const server = spawn(screenProgram, ['-displayfd', '3', '-screen', '0', '1400x1000x24', '-nolisten', 'tcp'], {
    stdio: ['ignore', 'ignore', 'ignore', 'pipe'],
  });
  const [number] = await once(server.stdio[3], 'data');
  return { server, display: `:${String(number).trim()}` };
}

async function isFree() {
  const server = createServer();
  const free = new Promise((resolve) => {
    server.once('error', () => resolve(false)).listen(port, address, () => resolve(true));
  });
  const answer = await free;
  server.close();
  return answer;
}

async function answers() {
  for (let tries = 0; tries < 100; tries += 1) {
    const response = await fetch(`http://${address}:${port}/status`).catch(() => undefined);
    if (response?.ok) return;
    await sleep(100);
  }
  throw new Error('WebKitWebDriver did not start');
}

/**
 * The runner cannot set a size through WebDriver. MiniBrowser is never narrower than about 447 pixels: what is to be seen
 * at phone width fails here, and is marked so in the tests.
 */
async function resize(driver, { width, height }) {
  const [wider, higher] = await driver.execute('return [outerWidth - innerWidth, outerHeight - innerHeight]');
  await driver.setWindowRect(null, null, width + wider, height + higher);
  return true;
}

const driver = () => {
  let shown;
  let process_;
  const plugin = {
    name: 'webkit-driver',
    executeCommand: ({ command, payload, session }) =>
      command === 'set-viewport' && session.browser.type === 'webdriver'
        ? resize(session.browser.driver, payload)
        : undefined,
    async serverStart() {
      if (!(await isFree())) throw new Error(`Port ${port}, for WebKitWebDriver, is taken.`);
      shown = await screen();
      process_ = spawn(programOf('webkit'), [`--port=${port}`, `--host=${address}`], {
        stdio: 'ignore',
        // Without a language of its own the browser speaks "C".
        env: { ...process.env, DISPLAY: shown.display, LANG: 'en_US.UTF-8' },
      });
      await answers();
    },
    async serverStop() {
      process_?.kill();
      shown?.server.kill();
    },
  };
  return plugin;
};

/** WebKitGTK by its own driver, under a screen that nobody sees. */
export function webkit() {
  const plugin = driver();
  const launcher = webdriverLauncher({
    hostname: address,
    port,
    path: '/',
    logLevel: 'error',
    connectionRetryCount: 0,
    capabilities: {
      browserName: 'MiniBrowser',
      'wdio:enforceWebDriverClassic': true,
      'webkitgtk:browserOptions': { binary: miniBrowser(), args: ['--automation'] },
    },
  });
  const { initialize } = launcher;
  launcher.initialize = async function (config, ...rest) {
    // Before the runner's own plugin, which would refuse to set a size.
    config.plugins.sort((one, other) => Number(other === plugin) - Number(one === plugin));
    await initialize.call(this, config, ...rest);
  };
  return { plugin, launcher };
}
