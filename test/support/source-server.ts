import { fileURLToPath } from 'node:url';
import type { InlineConfig } from 'vite';

/**
 * How Vite serves the kit's source to pages of a test's own. What it would find only while a page loads makes it begin
 * anew, in the middle of that page: so all that is no module is named here.
 */
export const sourceServer = {
  configFile: false,
  root: fileURLToPath(new URL('../../', import.meta.url)),
  cacheDir: 'node_modules/.vite-source',
  appType: 'custom',
  logLevel: 'error',
  server: { host: '127.0.0.1', port: 0, hmr: false, watch: null },
  optimizeDeps: { noDiscovery: true, include: ['ibantools', 'localized-address-format', 'papaparse'] },
} satisfies InlineConfig;
