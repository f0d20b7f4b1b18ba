import { createMemo, createSignal, For, Show } from 'solid-js';
import { fold } from '../../../../domain/search.ts';
import { useTexts } from '../../../app/texts.tsx';
import { Button } from '../../../kit/Button.tsx';
import { Dialog } from '../../../kit/Dialog.tsx';
import { TextField } from '../../../kit/TextField.tsx';
import { useWorkshop } from '../OfWorkshop.tsx';
import { useWallUse } from './wallUse.ts';
import css from './wall.module.css';

/** Flytta till…: every cluster as a button, one without a name too; a new one; or none. The way without dragging (rule 9). */
export function MoveDialog(props: {
  noteIds: readonly string[];
  onClose: () => void;
  /** It has been said where to. */
  onChosen: () => void;
}) {
  const { t } = useTexts();
  const { wall } = useWorkshop();
  const { deeds } = useWallUse();
  const words = () => t().workshop.wall;
  const [name, setName] = createSignal('');
  const sought = () => fold(name().trim());
  const found = createMemo(() =>
    wall().columns.filter((column) => fold(deeds.nameOf(column)).includes(sought())),
  );
  const close = () => {
    setName('');
    props.onClose();
  };
  const to = (clusterId: string | undefined) => {
    // Set going first: while the disk has it, the dialog goes.
    void deeds.move(props.noteIds, clusterId);
    close();
    props.onChosen();
  };
  const toNew = () => {
    void deeds.cluster(props.noteIds, name());
    close();
    props.onChosen();
  };
  return (
    <Dialog open={props.noteIds.length > 0} onClose={close} title={words().moveTitle(props.noteIds.length)}>
      <form
        class="g16"
        onSubmit={(submit) => {
          submit.preventDefault();
          const [only, other] = found();
          // What is written is the name of one there is, or of a new one.
          if (only && !other && sought() !== '') to(only.cluster.id);
          else toNew();
        }}
      >
        <TextField label={words().findOrName} value={name()} maxlength={300} onInput={setName} />
        <ul class={css['targets']}>
          <For each={found()}>
            {(column) => (
              <li>
                <Button wide onClick={() => to(column.cluster.id)}>
                  {words().target(deeds.nameOf(column), column.lapps.length)}
                </Button>
              </li>
            )}
          </For>
          <li>
            <Button wide icon="plus" type="submit">
              {sought() === '' ? words().newCluster : words().newNamed(name().trim())}
            </Button>
          </li>
          <Show when={wall().columns.length > 0}>
            <li>
              <Button wide onClick={() => to(undefined)}>
                {t().workshop.shared.loose}
              </Button>
            </li>
          </Show>
        </ul>
      </form>
    </Dialog>
  );
}
