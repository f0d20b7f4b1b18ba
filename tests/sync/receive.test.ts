import { describe, expect, it } from 'vitest';
import { Transient } from '../../src/sync/cityStore.ts';
import { aCity, type ToSend } from '../kit/aCity.ts';
import { memoryCity } from '../kit/memoryCity.ts';

const write = (id: number, note: string, title = note): ToSend => ({
  id,
  name: 'note.write',
  args: { note, title },
});
const add = (id: number, note: string, line: string): ToSend => ({
  id,
  name: 'line.add',
  args: { note, line, text: line },
});

async function setting() {
  const store = memoryCity();
  const city = await aCity(store);
  await city.admit('ann', 'bo');
  return { ...city, store, ann: city.device('ann'), bo: city.device('bo') };
}
const outcomes = (answer: unknown) =>
  (answer as { results: { outcome: string }[] }).results.map(({ outcome }) => outcome);

describe('a push', () => {
  it('S3: applies once what is sent again after the reply was lost behind the commit', async () => {
    const { ann, store, log } = await setting();
    store.misfortune.afterCommit = () => {
      throw new Error('the line went dead');
    };
    await expect(ann.push(write(1, 'n'))).rejects.toThrow('the line went dead');
    store.misfortune.afterCommit = () => undefined;

    const again = await ann.push(write(1, 'n'));

    expect(again).toMatchObject({
      lmids: { 'writer-group-ann': 1 },
      results: [{ outcome: 'duplicate', was: 'applied' }],
    });
    expect((await log()).filter(({ link }) => link.name === 'note.write')).toHaveLength(1);
  });

  it('S3: does nothing twice that stands twice in one push or comes in two at the same time', async () => {
    const { ann, row, log } = await setting();
    const twice = [write(1, 'n'), write(1, 'n')];
    const answers = await Promise.all([ann.push(...twice), ann.push(write(1, 'n')), ann.push(write(1, 'n'))]);

    expect(answers.map(outcomes)).toEqual([['applied', 'duplicate'], ['duplicate'], ['duplicate']]);
    expect((await row('initiative', 'n'))?.v).toBe(2);
    expect((await log()).filter(({ link }) => link.name === 'note.write')).toHaveLength(1);
  });

  it('does not raise the version when nothing moved', async () => {
    const { ann } = await setting();
    const { version } = (await ann.push(write(1, 'n'))) as { version: number };
    expect(await ann.push(write(1, 'n'))).toMatchObject({ version });
    expect(await ann.push()).toMatchObject({ version, lmids: {} });
  });

  it('raises the version also when all of it was refused: an acknowledgement is news', async () => {
    const { ann } = await setting();
    const first = (await ann.push(write(1, 'n'))) as { version: number };
    expect(await ann.push(add(2, 'nowhere', 'l'))).toMatchObject({ version: first.version + 1 });
  });

  it('S3, T14: knows a mid that two writers deliver, and moves the second one on with the stored outcome', async () => {
    const { ann, row } = await setting();
    await ann.push({ ...write(1, 'n'), mid: 'm1' }, { ...add(2, 'nowhere', 'l'), mid: 'm2' });
    const carried = await ann.push(
      { ...write(1, 'n'), mid: 'm1', clientID: 'other' },
      { ...add(2, 'nowhere', 'l'), mid: 'm2', clientID: 'other' },
      { ...add(3, 'n', 'l'), mid: 'm3', clientID: 'other' },
    );
    expect(carried).toMatchObject({
      lmids: { other: 3 },
      results: [
        { outcome: 'duplicate', was: 'applied' },
        { outcome: 'duplicate', was: 'rejected', reason: { code: 'notFound' } },
        { outcome: 'applied' },
      ],
    });
    expect(await ann.push({ ...write(1, 'n'), mid: 'm1', clientID: 'other' })).toMatchObject({
      results: [{ outcome: 'duplicate', was: 'applied' }],
    });
    expect((await row('initiative', 'n'))?.v).toBe(2);
    expect((await ann.sync()).results.map((r) => [r.clientID, r.id, r.outcome, r.was])).toEqual([
      ['other', 1, 'duplicate', 'applied'],
      ['other', 2, 'duplicate', 'rejected'],
      ['other', 3, 'applied', undefined],
      ['writer-group-ann', 1, 'applied', undefined],
      ['writer-group-ann', 2, 'rejected', undefined],
    ]);
  });

  it('S3: knows a mid that another person delivers, whoever was first', async () => {
    const { ann, bo } = await setting();
    await ann.push({ ...write(1, 'n'), mid: 'm1' });
    expect(outcomes(await bo.push({ ...write(1, 'n'), mid: 'm1' }))).toEqual(['duplicate']);
  });

  it('T14, S2: keeps what comes under a mid that stands for something else, and says so', async () => {
    const { ann, bo, row, log } = await setting();
    await bo.push({ ...write(1, 'squatted'), mid: 'm1' });
    const answer = await ann.push({ ...write(1, 'mine'), mid: 'm1' }, write(2, 'next'));
    expect(answer).toMatchObject({
      results: [{ mid: 'm1', outcome: 'rejected', reason: { code: 'malformed' } }, { outcome: 'applied' }],
    });
    expect(await row('initiative', 'mine')).toBeUndefined();
    const kept = (await log()).find(({ link }) => link.person === 'ann' && link.outcome === 'rejected');
    expect(kept?.content?.args).toBe('{"note":"mine","title":"mine"}');
    expect((await ann.sync()).results[0]).toMatchObject({ mid: 'm1', outcome: 'rejected' });
  });

  it('S4: stops at a gap, and goes on when what was missing has come', async () => {
    const { ann, row } = await setting();
    const gap = await ann.push(write(1, 'n'), add(3, 'n', 'third'));
    expect(gap).toMatchObject({ lmids: { 'writer-group-ann': 1 }, results: [{ id: 1 }] });
    expect(await row('comment', 'n', 'third')).toBeUndefined();
    const rest = await ann.push(add(2, 'n', 'second'), add(3, 'n', 'third'));
    expect(outcomes(rest)).toEqual(['applied', 'applied']);
  });

  it("S4: one writer's gap does not hold up another writer of the group", async () => {
    const { ann } = await setting();
    const both = await ann.push(
      { ...write(1, 'n'), clientID: 'a' },
      { ...add(3, 'n', 'l'), clientID: 'a' },
      { ...write(1, 'm'), clientID: 'b' },
    );
    expect(both).toMatchObject({ lmids: { a: 1, b: 1 } });
  });

  it('S11: says Forked when a number comes again with another mid, and takes what came before it', async () => {
    const { ann, row, troubles } = await setting();
    await ann.push(write(1, 'n'));
    const copy = await ann.push({ ...write(1, 'x'), mid: 'copied' }, write(2, 'y'));
    expect(copy).toEqual({ error: 'Forked', clientID: 'writer-group-ann', atId: 1 });
    expect(await row('initiative', 'y')).toBeUndefined();
    expect(troubles).toMatchObject([{ kind: 'forked' }]);
  });

  it('T14: says Forked when a number comes again with the same mid and another content', async () => {
    const { ann } = await setting();
    await ann.push(write(1, 'n'));
    expect(await ann.push(write(1, 'n', 'changed'))).toMatchObject({ error: 'Forked', atId: 1 });
  });

  it('S9: a forked writer does not stop another one in the same push', async () => {
    const { ann, row } = await setting();
    await ann.push(write(1, 'n'));
    await ann.push({ ...write(1, 'x'), mid: 'copied' }, { ...write(1, 'm'), clientID: 'b' });
    expect(await row('initiative', 'm')).toBeDefined();
  });

  it('enrols an unknown writer that begins at 1, and tells one that does not', async () => {
    const { ann } = await setting();
    expect(await ann.push({ ...write(4, 'n'), clientID: 'new' })).toEqual({
      error: 'UnknownWriter',
      clientID: 'new',
    });
    expect(await ann.push({ ...write(1, 'n'), clientID: 'new' })).toMatchObject({ lmids: { new: 1 } });
  });

  it('S11: says Forked to a group that uses a writer of another group of the same person', async () => {
    const { ann, device } = await setting();
    await ann.push(write(1, 'n'));
    const copy = device('ann', 'copied-group');
    expect(await copy.push({ ...write(2, 'm'), clientID: 'writer-group-ann' })).toMatchObject({
      error: 'Forked',
    });
  });

  it("takes nothing under another person's group or writer, nor when the device believes to be another", async () => {
    const { ann, city, device, row } = await setting();
    await ann.push(write(1, 'n'));
    const stranger = device('bo', 'group-ann');
    const wrong = { status: 403, body: { code: 'wrong_principal', soft: true } };
    expect(await stranger.post(stranger.send(write(2, 'm')))).toEqual(wrong);
    const borrower = device('bo');
    expect(await borrower.post(borrower.send({ ...write(2, 'm'), clientID: 'writer-group-ann' }))).toEqual(
      wrong,
    );
    expect(await ann.post({ ...ann.send(write(2, 'm')), person: 'bo' })).toEqual(wrong);
    await expect(stranger.pull()).rejects.toThrow('wrong_principal');
    expect(await row('initiative', 'm')).toBeUndefined();
    expect(city).toBeDefined();
  });

  it('turns away somebody who is not of the space', async () => {
    const { device } = await setting();
    const nobody = device('nobody');
    expect(await nobody.post(nobody.send(write(1, 'n')))).toMatchObject({
      status: 403,
      body: { code: 'unknown_person' },
    });
  });

  it('S9: refuses one in the middle and applies the rest', async () => {
    const { ann, row } = await setting();
    const answer = await ann.push(write(1, 'n'), write(2, 'n'), add(3, 'n', 'l'));
    expect(answer).toMatchObject({
      lmids: { 'writer-group-ann': 3 },
      results: [
        { outcome: 'applied' },
        { outcome: 'rejected', reason: { code: 'alreadyExists' } },
        { outcome: 'applied' },
      ],
    });
    expect(await row('comment', 'n', 'l')).toBeDefined();
  });

  it('S9: what stands on a refused deed is refused with it, each with its own reason', async () => {
    const { ann } = await setting();
    await ann.push({ id: 1, name: 'person.dismiss', args: { person: 'ann' } });
    expect(await ann.push(write(2, 'n'), add(3, 'n', 'l'))).toMatchObject({
      results: [{ reason: { code: 'notAllowed' } }, { reason: { code: 'notFound' } }],
    });
  });

  it('asks for the rights anew when an earlier deed of the same push changed them', async () => {
    const { ann } = await setting();
    const answer = await ann.push(
      write(1, 'n'),
      { id: 2, name: 'person.dismiss', args: { person: 'ann' } },
      write(3, 'm'),
    );
    expect(outcomes(answer)).toEqual(['applied', 'applied', 'rejected']);
  });

  it('S2, T6, T7: keeps what it cannot take, whole and with the reason, and goes on', async () => {
    const { ann, log } = await setting();
    let deep: unknown = 'bottom';
    for (let i = 0; i < 50_000; i++) deep = [deep];
    const hostile: ToSend[] = [
      { id: 1, name: 'note.unheard', args: { a: 1 } },
      { id: 2, name: 'person.admit', args: { person: 'mallory' } },
      { id: 3, name: 'note.write', args: { note: 'n', title: 'n', owner: 'mallory' } },
      { id: 4, name: 'note.write', args: JSON.parse('{"note":"n","title":"n","__proto__":{"polluted":1}}') },
      { id: 5, name: 'note.write', args: { note: 'n', title: deep } },
      { id: 6, name: 'note.write', args: null },
      { id: 7, name: 'note.write', args: { note: 'n', title: '\ud800' }, mid: '../x' },
      { id: 8, name: 'x'.repeat(5000), args: 'text' },
      { id: 9, name: 'constructor', args: {} },
    ];
    const answer = await ann.push(...hostile, write(10, 'good'));
    expect(outcomes(answer)).toEqual([...hostile.map(() => 'rejected'), 'applied']);
    expect(answer).toMatchObject({
      results: [
        { reason: { code: 'unknownMutation' } },
        { reason: { code: 'unknownMutation' } },
        { reason: { code: 'malformed' } },
        { reason: { code: 'malformed', issues: [{ path: 'args', message: 'forbiddenKey' }] } },
        { reason: { code: 'malformed', issues: [{ path: 'args', message: 'tooDeep' }] } },
        ...Array.from({ length: 3 }, () => ({ reason: { code: 'malformed' } })),
        { reason: { code: 'unknownMutation' } },
        {},
      ],
    });
    const kept = (await log()).filter(({ link }) => link.outcome === 'rejected');
    expect(kept).toHaveLength(hostile.length);
    expect(kept[3]?.content?.args).toContain('"__proto__":{"polluted":1}');
    expect(kept[4]?.content?.args).toHaveLength(50_000 * 2 + '{"note":"n","title":"bottom"}'.length);
    expect(({} as { polluted?: unknown }).polluted).toBeUndefined();
  });

  it('refuses the whole of what is no push', async () => {
    const { ann } = await setting();
    const push = ann.send();
    const bad = [null, 7, [], {}, { ...push, pushVersion: 2 }, { ...push, mutations: [null, {}, []] }];
    for (const body of [...bad, { ...push, clientGroupID: 'a b' }])
      expect(await ann.post(body)).toMatchObject({ status: 400, body: { code: 'malformed' } });
    const many = Array.from({ length: 1001 }, (_, i) => write(i + 1, `n${i}`));
    expect(await ann.post(ann.send(...many))).toMatchObject({ status: 413, body: { code: 'too_many' } });
  });

  it('S9: passes over what names no writer or number, and takes the rest', async () => {
    const { ann, row } = await setting();
    const push = ann.send(write(1, 'n'));
    const odd = [null, 'x', { clientID: 'a' }, { clientID: 'a', id: 1.5 }, { clientID: 'a/b', id: 1 }];
    expect(await ann.post({ ...push, mutations: [...odd, ...push.mutations] })).toMatchObject({
      status: 200,
    });
    expect(await row('initiative', 'n')).toBeDefined();
  });

  it('makes a mid for an independent client that has none, the same one each time', async () => {
    const { ann, log } = await setting();
    const push = ann.send(write(1, 'n'));
    const bare = { ...push, mutations: push.mutations.map(({ mid: _mid, ...rest }) => rest) };
    const first = (await ann.post(bare)).body as { results: { mid: string }[] };
    const again = (await ann.post(bare)).body as { results: { mid: string; outcome: string }[] };
    expect(again.results[0]).toMatchObject({ mid: first.results[0]?.mid, outcome: 'duplicate' });
    expect((await log()).at(-1)?.link.mid).toBe(first.results[0]?.mid);
  });

  it('T15: takes author and time from the session and the receipt, and only notes what was stated', async () => {
    const { ann, row, log } = await setting();
    await ann.push(write(1, 'n'), {
      id: 2,
      name: 'note.number',
      args: { note: 'n' },
      at: '1999-01-01T00:00:00.000Z',
    });
    expect(await row('initiative', 'n')).toMatchObject({
      createdBy: 'ann',
      createdAt: '2026-11-24T10:00:00.000Z',
    });
    expect((await log()).at(-1)?.link).toMatchObject({
      person: 'ann',
      claimedAt: '1999-01-01T00:00:00.000Z',
      receivedAt: '2026-11-24T10:00:00.000Z',
    });
  });

  it('gives each number of a series once, and none to a deed that was refused', async () => {
    const { ann, bo, row } = await setting();
    const number = (id: number, note: string) => ({ id, name: 'note.number', args: { note } });
    await ann.push(
      write(1, 'a'),
      number(2, 'a'),
      write(3, 'q?'),
      number(4, 'q?'),
      write(5, 'b'),
      number(6, 'b'),
    );
    await bo.push(write(1, 'c'), number(2, 'c'));
    const numbers = await Promise.all(['a', 'q?', 'b', 'c'].map((note) => row('initiative', note)));
    expect(numbers.map((n) => (n as { number?: string } | undefined)?.number)).toEqual([
      '1,2',
      undefined,
      '3,4',
      '5,6',
    ]);
  });

  it('S7: keeps every former value whole, with the mutation that replaced it', async () => {
    const { ann, store } = await setting();
    const edit = (id: number, value: string): ToSend => ({
      id,
      name: 'note.edit',
      args: { note: 'n', field: 'title', value, base: { version: 2 } },
    });
    const long = 'x'.repeat(5000);
    await ann.push(write(1, 'n', 'first'), edit(2, long), edit(3, 'third'));
    await ann.push(edit(4, 'fourth'));
    const values = await store.snapshot('city', (s) =>
      s.formerValues({ table: 'initiative', owner: 'n', id: 'n' }),
    );
    expect(values.map(({ field, from, mid }) => [field, from, mid])).toEqual([
      ['title', 'first', 'writer-group-ann.2'],
      ['title', long, 'writer-group-ann.3'],
      ['title', 'third', 'writer-group-ann.4'],
    ]);
    const [note] = await store.write('city', (tx) => tx.load([{ table: 'initiative', owner: 'n', id: 'n' }]));
    expect(note?.fieldVersions).toEqual({
      '*': [2, 'writer-group-ann.1'],
      title: [3, 'writer-group-ann.4'],
    });
  });

  it('moves nothing when the store has a passing trouble, and says when to come again', async () => {
    const { ann, store, row } = await setting();
    store.misfortune.beforeCommit = () => {
      throw new Transient('busy');
    };
    expect(await ann.post(ann.send(write(1, 'n')))).toMatchObject({ status: 503, body: { soft: true } });
    store.misfortune.beforeCommit = () => {
      throw new Transient('full', true);
    };
    expect(await ann.post(ann.send(write(1, 'n')))).toMatchObject({ status: 507, retryAfter: 60 });
    store.misfortune.beforeCommit = () => undefined;
    expect(await row('initiative', 'n')).toBeUndefined();
    expect(outcomes(await ann.push(write(1, 'n')))).toEqual(['applied']);
  });
});

