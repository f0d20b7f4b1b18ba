import {
  type Accessor,
  createContext,
  createEffect,
  createMemo,
  createSignal,
  on,
  onCleanup,
  untrack,
  useContext,
} from 'solid-js';
import { goToStep } from '../../../../domain/workshopDeeds.ts';
import type { WorkshopStep } from '../../../../domain/workshopStep.ts';
import { useAct } from '../../../app/act.ts';
import { announce } from '../../../app/announce.ts';
import { remembered } from '../../../app/remembered.ts';
import { useTexts } from '../../../app/texts.tsx';
import { useWorkshop } from '../OfWorkshop.tsx';

/** Where a tablet is in a workshop that goes on, and what its parts ask of the frame around them. */
export interface RoomInUse {
  /** The step that this tablet shows; nothing while the agenda is empty. */
  readonly step: Accessor<WorkshopStep | undefined>;
  /** The step that the leaders have taken the room to. */
  readonly roomStep: Accessor<WorkshopStep | undefined>;
  /** The tablet shows another step than the room is at. */
  readonly isOnOwn: Accessor<boolean>;
  /** Takes the room to a step; leaders only. */
  readonly go: (stepId: string) => Promise<void>;
  /** Shows a step on this tablet only. */
  readonly goOnOwn: (stepId: string) => void;
  /** Shows again what the room is at. */
  readonly follow: () => void;
  /** While it answers true, the tablet stays where it is though the room goes on: nobody's half-written note is taken from them. */
  readonly stayWhile: (isBusy: () => boolean) => void;
  /** Where the frame has room for a part's own buttons: {@link RoomFoot}. */
  readonly footPlace: Accessor<HTMLElement | undefined>;
}

const RoomContext = createContext<RoomInUse>();
export const RoomProvider = RoomContext.Provider;

/** The frame around a step's part. @throws outside it: a fault of ours. */
export function useRoom(): RoomInUse {
  const room = useRoomIfIn();
  if (!room) throw new Error('useRoom was called outside the room of a workshop');
  return room;
}

/** The same, or nothing where a part is drawn by itself. */
export const useRoomIfIn = (): RoomInUse | undefined => useContext(RoomContext);

/** Which step this tablet shows: the room's, unless somebody here has chosen to go on by themselves, which it remembers. */
export function createRoom(footPlace: Accessor<HTMLElement | undefined>): RoomInUse {
  const { head, steps } = useWorkshop();
  const { t } = useTexts();
  const act = useAct();
  const key = `workshop.step.${head().id}` as const;
  const [own, setOwn] = createSignal(remembered.get(key) ?? undefined);
  let isBusy = () => false;
  /** Where the leader at this tablet is taking the room. */
  let going: string | undefined;

  const withId = (id: string | undefined) => steps().find((step) => step.id === id);
  const roomStep = createMemo(() => withId(head().stepId) ?? steps()[0]);
  const choose = (stepId: string | undefined) => {
    remembered.set(key, stepId ?? null);
    setOwn(stepId);
  };
  const stepId = createMemo<string | undefined>((before) => {
    const room = roomStep()?.id;
    const chosen = withId(own())?.id;
    if (chosen !== undefined) return chosen;
    const isTakenAway = before !== undefined && before !== room && room !== going && withId(before);
    if (!isTakenAway || !untrack(isBusy)) return room;
    queueMicrotask(() => choose(before));
    return before;
  });
  const step = createMemo(() => withId(stepId()));
  // Where the two meet they go on together.
  createEffect(() => {
    if (own() !== undefined && own() === roomStep()?.id) choose(undefined);
  });
  createEffect(
    on(
      stepId,
      () => {
        const shown = step();
        if (shown) announce(t().workshop.run.stepOf(steps().indexOf(shown) + 1, steps().length, shown.title));
      },
      { defer: true },
    ),
  );

  return {
    step,
    roomStep,
    isOnOwn: () => stepId() !== roomStep()?.id,
    async go(to) {
      going = to;
      await act(goToStep, { workshopId: head().id, stepId: to });
      choose(undefined);
    },
    goOnOwn: choose,
    follow() {
      going = roomStep()?.id;
      choose(undefined);
    },
    stayWhile(busy) {
      isBusy = busy;
      onCleanup(() => {
        if (isBusy === busy) isBusy = () => false;
      });
    },
    footPlace,
  };
}
