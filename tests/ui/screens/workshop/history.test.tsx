import { fireEvent, screen, waitFor, within } from '@solidjs/testing-library';
import { v7 } from 'uuid';
import { afterEach, expect, test } from 'vitest';
import { clusterDeeds } from '../../../../src/domain/cluster.ts';
import { noteDeeds } from '../../../../src/domain/note.ts';
import { type Asked, performBy } from '../../../../src/ui/app/undo/performer.ts';
import { aRoom, leaveRoom } from './aRoom.tsx';

afterEach(leaveRoom);

/** A note that was moved to a cluster and one that is hidden, and the history of it all. */
async function aHistory() {
  const { act, workshopId, stepId, participants, toResult } = await aRoom();
  const [glove, secret, cold] = [v7(), v7(), v7()];
  const noted = { workshopId, colour: 'yellow' as const, deviceId: 'd' };
  await act(noteDeeds.add, { ...noted, id: glove, stepId: stepId(2), text: 'Handsken fryser' });
  await act(noteDeeds.add, { ...noted, id: secret, stepId: stepId(1), text: 'Hemlig tanke' });
  await act(noteDeeds.setAuthor, { workshopId, id: glove, authorId: participants[0]?.id });
  await act(clusterDeeds.add, { workshopId, id: cold, name: 'Kyla', rank: 1 });
  await act(noteDeeds.move, { workshopId, id: glove, clusterId: cold });
  toResult();
  fireEvent.click(await screen.findByRole('button', { name: /^Visa \d+ händelser$/ }));
  await screen.findByText(/^Flyttade en lapp/);
}
const lines = () => screen.getAllByText(/, \d\d:\d\d$/).map((meta) => meta.closest('li')?.textContent ?? '');
const told = (words: string) => lines().filter((line) => line.includes(words));

test('A1: each line says what was done to what, by the names that things have now', async () => {
  await aHistory();
  expect(told('Ny lapp: ”Handsken fryser”')).toHaveLength(1);
  expect(told('Ändrade vem som skrev en lapp: ”Handsken fryser”Från Utan namn till Grupp 1')).toHaveLength(1);
  expect(told('Ny grupp: Kyla')).toHaveLength(1);
  expect(told('Flyttade en lapp: ”Handsken fryser”Från Utan grupp till Kyla')).toHaveLength(1);
  expect(told('Gick till ett steg: Skriv tyst')).toHaveLength(1);
});

test('W3: a note that has not been shown is told of by its step, and what it says is nowhere on the page', async () => {
  await aHistory();
  expect(told('Ny lappI steget Skriv tyst. Lappen är inte visad än')).toHaveLength(1);
  expect(screen.getByText('En lapp är inte visad än.')).toBeTruthy();
  expect(document.documentElement.outerHTML).not.toContain('Hemlig');
});

test('rule 16: what is the latest about a thing is taken back where it is told, and nothing else', async () => {
  const asked: Asked[] = [];
  const stop = performBy(async (one) => void asked.push(one));
  await aHistory();
  const undoOf = (words: RegExp) => {
    const line = screen.getByText(words).closest('li');
    if (!line) throw new Error('no line');
    return within(line).queryByRole('button', { name: /^Ångra/ });
  };
  expect(undoOf(/^Ny lapp: /)).toBeNull();
  expect(undoOf(/^Gick till ett steg/)).toBeNull();
  const undo = undoOf(/^Flyttade en lapp/);
  if (!undo) throw new Error('not offered');
  fireEvent.click(undo);
  await waitFor(() => expect(asked).toHaveLength(1));
  expect(asked[0]?.step?.event).toMatchObject({ deed: 'note.move' });
  stop();
});
