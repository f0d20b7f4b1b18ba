import { For, Show } from 'solid-js';
import { type Cluster, clusterDeeds } from '../../../../domain/cluster.ts';
import { AutoText } from '../../../app/AutoField.tsx';
import { usePartEdit } from '../../../app/partEdit.ts';
import { useTexts } from '../../../app/texts.tsx';
import { Button } from '../../../kit/Button.tsx';
import { Dialog } from '../../../kit/Dialog.tsx';
import { useWorkshop } from '../OfWorkshop.tsx';
import { useWallUse } from './wallUse.ts';
import css from './wall.module.css';

/** The name of a cluster, which saves itself. */
export function NameDialog(props: { clusterId: string | undefined; onClose: () => void }) {
  const { t } = useTexts();
  const { record } = useWorkshop();
  const cluster = () => record().parts.cluster.find(({ id }) => id === props.clusterId);
  return (
    <Dialog open={cluster() !== undefined} onClose={props.onClose} title={t().workshop.wall.nameTitle}>
      <Show when={cluster()?.id} keyed>
        <Show when={cluster()}>{(there) => <NameField cluster={there()} />}</Show>
      </Show>
    </Dialog>
  );
}

function NameField(props: { cluster: Cluster }) {
  const { t } = useTexts();
  const edit = usePartEdit<Cluster, Parameters<typeof clusterDeeds.edit.run>[1]>(
    clusterDeeds.edit,
    () => props.cluster,
    'workshopId',
  );
  return <AutoText label={t().workshop.wall.name} rows={1} auto={edit('name')} />;
}

/** Slå ihop med…: all notes of one cluster into another, which can be parted again. */
export function MergeClusterDialog(props: { clusterId: string | undefined; onClose: () => void }) {
  const { t } = useTexts();
  const { wall } = useWorkshop();
  const { deeds } = useWallUse();
  const words = () => t().workshop.wall;
  const column = () => wall().columns.find(({ cluster }) => cluster.id === props.clusterId);
  const into = (id: string) => {
    const from = props.clusterId;
    props.onClose();
    if (from !== undefined) void deeds.mergeCluster(from, id);
  };
  return (
    <Dialog open={column() !== undefined} onClose={props.onClose} title={words().mergeClusterTitle}>
      <div class="g16">
        <p>{words().mergeClusterText(deeds.nameOf(column()))}</p>
        <ul class={css['targets']}>
          <For each={wall().columns.filter(({ cluster }) => cluster.id !== props.clusterId)}>
            {(other) => (
              <li>
                <Button wide onClick={() => into(other.cluster.id)}>
                  {words().target(deeds.nameOf(other), other.lapps.length)}
                </Button>
              </li>
            )}
          </For>
        </ul>
      </div>
    </Dialog>
  );
}
