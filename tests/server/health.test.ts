import { mkdirSync, mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { describe, expect, it } from 'vitest';
import { makeCondition } from '../../src/server/condition.ts';
import { nameOf } from '../../src/server/backup/place.ts';
import { makeLog, traceOf } from '../../src/server/log.ts';
import { addGauges } from '../../src/server/metrics/gauges.ts';
import { makeInstruments } from '../../src/server/metrics/instruments.ts';
import { makeMetrics } from '../../src/server/metrics/metrics.ts';
import { openDatabase } from '../../src/server/storage/database.ts';
import { aServer } from '../kit/aServer.ts';

const day = 86_400_000;

describe('how a server is', () => {
  it('is said as reasons: a late backup, a ledger or a disk that cannot be written', async () => {
    const dataDir = mkdtempSync(join(tmpdir(), 'stegvis-health-'));
    let now = Date.now();
    const config = { dataDir, backupDir: join(dataDir, 'backups'), backupHour: 2 };
    const condition = makeCondition(config, () => now);
    const database = openDatabase(join(dataDir, 'stegvis.sqlite'));
    condition.probeWith(database);
    const well = (await condition.degraded()).filter((reason) => reason !== 'disk_low');
    expect(well).toEqual([]);

    // No backup yet: late only once a night has passed.
    now += 2 * day;
    expect(await condition.degraded()).toContain('backup_late');
    mkdirSync(config.backupDir);
    writeFileSync(join(config.backupDir, nameOf(new Date(now), 'night')), '');
    expect(await condition.degraded()).not.toContain('backup_late');
    expect(condition.backupAge()).toBeLessThan(1000);

    condition.committed('full');
    condition.watchLedger(() => false);
    expect(await condition.degraded()).toEqual(
      expect.arrayContaining(['not_writable', 'ledger_not_written']),
    );
    condition.committed('done');
    expect(await condition.degraded()).not.toContain('not_writable');

    await condition.write();
    await database.close();
    now += 5_000;
    await expect(condition.write()).rejects.toThrow('database is not open');
    rmSync(dataDir, { recursive: true });
  });
});

describe('metrics', () => {
  it('are written as Prometheus reads them', async () => {
    const { counter, histogram, gauge, exposition } = makeInstruments();
    counter('a_total', 'Counts.').add({ kind: 'x"y' }, 2);
    histogram('b_seconds', 'Times.').observe(0.02);
    gauge('c', 'Reads.', () => 7);
    gauge('d', 'Knows nothing.', () => undefined);
    const lines = (await exposition()).split('\n');
    expect(lines).toEqual(
      expect.arrayContaining([
        '# TYPE a_total counter',
        'a_total{kind="x_y"} 2',
        'b_seconds_bucket{le="0.01"} 0',
        'b_seconds_bucket{le="0.025"} 1',
        'b_seconds_bucket{le="+Inf"} 1',
        'b_seconds_count 1',
        'c 7',
        '# TYPE d gauge',
      ]),
    );
    expect(
      lines.every((line) => line === '' || /^(# (HELP|TYPE) \w+ .+|\w+(\{.*\})? [\d.e+-]+)$/.test(line)),
    ).toBe(true);
  });

  it('tell what became of pushes, of transactions and of who was not let in, and of nobody by name', async () => {
    const server = await aServer();
    const metrics = makeMetrics();
    const { ada, adaId } = await server.founded();
    const condition = makeCondition({ dataDir: server.dataDir, backupDir: 'none', backupHour: 2 }, () => 0);
    const { dataDir, database } = server;
    addGauges(metrics, {
      dataDir,
      database,
      condition,
      now: () => server.clock.now(),
      streams: () => 3,
      version: '1',
    });
    metrics.pushed({ status: 200, body: { results: [{ outcome: 'applied' }, { outcome: 'rejected' }] } });
    metrics.asked('push', 12, 200);
    metrics.committed(3, 'full');
    metrics.shutOut('reauth');
    const text = await metrics.exposition();
    for (const line of [
      'stegvis_deeds_total{outcome="rejected"} 1',
      'stegvis_push_seconds_count 1',
      'stegvis_commit_failures_total{why="full"} 1',
      'stegvis_auth_failures_total{code="reauth"} 1',
      'stegvis_streams 3',
      'stegvis_quarantined 0',
      'stegvis_info{version="1"} 1',
      'stegvis_sync_answers_total{kind="push",status="200"} 1',
    ])
      expect(text.split('\n')).toContain(line);
    expect(text).toMatch(/^stegvis_disk_free_bytes \d+$/m);
    expect(text).toMatch(/^stegvis_event_loop_delay_seconds\{quantile="0.99"\} /m);
    expect(text).not.toContain(adaId);
    expect(ada.cookies.size).toBe(1);
    await server.discard();
  });

  it('T3: are for this machine, or for who shows the token; for anybody else there is nothing', async () => {
    const open = await aServer();
    const at = (address: string, headers = {}) => open.device(address).get('/metrics', headers);
    expect((await at('127.0.0.1')).status).toBe(200);
    expect((await at('::ffff:127.0.0.1')).status).toBe(200);
    expect((await at('10.0.0.1')).status).toBe(404);
    // Through a proxy on this machine it is somebody else.
    expect((await at('127.0.0.1', { 'x-forwarded-for': '203.0.113.9' })).status).toBe(404);
    await open.discard();

    const metricsToken = 'a token of some length';
    const guarded = await aServer({ metricsToken });
    const show = (token: string) => guarded.device().get('/metrics', { authorization: `Bearer ${token}` });
    expect((await show(metricsToken)).status).toBe(200);
    expect((await show('another')).status).toBe(404);
    expect((await guarded.device('127.0.0.1').get('/metrics')).status).toBe(404);
    await guarded.discard();
  });

  it('count what goes over the routes', async () => {
    const server = await aServer();
    const { ada } = await server.founded();
    await ada.push([{ name: 'city.destroy', args: {} }]);
    await ada.pull();
    await server.device().get('/api/session');
    const { body } = await server.device('127.0.0.1').get('/metrics');
    expect(body).toContain('stegvis_deeds_total{outcome="rejected"} 1');
    expect(body).toContain('stegvis_pull_seconds_count 1');
    expect(body).toContain('stegvis_auth_failures_total{code="reauth"} 1');
    await server.discard();
  });
});

describe('T23: the log', () => {
  it('has no name, text, token or code that anybody sent, whatever goes wrong with it', async () => {
    const canary = 'Kanariefågel';
    const server = await aServer({
      seed: async () => {
        JSON.parse(`{"${canary}": nonsense}`);
        throw new Error('unreachable');
      },
    });
    const { ada, adaId, departmentId } = await server.founded();
    const token = [...ada.cookies.values()].join();
    await ada.push([
      { name: canary, args: { title: canary } },
      { name: 'idea.capture', args: { initiativeId: '0196f0f0-0000-7000-8000-000000000001', title: canary } },
    ]);
    await ada.post('/api/sync/push', `{"mutations": ${canary}`);
    await ada.get(`/api/history/${encodeURIComponent(canary)}?q=${encodeURIComponent(canary)}`);
    const { answer } = await server.joined(ada, 'reader', departmentId, canary);
    expect(answer.status).toBe(200);
    await server.device().post('/api/links/claim', { code: canary });
    await server.device().post('/api/invites/look', { token: canary });
    expect((await ada.post('/api/example/enter')).status).toBe(500);

    const all = server.lines.join('\n');
    expect(all).toContain(adaId);
    expect(all).toContain('SyntaxError');
    for (const secret of [canary, encodeURIComponent(canary), token, 'Ada Admin', 'Provstad'])
      expect(all).not.toContain(secret);
    await server.discard();
  });

  it('is lines of JSON in UTC, of the level asked for', () => {
    const lines: string[] = [];
    const log = makeLog('warn', (line) => lines.push(line));
    log('info', 'little');
    log('error', 'much', traceOf(new Error('our own words')));
    expect(lines).toHaveLength(1);
    const read = JSON.parse(lines[0] ?? '');
    expect(read).toMatchObject({ level: 'error', event: 'much', error: 'our own words' });
    expect(read.time).toMatch(/Z$/);
    expect(read.stack).toMatch(/^\s+at /);
  });
});
