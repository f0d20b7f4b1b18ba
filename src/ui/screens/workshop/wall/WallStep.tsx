import { createMemo, createSignal, Match, Show, Switch } from 'solid-js';
import type { WorkshopStep } from '../../../../domain/workshopStep.ts';
import { useCity } from '../../../app/city.tsx';
import { createIdSet } from '../../../app/idSet.ts';
import { useTexts } from '../../../app/texts.tsx';
import { perform } from '../../../app/undo/performer.ts';
import { Button } from '../../../kit/Button.tsx';
import { useWorkshop } from '../OfWorkshop.tsx';
import { RoomFoot } from '../run/RoomFoot.tsx';
import { PickedNotes } from './PickedNotes.tsx';
import { createPicking } from './picking.ts';
import css from './wall.module.css';
import { WallColumns } from './WallColumns.tsx';
import { lappsOf, useWallDeeds } from './wallDeeds.ts';
import { createAsked, WallDialogs } from './WallDialogs.tsx';
import { createWallFilter } from './wallFilter.ts';
import { heedMoveKey } from './wallKeys.ts';
import { WallList } from './WallList.tsx';
import { WallTools, type WallView } from './WallTools.tsx';
import { WallUseProvider } from './wallUse.ts';

/** The step in which the room groups what it has written (W5); the wall of any workshop. */
export default function WallStep(_props: { step?: WorkshopStep }) {
  const { outbox } = useCity();
  const { head, wall, takesPart, nameOf } = useWorkshop();
  const { t } = useTexts();
  const deeds = useWallDeeds();
  const picking = createPicking();
  const asked = createAsked();
  const filter = createWallFilter((id) => nameOf(id) ?? t().workshop.shared.nobody);
  const words = () => t().workshop.wall;
  const [view, setView] = createSignal<WallView>('wall');
  const isOnlyHere = createIdSet(() =>
    outbox()
      .filter(({ owners }) => owners.includes(head().id))
      .flatMap(({ args }) =>
        Object.values(args as object).filter((each): each is string => typeof each === 'string'),
      ),
  );
  const lapps = createMemo(() => lappsOf(wall().columns, wall().loose));
  const found = createMemo(() => (filter.isOn() ? lapps().filter(filter.shows).length : lapps().length));
  const mergePicked = () => {
    const [into, ...others] = picking.picked();
    picking.stop();
    if (into !== undefined) void deeds.mergeNotes(others, into);
  };

  return (
    <WallUseProvider
      value={{
        deeds,
        isPicking: picking.isOn,
        isPicked: picking.isPicked,
        pick: picking.pick,
        askMove: asked.askMove,
        askMerge: asked.askMerge,
        open: asked.open,
        askName: asked.askName,
        askMergeCluster: asked.askMergeCluster,
        isOnlyHere,
      }}
    >
      <div
        class={css['wallstep']}
        data-things="note"
        onKeyDown={(key) => takesPart() && heedMoveKey(key, asked.askMove)}
      >
        <WallTools
          view={view()}
          onView={setView}
          filter={filter}
          picking={picking}
          number={lapps().length}
          found={found()}
          onNewCluster={() => void deeds.addCluster().then(asked.askName)}
          onDuplicates={() => asked.seekDuplicates(true)}
        />
        <Show when={picking.isOn()}>
          <PickedNotes
            picking={picking}
            onMove={() => asked.askMove(picking.picked())}
            onMerge={mergePicked}
          />
        </Show>
        <Show when={wall().hidden.length > 0}>
          <p class="meta">{words().hidden(wall().hidden.length)}</p>
        </Show>
        <Show
          when={lapps().length > 0 || wall().columns.length > 0}
          fallback={<p class="meta">{words().empty}</p>}
        >
          <Switch>
            <Match when={view() === 'wall'}>
              <WallColumns filter={filter} />
            </Match>
            <Match when={view() === 'list'}>
              <WallList filter={filter} />
            </Match>
          </Switch>
        </Show>
      </div>
      <Show when={takesPart()}>
        <RoomFoot>
          <Button icon="undo" onClick={() => void perform({ kind: 'undo' })}>
            {t().common.undo}
          </Button>
        </RoomFoot>
      </Show>
      <WallDialogs asked={asked} onMoved={picking.stop} />
    </WallUseProvider>
  );
}
