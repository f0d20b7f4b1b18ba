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

/** Every page that one comes to without having anything particular in mind. */
export function usePlaces(): () => readonly Place[] {
  const { t } = useTexts();
  const { device } = useCity();
  return () => [
    { href: paths.start, label: t().shell.start, icon: 'home', also: t().commands.groups.mine },
    { href: paths.board, label: t().shell.portfolio, icon: 'board' },
    { href: paths.list, label: t().commands.portfolioList, icon: 'list' },
    { href: paths.lessons, label: t().shell.lessons, icon: 'bulb', also: t().more.lessonsAbout },
    { href: paths.people, label: t().shell.people, icon: 'people', also: t().more.peopleAbout },
    { href: paths.model, label: t().shell.model, icon: 'info', also: t().more.modelAbout },
    { href: paths.sync, label: t().more.sync, icon: 'sync', also: t().more.syncAbout },
    { href: paths.settings, label: t().shell.settings, icon: 'settings', also: t().more.settingsAbout },
    ...(device.space === 'example'
      ? [{ href: paths.switchPerson, label: t().shell.switchPerson, icon: 'person' as const }]
      : []),
    { href: paths.more, label: t().shell.more, icon: 'menu' },
  ];
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
