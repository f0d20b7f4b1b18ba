import { For } from 'solid-js';
import { ask } from '../../app/asked.ts';
import { Page } from '../../app/Page.tsx';
import { paths } from '../../app/paths.ts';
import { useTexts } from '../../app/texts.tsx';
import type { IconName } from '../../kit/icons.ts';
import { IconTile } from '../../kit/PhaseTile.tsx';
import { Row, Rows } from '../../kit/Row.tsx';
import { RowButton } from '../../kit/RowButton.tsx';

/** Mer: what the bar on phones and the rail on tablets have no room for. */
export default function More() {
  const { t } = useTexts();
  const places = (): { href: string; icon: IconName; title: string; about: string }[] => [
    { href: paths.sync, icon: 'sync', title: t().more.sync, about: t().more.syncAbout },
    { href: paths.lessons, icon: 'bulb', title: t().shell.lessons, about: t().more.lessonsAbout },
    { href: paths.people, icon: 'people', title: t().shell.people, about: t().more.peopleAbout },
    { href: paths.model, icon: 'info', title: t().shell.model, about: t().more.modelAbout },
    { href: paths.settings, icon: 'settings', title: t().shell.settings, about: t().more.settingsAbout },
  ];
  return (
    <Page title={t().more.title}>
      <div class="prose">
        <Rows>
          <RowButton
            tile={<IconTile icon="search" faint />}
            title={t().shell.find}
            meta={t().commands.about}
            onClick={() => ask('palette')}
          />
          <For each={places()}>
            {(place) => (
              <Row
                href={place.href}
                tile={<IconTile icon={place.icon} faint />}
                title={place.title}
                meta={place.about}
              />
            )}
          </For>
          <RowButton
            tile={<IconTile icon="grip" faint />}
            title={t().commands.shortcuts}
            meta={t().commands.shortcutsAbout}
            onClick={() => ask('keys')}
          />
        </Rows>
      </div>
    </Page>
  );
}
