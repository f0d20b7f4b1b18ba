import type { Server } from 'node:http';
import { createAdaptorServer } from '@hono/node-server';
import { linkTo } from './addresses.ts';
import type { App } from './app.ts';
import { type Application, makeApplication } from './application.ts';
import { LIFETIME } from './auth/links.ts';
import type { Config } from './config.ts';
import { traceOf } from './log.ts';
import { startKeepers } from './keepers.ts';
import { hasAdmin } from './people.ts';
import { CITY } from './spaces.ts';

/** How long requests that have begun may take when the server is told to stop. */
const DRAIN = 10_000;

type GiveUp = (why: string, code: number) => never;

/**
 * Serves until told to stop. The port is taken before the database is opened, so that a second server beside a running
 * one changes nothing.
 */
export async function runServer(config: Config, giveUp: GiveUp): Promise<void> {
  const ready: { app?: App } = {};
  let serving = true;
  const server = createAdaptorServer({
    fetch: (request, env) =>
      ready.app?.hono.fetch(request, env) ?? Response.json({ code: 'starting' }, { status: 503 }),
    serverOptions: { requestTimeout: 30_000, headersTimeout: 10_000 },
  }) as Server;
  await listen(server, config, giveUp);
  const application = await makeApplication(config);
  application.database.onFatal((error) => {
    application.log('error', 'storage', traceOf(error));
    giveUp(
      'The database can no longer be trusted, so nothing more is accepted: see the disk, then start again.',
      70,
    );
  });
  ready.app = await application.http(() => serving);
  const keepers = await startKeepers(application);

  const stop = async () => {
    if (!serving) process.exit(130);
    serving = false;
    ready.app?.pokes.endAll();
    await drain(server);
    application.blobs.close();
    await keepers.close();
    await application.database.close();
    process.exit(0);
  };
  process.on('SIGTERM', () => void stop());
  process.on('SIGINT', () => void stop());
  await welcome(application);
}

function listen(server: Server, { port, host }: Config, giveUp: GiveUp): Promise<void> {
  return new Promise((resolve) => {
    server.once('error', (error: NodeJS.ErrnoException) => {
      if (error.code === 'EADDRINUSE')
        giveUp(
          `Port ${port} is already in use: stop what uses it, or choose another, as PORT=${port + 1}.`,
          69,
        );
      if (error.code === 'EACCES')
        giveUp(`Port ${port} may not be used by this user: choose one from 1024 up, as PORT=3000.`, 69);
      giveUp(
        `The server cannot listen at ${host}, port ${port} (${error.code ?? error.message}): see HOST and PORT.`,
        69,
      );
    });
    server.listen(port, host, resolve);
  });
}

/** Takes nothing new, lets what has begun finish, and then cuts what is left. */
function drain(server: Server): Promise<void> {
  return new Promise((resolve) => {
    const cut = setTimeout(() => server.closeAllConnections(), DRAIN);
    // A connection whose answer has just ended waits for the next request; there will be none.
    const sweep = setInterval(() => server.closeIdleConnections(), 50);
    server.close(() => {
      clearTimeout(cut);
      clearInterval(sweep);
      resolve();
    });
  });
}

/** What the person who started it reads, in one piece. */
async function welcome({ config, city, links }: Application): Promise<void> {
  const { publicUrl, dataDir } = config;
  const lines = [`Stegvis answers at ${publicUrl} and keeps its data in ${dataDir}. Stop it with Ctrl+C.`];
  if (!(await hasAdmin(city, CITY))) {
    const { token } = await links.make({ space: CITY, kind: 'setup' }, LIFETIME.setup);
    lines.push(
      'Nobody is here yet. Set up your city, or look at the example city, with this link (24 hours, once):',
      `  ${linkTo(publicUrl, 'setup', token)}`,
    );
  }
  console.log(lines.join('\n'));
}
