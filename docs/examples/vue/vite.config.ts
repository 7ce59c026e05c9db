import vue from '@vitejs/plugin-vue';
import { defineConfig } from 'vite';

/** A tag with a dash is an element of the page, no component of Vue's. */
const isCustomElement = (tag: string): boolean => tag.includes('-');

export default defineConfig({
  plugins: [vue({ template: { compilerOptions: { isCustomElement } } })],
});
