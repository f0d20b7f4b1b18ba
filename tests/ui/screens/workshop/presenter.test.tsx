import { cleanup, fireEvent, screen } from '@solidjs/testing-library';
import { afterEach, expect, test } from 'vitest';

import { clusterDeeds } from '../../../../src/domain/cluster.ts';
import { choose } from '../../../../src/domain/choosing.ts';
import { noteDeeds } from '../../../../src/domain/note.ts';
import { castBallot, revealRound, startRound, turnoutId } from '../../../../src/domain/vote.ts';
import {
  endWorkshop,
  goToStep,
  prepareWorkshop,
  startWorkshop,
} from '../../../../src/domain/workshopDeeds.ts';
import { revealStep, type StepKind } from '../../../../src/domain/workshopStep.ts';
import PresentWorkshop from '../../../../src/ui/screens/workshop/present/PresentWorkshop.tsx';
import { aCity } from '../../../kit/city.ts';
import { nextId } from '../../../kit/world.ts';
import { aDisk, allThatStands, drawRoom } from './tabletInRoom.tsx';

afterEach(cleanup);

const kinds = ['talk', 'capture', 'group', 'vote', 'place', 'choose'] as const satisfies readonly StepKind[];
const disk = aDisk();

/** A workshop in which Amina wrote in silence on this very tablet, which also shows the room what it may see. */
function aShownRoom() {
  const { world, facilitator, owner } = aCity();
  const workshopId = nextId();
  const at = { workshopId };
  const step = Object.fromEntries(kinds.map((kind) => [kind, nextId()])) as Record<StepKind, string>;
  const [amina, note, cluster] = [nextId(), nextId(), nextId()];
  const roundId = `${step.vote}:1`;
  const did = <A,>(deed: Parameters<typeof world.do<A>>[1], args: A) => world.do(facilitator, deed, args);
  did(prepareWorkshop, {
    ...at,
    title: 'Varmare händer',
    mode: 'one',
    steps: kinds.map((kind, nth) => ({
      id: step[kind],
      kind,
      title: `Steg av slaget ${kind}`,
      rank: nth,
      ...(kind === 'capture' ? { blind: true } : {}),
      ...(kind === 'vote' ? { votesEach: 3, of: 'clusters' as const } : {}),
    })),
    participants: [{ id: amina, kind: 'person', name: 'Amina' }],
  });
  did(startWorkshop, at);
  return {
    world,
    facilitator,
    owner,
    workshopId,
    goTo: (kind: StepKind) => did(goToStep, { ...at, stepId: step[kind] }),
    write: () =>
      did(noteDeeds.add, {
        ...at,
        id: note,
        stepId: step.capture,
        text: 'Hemlig handske',
        colour: 'yellow',
        authorId: amina,
        deviceId: disk.id,
      }),
    reveal: () => did(revealStep, { ...at, stepId: step.capture }),
    group: () => {
      did(clusterDeeds.add, { ...at, id: cluster, name: 'Ull', rank: 1 });
      did(noteDeeds.move, { ...at, id: note, clusterId: cluster });
    },
    vote: () => {
      did(startRound, { ...at, stepId: step.vote, nth: 1, votesEach: 3, of: 'clusters' });
      did(castBallot, {
        ...at,
        id: turnoutId(roundId, amina),
        roundId,
        voter: amina,
        votes: { [cluster]: 3 },
        deviceId: disk.id,
      });
    },
    revealVotes: () => did(revealRound, { ...at, roundId }),
    place: () => {
      for (const [field, value] of [
        ['effect', 9],
        ['effort', 2],
      ] as const)
        did(clusterDeeds.edit, { ...at, id: cluster, field, value, base: { version: 0 } });
    },
    choose: () => did(choose, { ...at, table: 'cluster', id: cluster }),
    end: () => did(endWorkshop, at),
  };
}

const heading = (name: string) => screen.findByRole('heading', { level: 2, name });
const show = (room: ReturnType<typeof aShownRoom>, person = room.facilitator) =>
  drawRoom(room, () => <PresentWorkshop />, disk, person);

