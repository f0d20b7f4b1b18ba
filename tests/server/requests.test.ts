import { afterEach, beforeEach, describe, expect, test } from 'vitest';
import { aServer, type TestDevice, type TestServer } from '../kit/aServer.ts';

let server: TestServer;
let ada: TestDevice;
beforeEach(async () => {
  server = await aServer();
  ({ ada } = await server.founded());
});
afterEach(() => server.discard());

const fails = () => Promise.reject(new Error('the secret detail'));
const json = { 'content-type': 'application/json' };
const versionOf = () => server.city.store.snapshot('city', (s) => s.version());
const inviteBody = JSON.stringify({ role: 'reader' });

describe('requests from elsewhere', () => {
  const foreign: Record<string, Record<string, string>> = {
    form: { 'content-type': 'application/x-www-form-urlencoded' },
    'multipart form': { 'content-type': 'multipart/form-data; boundary=x' },
    'plain text': { 'content-type': 'text/plain' },
    'no type': { 'content-type': '' },
    'foreign origin': { ...json, origin: 'https://evil.example' },
    'null origin': { ...json, origin: 'null' },
    'cross-site': { ...json, 'sec-fetch-site': 'cross-site' },
    'same-site': { ...json, 'sec-fetch-site': 'same-site' },
    'another port of this machine': { ...json, origin: 'http://localhost:8080', host: 'localhost:3000' },
  };
  test.each(Object.entries(foreign))('T2: a changing request with %s changes nothing', async (_, headers) => {
    const before = await versionOf();
    for (const { path } of server.app.routes.filter(({ method }) => method === 'POST')) {
      const answer = await ada.ask('POST', path, headers, inviteBody);
      expect(`${path}: ${answer.status}`).toBe(`${path}: 403`);
    }
    expect(await versionOf()).toBe(before);
    expect((await ada.get('/api/invites')).body.invites).toEqual([]);
    expect((await ada.get('/api/session')).status).toBe(200);
  });

  test('T2: our own page gets through, also under this machine’s other names', async () => {
    const page = { 'sec-fetch-site': 'same-origin' };
    const byName = { ...page, origin: 'http://localhost:3000', host: 'localhost:3000' };
    const byNumber = { ...page, origin: 'http://127.0.0.1:3000', host: '127.0.0.1:3000' };
    for (const headers of [byName, byNumber])
      expect((await ada.post('/api/invites', inviteBody, headers)).status).toBe(200);
  });

  test('T2: a request without a body says whose it is by a header that no form can send', async () => {
    expect((await ada.ask('POST', '/api/sign-out')).status).toBe(403);
    expect((await ada.ask('POST', '/api/sign-out', { 'x-requested-by': 'stegvis' })).status).toBe(200);
  });
});

describe('addresses', () => {
  const tricks = [
    '//api/session',
    '/api//session',
    '/api/%73ession/',
    '/api/session/..%2fsession',
    '/api%2fsession',
    '/api%5csession',
    '/API/session',
    '/api/./session',
    '/api/x/../session',
    '/api/session.',
    '/api/session%00',
    '/fanga/../api/session',
  ];
  test.each(tricks)('T4: %s never answers a stranger with 200', async (path) => {
    const answer = await server.device().ask('GET', path, { accept: 'text/html' });
    expect(answer.status).toBeGreaterThanOrEqual(400);
    expect(answer.status).toBeLessThan(500);
  });
});

describe('bodies', () => {
  const hostile = [
    '',
    '{',
    'null',
    '[]',
    '"text"',
    '1e999',
    '{"__proto__":{"polluted":true}}',
    '{"constructor":{"prototype":{"polluted":true}}}',
    '{"role":{"toString":1}}',
    '{"role":["reader"]}',
    '{"token":1,"code":2}',
    '{"mutations":"x"}',
    '{"mutations":[null,1,"x",[],{}]}',
    `{"name":"${'a'.repeat(400)}"}`,
    '\u0000',
    '{"a":"\ud800"}',
  ];
  test.each(hostile)(
    'T7: %j is refused by every route, without a fault and without polluting anything',
    async (body) => {
      for (const { path } of server.app.routes.filter(({ method }) => method === 'POST')) {
        // Signing out and one's own link ask nothing of the body, so an empty one is right.
        if (path === '/api/sign-out') continue;
        const { status } = await ada.post(path, body);
        expect(`${path}: ${status}`).not.toMatch(/: 5\d\d$/);
      }
      expect(({} as { polluted?: boolean }).polluted).toBeUndefined();
    },
  );

  test('T8: JSON that is none is malformed, in plain words and without a stack', async () => {
    const answer = await ada.post('/api/sync/push', '{"mutations": [');
    expect(answer.status).toBe(400);
    expect(answer.body).toEqual({ code: 'malformed', requestId: answer.headers.get('x-request-id') });
  });

  test('T8: bytes that are no text are malformed', async () => {
    const answer = await ada.ask('POST', '/api/sync/push', json, new Uint8Array([0x22, 0xff, 0xfe, 0x22]));
    expect(answer.status).toBe(400);
  });

  test('T8: more than 1 MiB is too large, whether its length is said or not', async () => {
    const large = `{"a":"${'x'.repeat(1_048_576)}"}`;
    expect((await ada.post('/api/sync/push', large, { 'content-length': String(large.length) })).status).toBe(
      413,
    );
    expect((await ada.post('/api/sync/push', large)).status).toBe(413);
  });

  test('T8: an endless body is cut off at the limit', async () => {
    let given = 0;
    const endless = new ReadableStream<Uint8Array>({
      pull(controller) {
        given += 65_536;
        controller.enqueue(new Uint8Array(65_536).fill(0x20));
      },
    });
    const request = new Request('http://localhost:3000/api/sync/push', {
      method: 'POST',
      headers: { ...json, cookie: `sid=${ada.cookies.get('sid')}` },
      body: endless,
      duplex: 'half',
    } as RequestInit);
    const answer = await server.app.hono.request(request);
    expect(answer.status).toBe(413);
    expect(given).toBeLessThan(2 * 1_048_576);
  });

  test('T8: a packed body is refused unread', async () => {
    expect((await ada.post('/api/sync/push', '{}', { 'content-encoding': 'gzip' })).status).toBe(415);
  });

  test('T8: nesting is counted before anything is built', async () => {
    const bomb = '['.repeat(400_000);
    expect((await ada.post('/api/sync/push', bomb)).status).toBe(400);
    const closed = `${'['.repeat(200_000)}${']'.repeat(200_000)}`;
    expect((await ada.post('/api/sync/push', closed)).status).toBe(400);
  });

  test('T8: a hundred thousand keys are read or refused, never a fault', async () => {
    const keys = Array.from({ length: 90_000 }, (_, n) => `"k${n}":0`).join(',');
    expect((await ada.post('/api/setup', `{${keys}}`)).status).toBe(400);
  });
});

