import { afterEach, beforeEach, describe, expect, test } from 'vitest';
import { aServer, type TestDevice, type TestServer } from '../kit/aServer.ts';

let server: TestServer;
beforeEach(async () => {
  server = await aServer();
});
afterEach(() => server.discard());

/** Asks a route as the app would, with nothing in its body. */
function call(device: TestDevice, { method, path }: { method: string; path: string }, query = '') {
  const address = path.replace(':id', 'x').replace(':owner', 'x') + query;
  if (method === 'GET') return device.ask('GET', address);
  return device.ask(
    method,
    address,
    { 'content-type': 'application/json' },
    method === 'POST' ? '{}' : undefined,
  );
}

describe('who may call a route at all', () => {
  test('T3: every route of the router stands in the registrar’s list with a policy', () => {
    const known = server.app.routes.map(({ method, path }) => `${method} ${path}`);
    const routed = server.app.hono.routes
      .filter(({ path }) => path !== '/*')
      .map(({ method, path }) => `${method} ${path}`);
    expect(routed.sort()).toEqual(known.sort());
    expect(server.app.routes.length).toBeGreaterThan(15);
  });

  test('T3: nobody who is not signed in gets past a route for members, and no secret-holder’s route without a secret', async () => {
    await server.founded();
    const stranger = server.device();
    const expected = {
      anyone: /^200$/,
      secretHolder: /^(400|401|410)$/,
      member: /^401$/,
      exampleMember: /^401$/,
      operator: /^404$/,
    };
    for (const route of server.app.routes) {
      const answer = await call(stranger, route);
      expect(String(answer.status), `${route.method} ${route.path}`).toMatch(expected[route.policy]);
    }
  });

  test('T3: what anyone may call changes nothing', () => {
    const open = server.app.routes.filter(({ policy }) => policy === 'anyone');
    expect(open.every(({ method }) => method === 'GET')).toBe(true);
  });

  test('T5: a session of one space opens no route of the other, under either cookie’s name', async () => {
    const { ada } = await server.founded();
    const token = ada.cookies.get('sid') ?? '';
    ada.cookies.set('demo', token);
    for (const route of server.app.routes.filter(
      ({ policy }) => policy === 'member' || policy === 'exampleMember',
    )) {
      const answer = await call(ada, route, '?space=example');
      expect(`${route.method} ${route.path}: ${answer.status}`).toMatch(/: 401$/);
    }
  });

  test('T5: a space that is not there is not found', async () => {
    const { ada } = await server.founded();
    expect((await ada.get('/api/session?space=elsewhere')).status).toBe(404);
  });

  test('T20: a person who has left is told so, and nothing else', async () => {
    const { ada, departmentId } = await server.founded();
    const { device, id } = await server.joined(ada, 'reader', departmentId, 'Rut Reader');
    expect((await device.get('/api/session')).status).toBe(200);
    const gone = await ada.push([{ name: 'person.leave', args: { personId: id, initiativeIds: [] } }]);
    expect(gone.body.results[0]).toMatchObject({ outcome: 'applied' });
    const answer = await device.pull();
    expect(answer.status).toBe(401);
    expect(answer.body).toMatchObject({ code: 'left', soft: false });
  });
});
