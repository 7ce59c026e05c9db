import { msw } from 'msw/vite';
import { defineConfig } from 'vite';

/** Storybook's own build: the demo's has another root. The mock's service worker is served and emitted beside it. */
export default defineConfig({
  plugins: [msw({ mode: 'worker-only' })],
});
