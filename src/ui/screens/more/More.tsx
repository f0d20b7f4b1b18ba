import { For, type JSX } from 'solid-js';
import { ask } from '../../app/asked.ts';
import { Page } from '../../app/Page.tsx';
import { paths } from '../../app/paths.ts';
import { useTexts } from '../../app/texts.tsx';
import type { IconName } from '../../kit/icons.ts';
import { IconTile } from '../../kit/PhaseTile.tsx';
import { Row, Rows } from '../../kit/Row.tsx';
import { RowButton } from '../../kit/RowButton.tsx';
import { Section } from '../../kit/Section.tsx';

type Place = { href: string; icon: IconName; title: string; about: string };

/** Mer: what the bar on phones and the rail on tablets have no room for. The work first, then the city, then oneself and the service. */
export default function More() {
  const { t } = useTexts();
  const words = () => t().more;
  const work = (): Place[] => [
    { href: paths.sync, icon: 'sync', title: words().sync, about: words().syncAbout },
    { href: paths.lessons, icon: 'bulb', title: t().shell.lessons, about: words().lessonsAbout },
    { href: paths.model, icon: 'info', title: t().shell.model, about: words().modelAbout },
  ];
  const city = (): Place[] => [
    { href: paths.people, icon: 'people', title: t().shell.people, about: words().peopleAbout },
    {
      href: paths.departments,
      icon: 'money',
      title: t().people.departmentsTitle,
      about: words().departmentsAbout,
    },
    { href: paths.city, icon: 'flag', title: t().people.cityTitle, about: words().theCityAbout },
  ];
  const you = (): Place[] => [
    { href: paths.settings, icon: 'settings', title: t().shell.settings, about: words().settingsAbout },
    { href: paths.privacy, icon: 'shield', title: t().privacy.title, about: words().privacyAbout },
    {
      href: paths.accessibility,
      icon: 'person',
      title: t().shell.accessibility,
      about: words().accessibilityAbout,
    },
  ];
  return (
    <Page title={words().title}>
      <div class="column">
        <Group heading={words().work}>
          <RowButton
            tile={<IconTile icon="search" faint />}
            title={t().shell.find}
            meta={t().commands.about}
            onClick={() => ask('palette')}
          />
          <Places places={work()} />
        </Group>
        <Group heading={words().city}>
          <Places places={city()} />
        </Group>
        <Group heading={words().you}>
          <Places places={you()} />
          <RowButton
            tile={<IconTile icon="keys" faint />}
            title={t().commands.shortcuts}
            meta={t().commands.shortcutsAbout}
            onClick={() => ask('keys')}
          />
        </Group>
      </div>
    </Page>
  );
}

function Group(props: { heading: string; children: JSX.Element }) {
  return (
    <Section heading={props.heading}>
      <Rows label={props.heading}>{props.children}</Rows>
    </Section>
  );
}

function Places(props: { places: readonly Place[] }) {
  return (
    <For each={props.places}>
      {(place) => (
        <Row
          href={place.href}
          tile={<IconTile icon={place.icon} faint />}
          title={place.title}
          meta={place.about}
        />
      )}
    </For>
  );
}
