import { type Server, createServer } from 'node:http';
import type { AddressInfo } from 'node:net';
import { fileURLToPath } from 'node:url';
import { createServer as createVite } from 'vite';
import { sourceServer } from '../support/source-server.ts';

const frame = fileURLToPath(new URL('framed-shop.ts', import.meta.url));

export interface Site {
  readonly origin: string;
  close(): Promise<void>;
}

/** A shop that another site may frame: a provider with a bridge, and nothing else. */
export async function framedShop(): Promise<Site> {
  const vite = await createVite({
    ...sourceServer,
    plugins: [
      {
        name: 'framed-shop',
        configureServer(server) {
          server.middlewares.use('/shop', (_, response) => {
            response.setHeader('content-type', 'text/html; charset=utf-8');
            response.end(
              `<!doctype html><title>Shop</title><body><script type="module" src="/@fs${frame}"></script></body>`,
            );
          });
        },
      },
    ],
  });
  await vite.listen();
  const { port } = vite.httpServer?.address() as AddressInfo;
  return { origin: `http://127.0.0.1:${port}`, close: () => vite.close() };
}

/** A site of its own origin that frames the shop and writes down what it hears, in `heard`. */
export async function desk(): Promise<Site> {
  const server: Server = createServer((request, response) => {
    const { searchParams } = new URL(request.url ?? '/', 'http://desk.invalid');
    response.setHeader('content-type', 'text/html; charset=utf-8');
    response.end(`<!doctype html><title>Desk</title><body><script>
      const heard = [];
      addEventListener('message', ({ data, origin }) => heard.push({ data, origin }));
      const shop = document.createElement('iframe');
      shop.src = ${JSON.stringify(searchParams.get('shop') ?? 'about:blank')};
      document.body.append(shop);
    </script></body>`);
  });
  await new Promise<void>((resolve) => server.listen(0, '127.0.0.1', resolve));
  return {
    origin: `http://127.0.0.1:${(server.address() as AddressInfo).port}`,
    close: () =>
      new Promise((resolve) => {
        server.close(() => resolve());
        server.closeAllConnections();
      }),
  };
}
