import { cleanup, fireEvent, render, screen, waitFor, within } from '@solidjs/testing-library';
import { afterEach, expect, test } from 'vitest';

import { clusterDeeds, mergeCluster } from '../../../../src/domain/cluster.ts';
import { noteDeeds } from '../../../../src/domain/note.ts';
import { participantDeeds } from '../../../../src/domain/participant.ts';
import { revealRound } from '../../../../src/domain/vote.ts';
import { Written } from '../../../../src/ui/screens/sync/Written.tsx';
import { announcer } from '../../../../src/ui/app/announce.ts';
import { aVotingRoom, type VotingRoom } from '../../../kit/votingRoom.ts';
import { around } from '../../around.tsx';
import { aDisk, allThatStands, drawVote } from './tabletInRoom.tsx';

afterEach(cleanup);

const button = (name: string | RegExp) => screen.findByRole('button', { name });
const press = async (name: string | RegExp) => fireEvent.click(await button(name));
const about = (name: string) => screen.findByRole('group', { name });
async function give(name: string, times = 1) {
  for (let nth = 0; nth < times; nth++)
    fireEvent.click(within(await about(name)).getByRole('button', { name: 'Ge en röst' }));
}
const votesShown = async (name: string) => within(await about(name)).getByRole('status').textContent;
const answer = async (name: string) =>
  fireEvent.click(within(await screen.findByRole('dialog')).getByRole('button', { name }));
const reveal = (room: VotingRoom, roundId: string) =>
  room.world.do(room.facilitator, revealRound, { workshopId: room.workshopId, roundId });
/** The drafts that a tablet keeps have been put away. */
const putAway = (disk: ReturnType<typeof aDisk>, count: number) =>
  waitFor(() => expect(disk.drafts.size).toBe(count));

test('W3, rule 32: when the tablet has been handed over, nothing in the document says how the one before voted', async () => {
  const room = aVotingRoom();
  room.round();
  const disk = aDisk();
  drawVote(room, disk);
  await press('Amina');
  expect(await screen.findByRole('heading', { name: 'Amina röstar' })).toBeDefined();
  await give('Värme', 7);
  expect(await votesShown('Värme')).toContain('7');
  expect(screen.getByText('0 röster kvar')).toBeDefined();
  await press(/^Klar/);
  await screen.findByText(/^Tack, Amina/);
  for (const stands of [allThatStands, async () => (await press('Jag är nästa person'), allThatStands())]) {
    const all = await stands();
    expect(all).not.toMatch(/7|Värme|röster kvar/);
  }
  await button('Amina har röstat');
  expect(disk.drafts.size).toBe(0);
  await waitFor(() => expect(announcer.polite()).toBe(''), { timeout: 4000 });

  await press('Bosse');
  for (const name of ['Värme', 'Kyla', 'Ljus']) expect(await votesShown(name)).toContain('0');
  expect(allThatStands()).not.toContain('Amina');
});

test('W3: what was cast is shown to nobody before the result, not even to whoever says that it is theirs', async () => {
  const room = aVotingRoom();
  room.round();
  drawVote(room);
  await press('Amina');
  await give('Värme', 5);
  await press(/^Klar/);
  await press('Jag är nästa person');
  await press('Amina har röstat');
  await screen.findByRole('heading', { name: 'Är du Amina?' });
  await answer('Ja, jag är Amina');
  expect(await votesShown('Värme')).toContain('0');
  expect(screen.getByText('7 röster kvar')).toBeDefined();

  // Left without a vote, what was cast stands; done without one, it is asked whether that is meant.
  await press('Rösta senare');
  expect(room.ballots().map(({ votes }) => votes)).toEqual([{ [room.idOf('Värme')]: 5 }]);
  await press('Amina har röstat');
  await answer('Ja, jag är Amina');
  await press(/^Klar/);
  await screen.findByRole('heading', { name: 'Ta bort dina röster?' });
  await answer('Fortsätt rösta');
  await give('Kyla', 2);
  await press(/^Klar/);
  await screen.findByText(/^Tack, Amina/);
  expect(room.ballots().map(({ votes }) => votes)).toEqual([{ [room.idOf('Kyla')]: 2 }]);
});

test('rule 34: a ballot that was begun waits for its voter, also over a killed browser, and is hidden from the next', async () => {
  const room = aVotingRoom();
  room.round();
  const disk = aDisk();
  const { unmount } = drawVote(room, disk);
  await press('Amina');
  await give('Värme', 3);
  await putAway(disk, 1);
  unmount();

  drawVote(room, disk);
  await press('Bosse');
  for (const name of ['Värme', 'Kyla', 'Ljus']) expect(await votesShown(name)).toContain('0');
  await press('Rösta senare');
  await press('Amina');
  await screen.findByRole('heading', { name: 'Är du Amina?' });
  await answer('Nej, välj någon annan');
  expect(allThatStands()).not.toContain('Värme');
  await press('Amina');
  await answer('Ja, jag är Amina');
  expect(await votesShown('Värme')).toContain('3');
});

test('W3: a leader sees on another tablet who has voted, and not how', async () => {
  const room = aVotingRoom();
  room.round();
  const { unmount } = drawVote(room, aDisk('tablet-1'));
  await press('Amina');
  await give('Värme', 6);
  await press(/^Klar/);
  await screen.findByText(/^Tack, Amina/);
  unmount();
  drawVote(room, aDisk('tablet-2'));
  await button('Amina har röstat');
  expect(screen.getByText('1 av 2 har röstat')).toBeDefined();
  expect(allThatStands()).not.toMatch(/6|Värme/);
});

