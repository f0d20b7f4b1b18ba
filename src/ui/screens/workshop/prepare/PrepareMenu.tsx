import { useNavigate } from '@solidjs/router';
import { Show } from 'solid-js';
import { may } from '../../../../domain/may.ts';
import { restoreWorkshop, withdrawWorkshop } from '../../../../domain/workshopDeeds.ts';
import { useAct } from '../../../app/act.ts';
import { useCity } from '../../../app/city.tsx';
import { paths } from '../../../app/paths.ts';
import { useTexts } from '../../../app/texts.tsx';
import { Menu, type MenuItem } from '../../../kit/Menu.tsx';
import { useWorkshop } from '../OfWorkshop.tsx';

/** What is seldom done with a workshop: to do it again, to take it away. */
export function PrepareMenu() {
  const { t } = useTexts();
  const { actor } = useCity();
  const { head, leads } = useWorkshop();
  const act = useAct();
  const navigate = useNavigate();
  const words = () => t().workshop.prepare;
  const one = () => ({ workshopId: head().id });
  const items = (): readonly MenuItem[] => [
    ...(may(actor(), 'workshop.prepare', {})
      ? [
          {
            label: words().again,
            note: t().workshop.making.againAbout,
            icon: 'copy' as const,
            onSelect: () => navigate(paths.workshopAgain(head().id)),
          },
        ]
      : []),
    ...(leads()
      ? [
          head().withdrawnAt
            ? {
                label: words().restore,
                icon: 'undo' as const,
                onSelect: () => void act(restoreWorkshop, one(), { said: words().restored(head().title) }),
              }
            : {
                label: words().withdraw,
                icon: 'trash' as const,
                onSelect: () => void act(withdrawWorkshop, one(), { said: words().withdrawn(head().title) }),
              },
        ]
      : []),
  ];
  return (
    <Show when={items().length > 0}>
      <Menu look="more" label={t().common.more} items={items()} />
    </Show>
  );
}
