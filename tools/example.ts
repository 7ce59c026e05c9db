import { mkdirSync, rmSync, symlinkSync } from 'node:fs';
import { createServer } from 'vite';
import { listen } from '../mocks/server.ts';

/**
 * `npm run example -- react`: an example as its users run it, over this package as it was built, with the mock backend
 * beside it.
 */
const [name = 'react'] = process.argv.slice(2);
const modules = 'docs/examples/node_modules';

rmSync(modules, { recursive: true, force: true });
mkdirSync(modules, { recursive: true });
symlinkSync('../../..', `${modules}/prokura`, 'junction');

const backend = await listen({ port: 4000, world: 'demo' });
const vite = await createServer({
  root: `docs/examples/${name}`,
  server: {
    host: '127.0.0.1',
    port: Number(process.env['PORT'] ?? 5173),
    strictPort: true,
    fs: { allow: ['../../..'] },
  },
});
await vite.listen();
console.log(`The backend answers at ${backend.url}`);
vite.printUrls();
