import type { Texts } from '../../../texts/sv.ts';
import { useCity } from '../../app/city.tsx';
import { initiativeParts, paths } from '../../app/paths.ts';
import { useTexts } from '../../app/texts.tsx';
import type { IconName } from '../../kit/icons.ts';

/** Somewhere to go. */
export interface Place {
  readonly href: string;
  readonly label: string;
  readonly icon: IconName;
  /** Other words by which it is looked for. */
  readonly also?: string | undefined;
}

/** Every page that one comes to without having anything particular in mind; `label` and `also` in the words of the moment. */
export const places: readonly {
  readonly href: string;
  readonly icon: IconName;
  readonly label: (t: Texts) => string;
  readonly also?: (t: Texts) => string;
  /** Only in the example city. */
  readonly inExample?: true;
}[] = [
  { href: paths.start, icon: 'home', label: (t) => t.shell.start, also: (t) => t.commands.groups.mine },
  { href: paths.board, icon: 'board', label: (t) => t.shell.portfolio },
  { href: paths.list, icon: 'list', label: (t) => t.commands.portfolioList },
  {
    href: paths.workshops,
    icon: 'note',
    label: (t) => t.shell.workshops,
    also: (t) => t.workshop.list.also,
  },
  { href: paths.lessons, icon: 'bulb', label: (t) => t.shell.lessons, also: (t) => t.more.lessonsAbout },
  { href: paths.people, icon: 'people', label: (t) => t.shell.people, also: (t) => t.more.peopleAbout },
  {
    href: paths.departments,
    icon: 'money',
    label: (t) => t.people.departmentsTitle,
    also: (t) => t.more.departmentsAbout,
  },
  { href: paths.city, icon: 'flag', label: (t) => t.people.cityTitle, also: (t) => t.more.theCityAbout },
  { href: paths.model, icon: 'info', label: (t) => t.shell.model, also: (t) => t.more.modelAbout },
  { href: paths.sync, icon: 'sync', label: (t) => t.more.sync, also: (t) => t.more.syncAbout },
  {
    href: paths.ready,
    icon: 'check',
    label: (t) => t.workshop.ready.title,
    also: (t) => t.workshop.ready.about,
  },
  {
    href: paths.settings,
    icon: 'settings',
    label: (t) => t.shell.settings,
    also: (t) => t.more.settingsAbout,
  },
  { href: paths.privacy, icon: 'shield', label: (t) => t.privacy.title, also: (t) => t.more.privacyAbout },
  {
    href: paths.accessibility,
    icon: 'person',
    label: (t) => t.shell.accessibility,
    also: (t) => t.more.accessibilityAbout,
  },
  { href: paths.switchPerson, icon: 'person', label: (t) => t.shell.switchPerson, inExample: true },
  { href: paths.more, icon: 'menu', label: (t) => t.shell.more },
];

export function usePlaces(): () => readonly Place[] {
  const { t } = useTexts();
  const { device } = useCity();
  return () =>
    places
      .filter(({ inExample }) => !inExample || device.space === 'example')
      .map(({ href, icon, label, also }) => ({ href, icon, label: label(t()), also: also?.(t()) }));
}

const partIcons = {
  oversikt: 'home',
  upplagg: 'list',
  pilotlogg: 'pen',
  medel: 'money',
  beslut: 'gate',
  lardomar: 'bulb',
  historik: 'clock',
} as const satisfies Record<string, IconName>;

/** The parts of an initiative. */
export function usePartsOf(): (id: string) => readonly Place[] {
  const { t } = useTexts();
  const labels = () => t().initiative.frame.parts;
  return (id) => [
    { href: paths.initiative(id), label: labels().oversikt, icon: partIcons.oversikt },
    ...initiativeParts.map((part) => ({
      href: paths.initiative(id, part),
      label: labels()[part],
      icon: partIcons[part],
    })),
  ];
}
