import { createMemoryHistory, MemoryRouter, Route } from '@solidjs/router';
import { render } from '@solidjs/testing-library';
import { createSignal, type JSX } from 'solid-js';
import { tables } from '../../../../src/domain/tables.ts';
import { type Mutation, Refused, type Row, type TableName } from '../../../../src/domain/tx.ts';
import type { Draft } from '../../../../src/store/cabinet.ts';
import type { Saved, SaveOptions } from '../../../../src/store/mutate.ts';
import { type CityInUse, CityProvider } from '../../../../src/ui/app/city.tsx';
import { OfWorkshop, useWorkshop } from '../../../../src/ui/screens/workshop/OfWorkshop.tsx';
import VoteStep from '../../../../src/ui/screens/workshop/vote/VoteStep.tsx';
import type { VotingRoom } from '../../../kit/votingRoom.ts';
import { around } from '../../around.tsx';

/** What is on a tablet's disk beside the rows: it outlives a reload. */
export interface Disk {
  readonly id: string;
  readonly drafts: Map<string, Draft>;
}
export const aDisk = (id = 'tablet-1'): Disk => ({ id, drafts: new Map() });

/** What is asked of a room to draw something of it. */
type Room = Pick<VotingRoom, 'world' | 'facilitator' | 'workshopId'>;

/** Draws the vote of a room on a tablet. */
export function drawVote(room: VotingRoom, disk: Disk = aDisk(), person = room.facilitator) {
  const Vote = () => {
    const { steps } = useWorkshop();
    const found = steps().find(({ id }) => id === room.voting);
    return found ? <VoteStep step={found} /> : null;
  };
  const page = () => (
    <OfWorkshop>
      <h1 tabindex={-1}>Varmare händer</h1>
      <Vote />
    </OfWorkshop>
  );
  return drawRoom(room, page, disk, person);
}

/** Draws a page of a workshop on a tablet. Rows that are hidden on another device never reach it, as the city has it. */
export function drawRoom(
  room: Room,
  page: () => JSX.Element,
  disk: Disk = aDisk(),
  person = room.facilitator,
) {
  const [version, setVersion] = createSignal(0);
  const changed = () => setVersion((now) => now + 1);
  const reaches = (row: Row) => !('onlyOn' in row) || row.onlyOn === undefined || row.onlyOn === disk.id;
  const record = () => {
    version();
    const rows = (table: TableName) => room.world.rows(table, room.workshopId).filter(reaches);
    const parts = Object.fromEntries(Object.keys(tables).map((table) => [table, rows(table as TableName)]));
    const [row] = rows('workshop');
    return { owner: room.workshopId, head: row && { table: 'workshop', row }, parts };
  };
  const drafts = () => {
    version();
    return [...disk.drafts.values()];
  };
  const device = {
    record: () => record,
    drafts: () => drafts,
    deviceId: async () => disk.id,
    draft: async (key: string) => disk.drafts.get(key),
    async putDraft(draft: Draft) {
      disk.drafts.set(draft.key, draft);
      changed();
    },
    async deleteDraft(key: string) {
      disk.drafts.delete(key);
      changed();
    },
    async mutate<A>(deed: Mutation<A>, args: A, { draft }: SaveOptions = {}): Promise<Saved> {
      try {
        const rows = room.world.do(person, deed, args);
        if (draft !== undefined) disk.drafts.delete(draft);
        changed();
        return { ok: true, mid: '', rows };
      } catch (error) {
        if (error instanceof Refused) return { ok: false, refusal: error.reason };
        throw error;
      }
    },
  };
  const city = { device, me: () => room.world.person(person), workshops: () => [], isComplete: () => true };
  const history = createMemoryHistory();
  history.set({ value: `/workshop/${room.workshopId}` });
  const drawn = render(() =>
    around(() => (
      // Only what these screens ask of the city.
      <CityProvider value={city as unknown as CityInUse}>
        <MemoryRouter history={history}>
          <Route path="/workshop/:id" component={page} />
        </MemoryRouter>
      </CityProvider>
    )),
  );
  return { ...drawn, changed };
}

/** Links between elements, whose ids are counted and mean nothing. */
const links = new Set([
  'id',
  'for',
  'form',
  'aria-labelledby',
  'aria-describedby',
  'aria-controls',
  'class',
  'd',
]);

/** All that stands in the document: every text, and what every attribute says. */
export function allThatStands(): string {
  const said: string[] = [document.title, document.documentElement.textContent ?? ''];
  for (const element of document.querySelectorAll('*')) {
    for (const { name, value } of element.attributes) if (!links.has(name)) said.push(`${name}=${value}`);
    if (element instanceof HTMLInputElement) said.push(element.value);
  }
  for (let nth = 0; nth < localStorage.length; nth++) {
    const key = localStorage.key(nth) ?? '';
    said.push(key, localStorage.getItem(key) ?? '');
  }
  return said.join('\n');
}
