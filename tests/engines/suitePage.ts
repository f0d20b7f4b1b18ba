import { once } from 'node:events';
import { createServer } from 'node:http';
import type { AddressInfo } from 'node:net';
import { join } from 'node:path';
import { build } from 'vite';

const here = import.meta.dirname;
const types: Readonly<Record<string, string>> = { html: 'text/html', js: 'text/javascript' };

/** The suites of the device's store as a page of an origin of its own. */
export interface SuitePage {
  readonly url: string;
  close(): void;
}

/** Builds the page from the very test files that vitest runs, and serves it. */
export async function serveSuites(): Promise<SuitePage> {
  const built = await build({
    configFile: false,
    root: here,
    logLevel: 'error',
    resolve: { alias: { vitest: join(here, 'suite.ts') } },
    build: {
      write: false,
      target: 'es2022',
      minify: false,
      rollupOptions: { input: join(here, 'page.html') },
    },
  });
  if (Array.isArray(built) || !('output' in built)) throw new Error('the page was not built once');
  const files = new Map(
    built.output.map((file) => [`/${file.fileName}`, file.type === 'chunk' ? file.code : file.source]),
  );
  const server = createServer(({ url = '' }, answer) => {
    const body = files.get(url);
    const type = types[url.split('.').at(-1) ?? ''] ?? 'text/plain';
    answer.writeHead(body === undefined ? 404 : 200, { 'Content-Type': `${type}; charset=utf-8` });
    answer.end(body);
  });
  server.listen(0, '127.0.0.1');
  await once(server, 'listening');
  const { port } = server.address() as AddressInfo;
  return { url: `http://localhost:${port}/page.html`, close: () => server.close() };
}
