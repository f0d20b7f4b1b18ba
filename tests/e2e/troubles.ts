import type { Page } from 'playwright';
import { v7 as uuid } from 'uuid';

/** Brings a device into the states that nobody wishes for: conflicts, and changes that the city did not take. */

type Deed = readonly [name: string, args: object];

/** Deeds from another device of the same person, that has seen nothing. @returns the city's version after them */
async function elsewhere(page: Page, ...deeds: readonly Deed[]): Promise<number> {
  const writer = uuid();
  const body = {
    pushVersion: 1,
    profileID: writer,
    clientGroupID: writer,
    schemaVersion: '1',
    mutations: deeds.map(([name, args], nth) => ({
      clientID: writer,
      id: nth + 1,
      mid: uuid(),
      name,
      args,
      timestamp: Date.now(),
    })),
  };
  return page.evaluate(async (sent) => {
    const answer = await fetch('/api/sync/push?space=example', {
      method: 'POST',
      headers: { 'Content-Type': 'application/json', 'X-Requested-By': 'stegvis' },
      body: JSON.stringify(sent),
    });
    const { results, version } = await answer.json();
    if (results.some(({ outcome }: { outcome: string }) => outcome !== 'applied'))
      throw new Error(JSON.stringify(results));
    return version;
  }, body);
}

const need = [
  'Hemtjänsten kör korta sträckor med bil.',
  'Det kostar 1,2 miljoner kronor om året.',
  'Parkering tar tid.',
];

/** An idea of the person's with a conflict of every kind. Gives back its id. */
export async function conflictsOfAllKinds(page: Page): Promise<string> {
  const initiativeId = uuid();
  const step = uuid();
  const edit = (field: string, value: string, version = 0): Deed => [
    'initiative.edit',
    { initiativeId, field, value, base: { version } },
  ];
  const goal = uuid();
  const seen = await elsewhere(
    page,
    ['idea.capture', { initiativeId, title: 'Elcyklar i hemtjänsten' }],
    edit('need', need.join('\n')),
    edit('hypothesis', need.join('\n')),
    ['milestone.add', { initiativeId, id: step, title: 'Prova två veckor' }],
    ['milestone.add', { initiativeId, id: goal, title: 'Välj cyklar', dueOn: '2027-03-01' }],
  );
  const changed = (nth: number, line: string) => need.with(nth, line).join('\n');
  await elsewhere(
    page,
    edit('need', changed(0, 'Hemtjänsten kör två av tre sträckor under tre kilometer med bil.'), seen),
    edit('hypothesis', changed(0, 'Om vi cyklar korta sträckor'), seen),
    [
      'milestone.edit',
      { initiativeId, id: goal, field: 'dueOn', value: '2027-04-01', base: { version: seen } },
    ],
    ['milestone.withdraw', { initiativeId, id: step }],
  );
  await elsewhere(
    page,
    edit('need', changed(0, 'Hemtjänsten kör bil också till grannhuset.'), seen),
    edit('hypothesis', changed(2, 'så blir fler besök gjorda i tid.'), seen),
    [
      'milestone.edit',
      { initiativeId, id: goal, field: 'dueOn', value: '2027-02-15', base: { version: seen } },
    ],
    [
      'milestone.edit',
      { initiativeId, id: step, field: 'title', value: 'Prova en månad', base: { version: seen } },
    ],
  );
  return initiativeId;
}

/** Changes that the city did not take lie on the device: one with what followed from it, one that a fault of ours stopped. */
export async function refusedChanges(page: Page): Promise<void> {
  const initiativeId = uuid();
  const at = new Date().toISOString();
  const issue = (nth: number, name: string, args: object, reason: object | undefined) => ({
    mid: `refused-${nth}`,
    kind: reason ? 'rejected' : 'quarantined',
    at,
    ...(reason ? { reason } : {}),
    entry: {
      id: nth,
      mid: `refused-${nth}`,
      name,
      args: { initiativeId, ...args },
      ctx: {
        actor: { personId: 'p', name: '', grants: [] },
        at,
        today: at.slice(0, 10),
        mid: `refused-${nth}`,
      },
      owners: [initiativeId],
      state: 'sending',
      timestamp: nth,
    },
  });
  const issues = [
    issue(
      1,
      'idea.capture',
      { title: 'Lastcykel för matlådor' },
      { code: 'notAllowed', deed: 'idea.capture' },
    ),
    issue(
      2,
      'milestone.add',
      { id: uuid(), title: 'Låna en lastcykel' },
      { code: 'notFound', what: 'initiative' },
    ),
    issue(
      3,
      'comment.add',
      { id: uuid(), text: 'Fråga köket först.' },
      { code: 'notFound', what: 'initiative' },
    ),
    issue(4, 'pilot.log', { entryId: uuid(), text: 'Två cyklar har körts i en vecka.' }, undefined),
  ];
  await page.evaluate(async (rows) => {
    const all = await indexedDB.databases();
    const name = all.map((each) => each.name ?? '').find((each) => /^stegvis example \S+$/.test(each)) ?? '';
    const db = await new Promise<IDBDatabase>((resolve) => {
      const asked = indexedDB.open(name);
      asked.addEventListener('success', () => resolve(asked.result));
    });
    const write = db.transaction('issues', 'readwrite');
    for (const row of rows) write.objectStore('issues').put(row);
    await new Promise((resolve) => write.addEventListener('complete', resolve));
    db.close();
  }, issues);
  await page.reload();
  await page.locator('.refuse').first().waitFor();
}
