import { clusterDeeds } from '../../../../domain/cluster.ts';
import type { Column } from '../../../../domain/wall.ts';
import { useAct } from '../../../app/act.ts';
import { useCity } from '../../../app/city.tsx';
import { useTexts } from '../../../app/texts.tsx';
import { Menu, type MenuItem } from '../../../kit/Menu.tsx';
import { useWorkshop } from '../OfWorkshop.tsx';
import { useWallUse } from './wallUse.ts';

/** What is done to a cluster: name, place, merge, part, remove. */
export function ClusterMenu(props: { column: Column }) {
  const { t } = useTexts();
  const { device } = useCity();
  const { head, wall } = useWorkshop();
  const { deeds, askName, askMergeCluster } = useWallUse();
  const act = useAct();
  const words = () => t().workshop.wall;
  const id = () => props.column.cluster.id;
  const beside = async (by: 1 | -1) => {
    const place = deeds.beside(id(), by);
    if (place === undefined) return;
    const base = await device.baseFor(props.column.cluster, 'rank');
    await act(
      clusterDeeds.edit,
      { workshopId: head().id, id: id(), field: 'rank', value: place.rank, base },
      { said: place.said },
    );
  };
  const items = (): readonly MenuItem[] => [
    { label: words().rename, icon: 'pen', onSelect: () => askName(id()) },
    ...(deeds.beside(id(), -1) === undefined
      ? []
      : [{ label: words().left, onSelect: () => void beside(-1) }]),
    ...(deeds.beside(id(), 1) === undefined
      ? []
      : [{ label: words().right, onSelect: () => void beside(1) }]),
    ...(wall().columns.length > 1
      ? [{ label: words().mergeCluster, onSelect: () => askMergeCluster(id()) }]
      : []),
    ...props.column.merged.map((each) => ({
      label: words().partCluster(each.name ?? t().workshop.shared.unnamedCluster),
      onSelect: () => void deeds.unmergeCluster(each.id),
    })),
    {
      label: words().removeCluster,
      icon: 'trash',
      note: props.column.lapps.length > 0 ? words().notesStay : undefined,
      onSelect: () => void deeds.withdrawCluster(id()),
    },
  ];
  return (
    <Menu
      label={words().clusterMenu}
      name={words().clusterMenuOf(deeds.nameOf(props.column))}
      look="more"
      items={items()}
    />
  );
}
