import { createMemoryHistory, MemoryRouter, Route } from '@solidjs/router';
import { cleanup, render, screen } from '@solidjs/testing-library';
import { v7 } from 'uuid';
import { vi } from 'vitest';
import { prepareWorkshop, goToStep, startWorkshop } from '../../../../src/domain/workshopDeeds.ts';
import type { Mutation } from '../../../../src/domain/tx.ts';
import type { Device } from '../../../../src/store/device.ts';
import { useCity } from '../../../../src/ui/app/city.tsx';
import type { Principal } from '../../../../src/ui/app/session.ts';
import { SignedIn } from '../../../../src/ui/app/SignedIn.tsx';
import WorkshopResult from '../../../../src/ui/screens/workshop/result/WorkshopResult.tsx';
import WorkshopRoom from '../../../../src/ui/screens/workshop/run/WorkshopRoom.tsx';
import { around } from '../../around.tsx';

let nth = 0;

// What a browser has and jsdom has not: a city that is not there to poke anybody.
class NoPokes extends EventTarget {
  close() {}
}

let leave: (() => Promise<void>) | undefined;

/** Goes out of the room, so that what was half written is put away before the device is closed. */
export async function leaveRoom(): Promise<void> {
  await leave?.();
  leave = undefined;
  cleanup();
  vi.unstubAllGlobals();
}

/** A tablet in the room of a workshop that Vera leads, at the step of that many; three groups write. */
export async function aRoom({ at = 1, names = ['Grupp 1', 'Grupp 2'] } = {}) {
  vi.stubGlobal('EventSource', NoPokes);
  vi.stubGlobal('fetch', () => Promise.reject(new TypeError('there is no network')));
  const who: Principal = {
    space: { id: `room-${nth++}`, name: 'Staden', example: false },
    person: { id: 'vera', name: 'Vera Vik', roles: [{ role: 'facilitator' }] },
  };
  const workshopId = v7();
  const steps = [
    { id: v7(), kind: 'talk' as const, title: 'Välkomna', rank: 1, minutes: 5 },
    { id: v7(), kind: 'capture' as const, title: 'Skriv tyst', rank: 2, blind: true, minutes: 10 },
    { id: v7(), kind: 'capture' as const, title: 'Skriv tillsammans', rank: 3 },
  ];
  const participants = names.map((name) => ({ id: v7(), kind: 'group' as const, name }));
  const history = createMemoryHistory();
  history.set({ value: '/' });
  let device: Device | undefined;
  const Door = () => {
    device = useCity().device;
    return <p>Dörren</p>;
  };
  render(() =>
    around(() => (
      <MemoryRouter history={history} root={(page) => <SignedIn who={who}>{page.children}</SignedIn>}>
        <Route path="/" component={Door} />
        <Route path="/workshop/:id" component={WorkshopRoom} />
        <Route path="/workshop/:id/resultat" component={WorkshopResult} />
      </MemoryRouter>
    )),
  );
  await screen.findByText('Dörren');
  const act = async <A,>(deed: Mutation<A>, args: A) => {
    const saved = await device?.mutate(deed, args);
    if (!saved?.ok) throw new Error(JSON.stringify(saved));
  };
  await act(prepareWorkshop, { workshopId, title: 'Mat', mode: 'one', steps, participants });
  await act(startWorkshop, { workshopId });
  const stepId = (which: number) => steps[which]?.id ?? '';
  const goTo = (which: number) => act(goToStep, { workshopId, stepId: stepId(which) });
  await goTo(at);
  history.set({ value: `/workshop/${workshopId}` });
  await screen.findByRole('heading', { level: 1, name: 'Mat' });
  leave = async () => {
    history.set({ value: '/' });
    await screen.findByText('Dörren');
    await new Promise((done) => setTimeout(done, 400));
  };
  /** Goes from the room to what came of it. */
  const toResult = () => history.set({ value: `/workshop/${workshopId}/resultat` });
  return { act, goTo, toResult, workshopId, stepId, participants };
}