test('W3, W9: what is hidden is counted for the room and drawn nowhere, also on the tablet it was written on', async () => {
  const room = aShownRoom();
  room.goTo('capture');
  room.write();
  const { changed } = show(room);
  await heading('Steg av slaget capture');
  expect(screen.getByText('Skriv tyst. Lapparna visas när alla är klara.')).toBeDefined();
  expect(screen.getByText('1 lapp')).toBeDefined();
  fireEvent.click(screen.getByRole('button', { name: 'Visa namn' }));
  expect(allThatStands()).not.toMatch(/Hemlig|Amina/);
  fireEvent.click(screen.getByRole('button', { name: 'Dölj namn' }));
  // Nor when the leader has gone on and forgotten to reveal it.
  for (const kind of kinds.toReversed()) {
    room.goTo(kind);
    changed();
    await screen.findByText(new RegExp(`Steg av slaget ${kind}`), { selector: 'h2' });
    expect(allThatStands()).not.toContain('Hemlig');
  }
  room.goTo('capture');

  room.reveal();
  changed();
  expect(await screen.findByText('Hemlig handske')).toBeDefined();
  expect(allThatStands()).not.toContain('Amina');
  fireEvent.click(screen.getByRole('button', { name: 'Visa namn' }));
  expect(await screen.findByText('Amina')).toBeDefined();
});

test('W3, W9: how many have voted is shown while they vote, and what they voted when the result is', async () => {
  const room = aShownRoom();
  room.write();
  room.reveal();
  room.group();
  room.goTo('vote');
  room.vote();
  const { changed } = show(room);
  await heading('Steg av slaget vote');
  expect(screen.getByText('Röstat: 1 av 1')).toBeDefined();
  expect(allThatStands()).not.toMatch(/Ull|3 röster/);
  room.revealVotes();
  changed();
  await heading('Resultat');
  expect(screen.getByText('Ull')).toBeDefined();
  expect(screen.getByText('3 röster')).toBeDefined();
});

test('W9: each step shows its task, and what has come of it', async () => {
  const room = aShownRoom();
  room.write();
  room.reveal();
  room.goTo('talk');
  const { changed } = show(room);
  await heading('Steg av slaget talk');
  room.group();
  room.goTo('group');
  changed();
  await heading('Steg av slaget group');
  expect(screen.getByText('Ull').parentElement?.textContent).toBe('Ull 1 lapp');
  room.goTo('place');
  changed();
  await heading('Steg av slaget place');
  expect(screen.queryByRole('img')).toBeNull();
  room.place();
  changed();
  expect(await screen.findByRole('img')).toBeDefined();
  expect(screen.getByText('Ull')).toBeDefined();
  room.goTo('choose');
  changed();
  await heading('Steg av slaget choose');
  room.choose();
  changed();
  await heading('Det här går vidare');
  room.end();
  changed();
  expect(await screen.findByText('Ull')).toBeDefined();
  expect(screen.queryByRole('button', { name: 'Nästa steg' })).toBeNull();
});

test('W2, W9: a remote takes the room on for whoever leads it, and for nobody else', async () => {
  const room = aShownRoom();
  room.goTo('talk');
  const { unmount, changed } = show(room, room.owner);
  await heading('Steg av slaget talk');
  const press = (key: string) => fireEvent.keyDown(document.body, { key });
  const soon = () => new Promise((done) => setTimeout(done, 50));
  expect(screen.queryByText(/Page Down/)).toBeNull();
  // Nothing of the key is taken from the browser.
  expect(press('PageDown')).toBe(true);
  await soon();
  changed();
  await heading('Steg av slaget talk');
  unmount();

  show(room);
  await heading('Steg av slaget talk');
  expect(screen.getByText(/Page Down/)).toBeDefined();
  press('PageDown');
  await heading('Steg av slaget capture');
  press('PageUp');
  await heading('Steg av slaget talk');
});
