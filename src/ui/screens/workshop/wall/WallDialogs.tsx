import { createSignal, lazy, Show, Suspense } from 'solid-js';
import { NoteDialog } from '../notes/NoteDialog.tsx';
import { MergeClusterDialog, NameDialog } from './ClusterDialogs.tsx';
import { MergeDialog } from './MergeDialog.tsx';
import { MoveDialog } from './MoveDialog.tsx';

const Duplicates = lazy(() => import('./Duplicates.tsx'));

/** What is asked over the wall: one thing at a time. */
export function createAsked() {
  const [moving, askMove] = createSignal<readonly string[]>([]);
  const [merging, askMerge] = createSignal<string>();
  const [opened, open] = createSignal<string>();
  const [naming, askName] = createSignal<string>();
  const [mergingCluster, askMergeCluster] = createSignal<string>();
  const [seeksDuplicates, seekDuplicates] = createSignal(false);
  return {
    moving,
    askMove,
    merging,
    askMerge,
    opened,
    open,
    naming,
    askName,
    mergingCluster,
    askMergeCluster,
    seeksDuplicates,
    seekDuplicates,
  };
}

/** @param onMoved where to move them has been said, or nobody wanted to. */
export function WallDialogs(props: { asked: ReturnType<typeof createAsked>; onMoved: () => void }) {
  const { asked } = props;
  return (
    <>
      <MoveDialog noteIds={asked.moving()} onClose={() => asked.askMove([])} onChosen={props.onMoved} />
      <MergeDialog noteId={asked.merging()} onClose={() => asked.askMerge(undefined)} />
      <NameDialog clusterId={asked.naming()} onClose={() => asked.askName(undefined)} />
      <MergeClusterDialog
        clusterId={asked.mergingCluster()}
        onClose={() => asked.askMergeCluster(undefined)}
      />
      <NoteDialog noteId={asked.opened()} onClose={() => asked.open(undefined)} />
      <Show when={asked.seeksDuplicates()}>
        <Suspense>
          <Duplicates onClose={() => asked.seekDuplicates(false)} />
        </Suspense>
      </Show>
    </>
  );
}
