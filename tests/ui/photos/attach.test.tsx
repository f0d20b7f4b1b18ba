import { render } from '@solidjs/testing-library';
import { createResource } from 'solid-js';
import { expect, test } from 'vitest';
import { addAttachment } from '../../../src/domain/attachment.ts';
import { captureIdea } from '../../../src/domain/idea.ts';
import { ORGANISATION } from '../../../src/domain/organisation.ts';
import type { Person } from '../../../src/domain/person.ts';
import { logPilot } from '../../../src/domain/pilotLog.ts';
import type { Mutation } from '../../../src/domain/tx.ts';
import { cityShape } from '../../../src/store/cityShape.ts';
import { openDexieCabinet } from '../../../src/store/db.ts';
import type { Saved } from '../../../src/store/mutate.ts';
import { makeQueries } from '../../../src/store/queries.ts';
import { createDeviceStore } from '../../../src/store/store.ts';
import { type CityInUse, CityProvider } from '../../../src/ui/app/city.tsx';
import { LeftPromises, useWithFiles } from '../../../src/ui/app/photos/attach.ts';
import type { Chosen, Promised } from '../../../src/ui/app/photos/chosen.ts';
import { toasts } from '../../../src/ui/app/toast.ts';
import { nextId } from '../../kit/world.ts';
import { around } from '../around.tsx';

const ida: Person = {
  id: 'p-ida',
  owner: ORGANISATION,
  name: 'Ida Idh',
  grants: [{ id: 'g', role: 'ideaOwner', at: '2026-01-01T08:00:00.000Z' }],
};
let nth = 0;

/** A device on which Ida has an initiative and writes a post with two photos. */
async function writing() {
  const cabinet = openDexieCabinet(`attach ${++nth}`);
  const random = { uuid: nextId, number: () => 0.5 };
  const store = createDeviceStore(cabinet, cityShape, { clock: { now: () => Date.now() }, random });
  await store.open({ space: 'city', person: ida });
  const queries = makeQueries(cabinet);
  const [initiativeId, entryId] = [nextId(), nextId()];
  await store.mutate(captureIdea, { initiativeId, title: 'Haffa' });
  const at = new Date(Date.now() - 1000).toISOString();
  const post = { initiativeId, entryId, text: 'Möblerna är inne.', happenedAt: at };
  const photo = (alt: string): Chosen => ({
    id: nextId(),
    hash: (alt === '' ? '0' : '1').repeat(64),
    type: 'image/jpeg',
    bytes: 7,
    width: 2,
    height: 1,
    alt,
  });
  const promised: Promised = {
    initiativeId,
    on: { table: 'logEntry', id: entryId },
    chosen: [photo(' Ett bord '), photo('')],
  };
  const page = (mutate = store.mutate) => {
    let withFiles: ReturnType<typeof useWithFiles> | undefined;
    const device = {
      mutate,
      putDraft: queries.putDraft,
      deleteDraft: queries.deleteDraft,
      drafts: () => createResource(queries.drafts)[0],
      shelf: async () => store.shelf,
    };
    const shown = render(() =>
      around(() => (
        <CityProvider value={{ device } as unknown as CityInUse}>
          <Page
            onReady={(ready) => {
              withFiles = ready;
            }}
          />
        </CityProvider>
      )),
    );
    return { save: () => withFiles?.(promised, () => store.mutate(logPilot, post)), close: shown.unmount };
  };
  const attached = async () => (await store.record(initiativeId)).parts['attachment'] ?? [];
  const promises = async () => (await queries.drafts()).length;
  return { page, attached, promises, promised, store };
}

function Page(props: { onReady: (withFiles: ReturnType<typeof useWithFiles>) => void }) {
  props.onReady(useWithFiles());
  return <LeftPromises />;
}

test('P1: photos are attached when their post is saved, each saying what it shows if anybody said', async () => {
  const { page, attached, promises, promised } = await writing();
  expect((await page().save())?.ok).toBe(true);
  expect(await attached()).toMatchObject([
    { id: promised.chosen[0]?.id, on: promised.on, alt: 'Ett bord', width: 2 },
    { id: promised.chosen[1]?.id, on: promised.on },
  ]);
  expect(Object.keys((await attached())[1] ?? {})).not.toContain('alt');
  expect(await promises()).toBe(0);
});

test('X13: a tab that is closed between a post and its photos loses none: they are attached at the next visit, once', async () => {
  const { page, attached, promises, store } = await writing();
  const closing = page(<A,>(deed: Mutation<A>, args: A) =>
    deed.name === addAttachment.name ? new Promise<Saved>(() => undefined) : store.mutate(deed, args),
  );
  void closing.save();
  await expect.poll(promises).toBe(1);
  await expect.poll(async () => (await store.outbox()).some(({ name }) => name === 'pilot.log')).toBe(true);
  closing.close();
  expect(await attached()).toEqual([]);

  page();
  await expect.poll(async () => (await attached()).length).toBe(2);
  await expect.poll(promises).toBe(0);
  page();
  expect((await store.outbox()).filter(({ name }) => name === 'attachment.add')).toHaveLength(2);
});

test('the promise of a post that was never saved is let go: its form still has the photos', async () => {
  const { page, attached, promises } = await writing();
  const { putDraft } = makeQueries(openDexieCabinet(`attach ${nth}`));
  const { promised } = await writing();
  await putDraft({
    key: 'attach:never',
    value: { ...promised, on: { table: 'logEntry', id: 'never' } },
    at: 1,
  });
  page();
  await expect.poll(promises).toBe(0);
  expect(await attached()).toEqual([]);
});

test('rule 22: a photo that cannot be attached is told, and the post stays saved', async () => {
  const { page, store, promises } = await writing();
  const refusing = page(
    async <A,>(deed: Mutation<A>, args: A): Promise<Saved> =>
      deed.name === addAttachment.name
        ? { ok: false, refusal: { code: 'notFound', what: 'logEntry' } }
        : store.mutate(deed, args),
  );
  expect((await refusing.save())?.ok).toBe(true);
  expect(toasts.toast()?.text).toMatch(/^Texten är sparad, men fotot kom inte med\./);
  expect(await promises()).toBe(1);
  toasts.close();
});