test('W7: who is voting when the result is shown goes on in their own round, also when another has begun, and counts as late', async () => {
  const room = aVotingRoom();
  const first = room.round();
  const disk = aDisk();
  const { changed } = drawVote(room, disk);
  await press('Amina');
  await give('Värme', 2);
  reveal(room, first);
  changed();
  expect(await screen.findByText(/^Resultatet har visats medan du röstade/)).toBeDefined();
  room.round(2, 1);
  changed();
  await press(/^Klar/);
  await screen.findByText(/^Tack, Amina/);
  expect(room.ballots()).toMatchObject([{ roundId: first, late: true, votes: { [room.idOf('Värme')]: 2 } }]);
});

test('W3: votes follow what is merged while one votes, and come back from what is taken off the wall', async () => {
  const room = aVotingRoom();
  room.round();
  const loose = room.note('Vantar');
  const { changed } = drawVote(room);
  const at = { workshopId: room.workshopId };
  await press('Amina');
  await give('Värme', 2);
  await give('Kyla', 1);
  await give('Ljus', 1);
  await give('Vantar', 1);
  room.world.do(room.facilitator, mergeCluster, { ...at, id: room.idOf('Värme'), into: room.idOf('Kyla') });
  room.world.do(room.facilitator, clusterDeeds.withdraw, { ...at, id: room.idOf('Ljus') });
  room.world.do(room.facilitator, noteDeeds.move, { ...at, id: loose, clusterId: room.idOf('Kyla') });
  changed();
  await waitFor(async () => expect(await votesShown('Kyla')).toContain('4'));
  expect(screen.getByText('3 röster kvar')).toBeDefined();
  await press(/^Klar/);
  await screen.findByText(/^Tack, Amina/);
  expect(room.ballots().map(({ votes }) => votes)).toEqual([{ [room.idOf('Kyla')]: 4 }]);
});

test('W3: the result counts whoever has left since, and is not asked for before anybody has voted without a word', async () => {
  const room = aVotingRoom();
  room.round();
  drawVote(room);
  await press('Visa resultatet');
  expect(await screen.findByText('Ingen har röstat än.')).toBeDefined();
  await answer('Vänta');
  await press('Amina');
  await give('Värme', 3);
  await press(/^Klar/);
  await press('Jag är nästa person');
  const gone = { workshopId: room.workshopId, id: room.idOf('Amina') };
  room.world.do(room.facilitator, participantDeeds.withdraw, gone);
  await press('Bosse');
  await give('Ljus', 1);
  await press(/^Klar/);
  await press('Jag är workshopledaren');
  await press('Visa resultatet');
  expect(await screen.findByText('2 har röstat, 4 röster.')).toBeDefined();
  const [first] = within(screen.getByRole('list', { name: 'Resultat' })).getAllByRole('listitem');
  expect(first?.textContent).toMatch(/Värme.*3 röster/);
});

test('W3: what was begun and not cast is said before the result is shown, and is gone after', async () => {
  const room = aVotingRoom();
  room.round();
  const disk = aDisk();
  drawVote(room, disk);
  await press('Amina');
  await give('Värme', 3);
  await putAway(disk, 1);
  await press('Rösta senare');
  await press('Bosse');
  await press(/^Klar/);
  await press('Jag är nästa person');
  await press('Visa resultatet');
  expect(await screen.findByText(/^Någon har börjat rösta/)).toBeDefined();
  await answer('Visa resultatet');
  await screen.findByRole('heading', { name: 'Resultat' });
  await putAway(disk, 0);
});

test('W1: where nobody is written down the leader votes for the room; where only groups are, each votes as one', async () => {
  const room = aVotingRoom({ people: [] });
  room.round();
  const { changed } = drawVote(room);
  expect(await screen.findByText(/^Det finns inga deltagare/)).toBeDefined();
  await press('Rösta för rummet');
  fireEvent.input(await screen.findByLabelText('Värme'), { target: { value: '12' } });
  await press('Spara rummets röster');
  await screen.findByText('Rummets röster är sparade.');
  room.somebody('Bord 1', 'group');
  changed();
  await button('Bord 1');
  const kim = room.somebody('Kim', 'person', room.idOf('Bord 1'));
  changed();
  await button('Kim');
  expect(screen.getByRole('heading', { name: 'Bord 1' })).toBeDefined();
  expect(room.ballots()).toMatchObject([{ voter: 'room', votes: { [room.idOf('Värme')]: 12 } }]);
  expect(kim).not.toBe('');
});

test('W3: each has an order of their own among fifty, and all of them', async () => {
  const names = Array.from({ length: 50 }, (_, nth) => `Sak ${nth + 1}`);
  const room = aVotingRoom({ clusters: names });
  room.round();
  drawVote(room);
  const orders: string[][] = [];
  for (const name of ['Amina', 'Bosse']) {
    await press(name);
    await about('Sak 50');
    orders.push(screen.getAllByRole('group').flatMap((each) => each.getAttribute('aria-label') ?? []));
    await press('Rösta senare');
  }
  const [ones = [], others = []] = orders.map((order) => order.filter((name) => names.includes(name)));
  expect(ones.toSorted()).toEqual(names.toSorted());
  expect(others.toSorted()).toEqual(names.toSorted());
  expect(ones).not.toEqual(others);
});

test('W3, S2: a ballot that the city did not take is kept to be carried off, and not drawn on the page', () => {
  const args = { votes: { 'en-lapp': 6 }, voter: 'kim' };
  render(() => around(() => <Written deed={{ name: 'ballot.cast', args, ctx: { at: '' } }} />));
  expect(screen.getByText(/kan kopieras eller sparas som fil/)).toBeDefined();
  expect(allThatStands()).not.toMatch(/en-lapp|6|kim/);
});
