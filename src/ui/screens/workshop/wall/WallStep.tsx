import { createMemo, createSignal, lazy, Match, Show, Suspense, Switch } from 'solid-js';
import type { Lapp } from '../../../../domain/wall.ts';
import type { WorkshopStep } from '../../../../domain/workshopStep.ts';
import { useCity } from '../../../app/city.tsx';
import { useTexts } from '../../../app/texts.tsx';
import { Button } from '../../../kit/Button.tsx';
import { RadioGroup } from '../../../kit/RadioGroup.tsx';
import { SearchField } from '../../../kit/SearchField.tsx';
import { NoteDialog } from '../notes/NoteDialog.tsx';
import { useWorkshop } from '../OfWorkshop.tsx';
import { MergeClusterDialog, NameDialog } from './ClusterDialogs.tsx';
import { MergeDialog } from './MergeDialog.tsx';
import { MoveDialog } from './MoveDialog.tsx';
import { createPicking } from './picking.ts';
import css from './wall.module.css';
import { WallColumns } from './WallColumns.tsx';
import { lappsOf, useWallDeeds } from './wallDeeds.ts';
import { WallList } from './WallList.tsx';
import { WallUseProvider } from './wallUse.ts';

const Duplicates = lazy(() => import('./Duplicates.tsx'));

/** The step in which the room groups what it has written (W5); the wall of any workshop. */
export default function WallStep(_props: { step?: WorkshopStep }) {
  const { outbox } = useCity();
  const { head, wall, takesPart, nameOf } = useWorkshop();
  const { t } = useTexts();
  const deeds = useWallDeeds();
  const picking = createPicking();
  const words = () => t().workshop.wall;
  const [view, setView] = createSignal<'wall' | 'list'>('wall');
  const [sought, setSought] = createSignal('');
  const [moving, setMoving] = createSignal<readonly string[]>([]);
  const [merging, setMerging] = createSignal<string>();
  const [opened, setOpened] = createSignal<string>();
  const [naming, setNaming] = createSignal<string>();
  const [mergingCluster, setMergingCluster] = createSignal<string>();
  const [seeksDuplicates, setSeeksDuplicates] = createSignal(false);
  /** The ids that the outbox names: a wall of hundreds looks each up. */
  const pending = createMemo(
    () =>
      new Set(
        outbox()
          .filter(({ owners }) => owners.includes(head().id))
          .flatMap(({ args }) => Object.values(args as object).filter((each) => typeof each === 'string')),
      ),
  );
  const number = () => lappsOf(wall().columns, wall().loose).length;
  const isSought = createMemo(() => {
    const word = sought().trim().toLowerCase();
    return ({ note, merged }: Lapp) =>
      word === '' ||
      [note, ...merged].some(
        ({ text, authorId }) =>
          text.toLowerCase().includes(word) || (nameOf(authorId) ?? '').toLowerCase().includes(word),
      );
  });
  const stopPicking = () => {
    picking.stop();
    setMoving([]);
  };

  return (
    <WallUseProvider
      value={{
        deeds,
        isPicking: picking.isOn,
        isPicked: picking.isPicked,
        pick: picking.pick,
        askMove: setMoving,
        askMerge: setMerging,
        open: setOpened,
        isOnlyHere: (id) => pending().has(id),
      }}
    >
      <div class={css['wallstep']}>
        <div class={css['tools']}>
          <RadioGroup
            label={words().view}
            labelHidden
            value={view()}
            options={[
              { value: 'wall', label: words().wall },
              { value: 'list', label: words().list },
            ]}
            onChange={setView}
            form="segments"
          />
          <SearchField label={words().find} placeholder={words().find} value={sought()} onInput={setSought} />
          <Show when={takesPart()}>
            <Button icon="plus" onClick={() => void deeds.addCluster().then(setNaming)}>
              {words().newCluster}
            </Button>
            <Show when={number() > 1}>
              <Button onClick={() => (picking.isOn() ? stopPicking() : picking.start())}>
                {picking.isOn() ? words().stopPicking : words().pickSeveral}
              </Button>
              <Button onClick={() => setSeeksDuplicates(true)}>{words().duplicates}</Button>
            </Show>
          </Show>
        </div>
        <Show when={picking.isOn()}>
          <div class={css['picked']} role="group" aria-label={words().pickedLabel}>
            <p aria-live="polite">{words().picked(picking.picked().length)}</p>
            <Button
              kind="ink"
              reason={picking.picked().length === 0 ? words().pickFirst : undefined}
              onClick={() => setMoving(picking.picked())}
            >
              {words().moveTo}
            </Button>
          </div>
        </Show>
        <Show when={wall().hidden.length > 0}>
          <p class="meta">{words().hidden(wall().hidden.length)}</p>
        </Show>
        <Show when={number() > 0 || wall().columns.length > 0} fallback={<p class="meta">{words().empty}</p>}>
          <Switch>
            <Match when={view() === 'wall'}>
              <WallColumns isSought={isSought()} onName={setNaming} onMerge={setMergingCluster} />
            </Match>
            <Match when={view() === 'list'}>
              <WallList isSought={isSought()} />
            </Match>
          </Switch>
        </Show>
      </div>
      <MoveDialog
        noteIds={moving()}
        onClose={() => {
          setMoving([]);
          picking.stop();
        }}
      />
      <MergeDialog noteId={merging()} onClose={() => setMerging(undefined)} />
      <NameDialog clusterId={naming()} onClose={() => setNaming(undefined)} />
      <MergeClusterDialog clusterId={mergingCluster()} onClose={() => setMergingCluster(undefined)} />
      <NoteDialog noteId={opened()} onClose={() => setOpened(undefined)} />
      <Show when={seeksDuplicates()}>
        <Suspense>
          <Duplicates onClose={() => setSeeksDuplicates(false)} />
        </Suspense>
      </Show>
    </WallUseProvider>
  );
}
