import { defineConfig } from 'vite';

/** Storybook's own build: the demo's has another root. Relative addresses, so that it works from any folder. */
export default defineConfig({ base: './' });