describe('a mutation that we cannot run', () => {
  const broken = (id: number, where: 'run' | 'audience'): ToSend => ({
    id,
    name: 'note.break',
    args: { note: 'n', where },
  });

  it('S9, X26: is put aside at the third try, kept and told, and the rest goes on', async () => {
    const { ann, row, log, troubles } = await setting();
    await ann.push(write(1, 'n'));
    const push = ann.send(add(2, 'n', 'before'), broken(3, 'run'), add(4, 'n', 'after'));
    for (let tries = 1; tries < 3; tries++) {
      expect(await ann.post(push)).toMatchObject({ status: 500, body: { code: 'fault', soft: true } });
      expect(await row('comment', 'n', 'before')).toBeUndefined();
    }
    expect(await ann.post(push)).toMatchObject({
      status: 200,
      body: {
        lmids: { 'writer-group-ann': 4 },
        results: [{ outcome: 'applied' }, { outcome: 'quarantined' }, { outcome: 'applied' }],
      },
    });
    expect(await row('comment', 'n', 'after')).toBeDefined();
    expect((await log()).find(({ link }) => link.outcome === 'quarantined')?.content?.args).toContain('run');
    expect(troubles.map(({ kind }) => kind)).toEqual(['fault', 'fault', 'fault', 'quarantined']);
    expect(outcomes((await ann.post(push)).body)).toEqual(['duplicate', 'duplicate', 'duplicate']);
  });

  /** Sends the same push as a device does that wants all of it acknowledged. */
  async function sendToTheEnd({ ann, log }: Awaited<ReturnType<typeof setting>>, ...sent: ToSend[]) {
    const last = sent.at(-1)?.id;
    for (let turn = 0; turn < 12; turn++) {
      const { body } = await ann.post(ann.send(...sent));
      if ((body as { lmids?: Record<string, number> }).lmids?.['writer-group-ann'] === last) break;
    }
    const links = (await log()).map(({ link }) => link).filter(({ person }) => person === 'ann');
    return links.map(({ id, outcome }) => `${id} ${outcome}`);
  }

  it('S9: is found by taking one at a time when the fault does not say whose it is', async () => {
    const city = await setting();
    const sent = [write(1, 'n'), add(2, 'n', 'before'), broken(3, 'audience'), add(4, 'n', 'after')];
    expect(await sendToTheEnd(city, ...sent)).toEqual([
      '1 applied',
      '2 applied',
      '3 quarantined',
      '4 applied',
    ]);
  });

  it('S9: does not hide behind another', async () => {
    const city = await setting();
    const sent = [write(1, 'n'), broken(2, 'run'), broken(3, 'audience'), broken(4, 'run'), add(5, 'n', 'l')];
    expect(await sendToTheEnd(city, ...sent)).toEqual([
      '1 applied',
      '2 quarantined',
      '3 quarantined',
      '4 quarantined',
      '5 applied',
    ]);
  });

  it('S9: is found also when it is the store that cannot keep it', async () => {
    const city = await setting();
    const real = city.store.write.bind(city.store);
    city.store.write = (space, f) =>
      real(space, (tx) =>
        f({
          ...tx,
          async putRows(rows, version) {
            if (JSON.stringify(rows).includes('poison')) throw new Error('no such column');
            await tx.putRows(rows, version);
          },
        }),
      );
    const sent = [write(1, 'n'), add(2, 'n', 'poison'), add(3, 'n', 'after')];
    expect(await sendToTheEnd(city, ...sent)).toEqual(['1 applied', '2 quarantined', '3 applied']);
  });

  it('S4, S11: takes nothing from a device that has not heard of the new epoch, so that what was lost comes first', async () => {
    const { ann, store, log } = await setting();
    const stale = { ...ann.send(write(1, 'n')), epoch: 'epoch-1' };
    await store.write('city', (tx) => tx.renewEpoch('epoch-2'));
    expect(await ann.post(stale)).toMatchObject({ status: 200, body: { lmids: {}, results: [] } });
    expect((await log()).filter(({ link }) => link.name === 'note.write')).toEqual([]);
    expect(await ann.post({ ...stale, epoch: 'epoch-2' })).toMatchObject({
      body: { results: [{ outcome: 'applied' }] },
    });
  });
});