describe('headers', () => {
  test('T19: every answer carries the protective headers, also 404, 401, 403 and 500', async () => {
    const failing = await aServer({ seed: fails });
    const { ada: unlucky } = await failing.founded();
    const answers = [
      await ada.get('/api/state'),
      await ada.get('/nowhere'),
      await server.device().get('/api/session'),
      await unlucky.post('/api/example/enter'),
      { headers: (await ada.ask('POST', '/api/setup')).headers },
    ];
    for (const { headers } of answers) {
      expect(headers.get('content-security-policy')).toMatch(/^default-src 'none'; script-src 'self';/);
      expect(headers.get('content-security-policy')).toContain("frame-ancestors 'none'");
      expect(headers.get('x-content-type-options')).toBe('nosniff');
      expect(headers.get('referrer-policy')).toBe('same-origin');
      expect(headers.get('cross-origin-opener-policy')).toBe('same-origin');
      expect(headers.get('cross-origin-resource-policy')).toBe('same-origin');
      expect(headers.get('permissions-policy')).toContain('geolocation=()');
      expect(headers.get('strict-transport-security')).toBeNull();
    }
    await failing.discard();
  });

  test('T19: over https browsers are told to stay there, and the cookie is the host’s own', async () => {
    const https = await aServer({ publicUrl: 'https://stegvis.example.se' });
    const { ada: secure } = await https.founded();
    expect([...secure.cookies.keys()]).toEqual(['__Host-sid']);
    const { headers } = await secure.get('/api/session');
    expect(headers.get('strict-transport-security')).toBe('max-age=31536000; includeSubDomains');
    await https.discard();
  });

  test('T18: nothing under /api may be kept by any cache', async () => {
    for (const { path } of server.app.routes.filter(({ path }) => path.startsWith('/api'))) {
      const answer = await ada.ask('GET', path.replace(':owner', 'organisation'));
      expect(answer.headers.get('cache-control')).toBe('no-store');
      await answer.body?.cancel();
    }
  });

  test('T23: a fault of ours tells the caller a request’s id, and the log the rest', async () => {
    const failing = await aServer({ seed: fails });
    const { ada: unlucky } = await failing.founded();
    const { status, body } = await unlucky.post('/api/example/enter');
    expect(status).toBe(500);
    expect(JSON.stringify(body)).not.toContain('secret');
    const told = failing.lines.filter(
      (line) => line.includes(body.requestId) && line.includes('secret detail'),
    );
    expect(told).toHaveLength(1);
    await failing.discard();
  });
});

describe('slowing down', () => {
  test('T13: an address that keeps asking without a session must wait, and is told how long', async () => {
    const attacker = server.device('203.0.113.9');
    const answers = [];
    for (let n = 0; n < 200; n++)
      answers.push(await attacker.post('/api/invites/look', { token: `guess-${n}` }));
    const slowed = answers.filter(({ status }) => status === 429);
    expect(slowed.length).toBeGreaterThan(50);
    expect(slowed[0]?.body).toMatchObject({ code: 'slow_down', soft: true });
    expect(Number(slowed[0]?.headers.get('retry-after'))).toBeGreaterThan(0);
    // Somebody else is not, nor the same address after a while.
    expect((await server.device('203.0.113.10').post('/api/invites/look', { token: 'x' })).status).toBe(410);
    await server.clock.wind(60_000);
    expect((await attacker.post('/api/invites/look', { token: 'x' })).status).toBe(410);
  });

  test('T13: two hundred devices that come back at once behind one address are let in', async () => {
    for (let n = 0; n < 200; n++) {
      const tablet = server.device('203.0.113.20');
      tablet.cookies.set('sid', ada.cookies.get('sid') ?? '');
      expect((await tablet.get('/api/session')).status).toBe(200);
    }
  });

  test('T24: a forged X-Forwarded-For gives no new address; one from a trusted proxy does', async () => {
    const exhaust = async (host: TestServer, peer: string) => {
      for (let n = 0; n < 130; n++)
        await host
          .device(peer)
          .post('/api/invites/look', { token: 'x' }, { 'x-forwarded-for': `198.51.100.${n}` });
      return (
        await host
          .device(peer)
          .post('/api/invites/look', { token: 'x' }, { 'x-forwarded-for': '198.51.100.200' })
      ).status;
    };
    expect(await exhaust(server, '203.0.113.30')).toBe(429);
    const behindProxy = await aServer({ proxies: ['203.0.113.30'] });
    expect(await exhaust(behindProxy, '203.0.113.30')).toBe(410);
    await behindProxy.discard();
  });
});
