import { msw } from 'msw/vite';
import { defineConfig } from 'vite';

/** The demo storefront: `npm start`. The script-tag build has its own file, `tools/cdn-build.ts`. */
export default defineConfig({
  root: 'demo',
  plugins: [msw()],
  server: {
    host: '127.0.0.1',
    port: Number(process.env['PORT'] ?? 5173),
    strictPort: true,
    fs: { allow: ['..'] },
  },
});
