import {
  type Accessor,
  createMemo,
  createResource,
  type JSX,
  mapArray,
  onCleanup,
  Show,
  untrack,
} from 'solid-js';
import { openConflicts, waitsForChoice } from '../../domain/conflict.ts';
import type { Initiative } from '../../domain/initiative.ts';
import type { Digest } from '../../domain/digest.ts';
import {
  ORGANISATION,
  type Budget,
  type Department,
  type Fund,
  type Organisation,
} from '../../domain/organisation.ts';
import { actorOf, type Person } from '../../domain/person.ts';
import { conflictsFor, maySettle } from '../../domain/whoSettles.ts';
import type { Workshop } from '../../domain/workshop.ts';
import type { ListedWorkshop, WorkshopDigest } from '../../domain/workshopDigest.ts';
import { type Device, openDevice } from '../../store/device.ts';
import { type CityInUse, CityProvider, type InitiativeLine, type OrganisationRecord } from './city.tsx';
import type { Principal } from './session.ts';
import { createToday } from './today.ts';
import { createUnsentPhotos } from './unsentPhotos.ts';

/** Opens the person's database on this device and hands the city to the pages. Nothing here needs a network. */
export function SignedIn(props: { who: Principal; children: JSX.Element }) {
  const [device] = createResource(async () => {
    const { space, person } = props.who;
    return openDevice({ space: space.id, person }, APP_VERSION);
  });
  onCleanup(() => device()?.close());
  return <Show when={device()}>{(opened) => <WithCity device={opened()}>{props.children}</WithCity>}</Show>;
}

function WithCity(props: { device: Device; children: JSX.Element }) {
  const { city, isRead } = inUse(props.device);
  return (
    <CityProvider value={city}>
      {/* A moment later, and all at once: what is drawn before it is known what there is moves when it comes. */}
      <Show when={isRead()}>{props.children}</Show>
    </CityProvider>
  );
}

/** What the device has, live, in the words of the screens. */
function inUse(device: Device): { city: CityInUse; isRead: Accessor<boolean> } {
  const { now, today } = createToday();
  const person = device.person();
  // Asked for once and told apart here: at each change of one of them a device reads them all.
  const all = device.heads();
  const inTable = (table: string) =>
    createMemo(() => all()?.filter((headline) => untrack(headline).table === table));
  const heads = inTable('initiative');
  const rooms = inTable('workshop');
  const organisation = device.record(() => ORGANISATION);
  const outbox = device.outbox();
  const issues = device.issues();
  const nobody: Person = { id: device.personId, owner: ORGANISATION, name: '', grants: [] };

  const me = createMemo(() => person() ?? nobody);
  const record = createMemo((): OrganisationRecord => {
    const { head, parts = {} } = organisation() ?? {};
    // The store keeps rows under the table they were written to, and only typed mutations write them.
    return {
      row: head?.row as Organisation | undefined,
      departments: (parts['department'] ?? []) as readonly Department[],
      people: (parts['person'] ?? []) as readonly Person[],
      budgets: (parts['budget'] ?? []) as readonly Budget[],
      funds: (parts['fund'] ?? []) as readonly Fund[],
      conflicts: openConflicts(parts),
      rowOf: (table, id) =>
        head?.table === table && head.row.id === id ? head.row : parts[table]?.find((row) => row.id === id),
    };
  });
  const names = createMemo(() => new Map(record().people.map(({ id, name }) => [id, name])));
  const departmentNames = createMemo(() => new Map(record().departments.map(({ id, name }) => [id, name])));
  // One object for each, as long as it is there: when another arrives, no list draws the others anew and nobody loses focus.
  const lines = mapArray(
    () => heads() ?? [],
    (headline): InitiativeLine => ({
      get head() {
        return headline().row as Initiative;
      },
      get digest() {
        return headline().digest as Digest;
      },
    }),
  );
  // Identities are made in order of time, so the newest stand last.
  const initiatives = createMemo((): readonly InitiativeLine[] => lines().toReversed());
  const roomLines = mapArray(
    () => rooms() ?? [],
    (headline): ListedWorkshop => ({
      get head() {
        return headline().row as Workshop;
      },
      get digest() {
        // A head that another app wrote may lack one: a list must stand all the same (S9).
        return (headline().digest ?? { steps: [] }) as WorkshopDigest;
      },
    }),
  );
  const workshops = createMemo(() =>
    roomLines()
      .filter(({ head }) => !head.withdrawnAt)
      .toReversed(),
  );
  const pendingOwners = createMemo(() => new Set((outbox() ?? []).flatMap((entry) => entry.owners)));
  const pendingTexts = createMemo(() =>
    (outbox() ?? []).map(({ owners, args }) => ({ owners, args: JSON.stringify(args) })),
  );

  const actor = createMemo(() => actorOf(me(), today()));
  const conflicts = createMemo(() => {
    const ofCity = record().conflicts.filter(
      (each) => waitsForChoice(each) && maySettle(actor(), each, undefined),
    );
    const inWorkshops = workshops().reduce((sum, { digest }) => sum + (digest.conflicts ?? 0), 0);
    return conflictsFor(actor(), initiatives()).reduce(
      (sum, { fields }) => sum + fields,
      ofCity.length + inWorkshops,
    );
  });

  const unsentPhotos = createUnsentPhotos(device);

  // Nothing is said of what is only here before that has been read too.
  const isRead = createMemo(
    () =>
      heads() !== undefined &&
      rooms() !== undefined &&
      organisation() !== undefined &&
      outbox() !== undefined,
  );
  const city: CityInUse = {
    device,
    me,
    actor,
    conflicts,
    unsentPhotos,
    today,
    now,
    organisation: record,
    initiatives,
    workshops,
    outbox: createMemo(() => (outbox() ?? []).filter(({ name }) => name !== 'noop')),
    issues: () => issues() ?? [],
    status: device.sync.status,
    isComplete: device.isComplete(),
    nameOf: (id) => (id === undefined ? '' : (names().get(id) ?? (id === me().id ? me().name : ''))),
    departmentName: (id) => (id === undefined ? '' : (departmentNames().get(id) ?? '')),
    isOnlyHere: (owner, rowId) =>
      rowId === undefined
        ? pendingOwners().has(owner)
        : // A deed names the rows it makes or changes in its args.
          pendingTexts().some(({ owners, args }) => owners.includes(owner) && args.includes(rowId)),
  };
  return { city, isRead };
}
