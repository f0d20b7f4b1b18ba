import { useNavigate } from '@solidjs/router';
import { paths } from '../../../app/paths.ts';
import { useTexts } from '../../../app/texts.tsx';
import { Menu, type MenuItem } from '../../../kit/Menu.tsx';
import type { Portfolio } from '../portfolioState.ts';
import { isSameChoice, useReadyViews } from './readyViews.ts';
import type { SavedView } from './savedViews.ts';

/** Vyer: the ready-made ones, one's own, and a way to save what is shown. */
export function ViewsMenu(props: {
  portfolio: Portfolio;
  views: readonly SavedView[];
  onSave: () => void;
  onChange: () => void;
}) {
  const { t } = useTexts();
  const navigate = useNavigate();
  const readyViews = useReadyViews();
  const words = () => t().portfolio.views;
  const ready = (): readonly MenuItem[] =>
    readyViews().map(({ name, filters, whyNot }) => ({
      label: name,
      checked: isSameChoice(filters, props.portfolio.filters()) && !whyNot,
      unavailable: whyNot !== undefined,
      note: whyNot,
      onSelect: () => props.portfolio.choose(filters),
    }));
  const own = (): readonly MenuItem[] =>
    props.views.map(({ name, address }, nth) => ({
      label: name,
      over: nth === 0 ? words().mine : undefined,
      checked: address === props.portfolio.address(),
      onSelect: () => navigate(viewPath(address), { scroll: false }),
    }));
  const deeds = (): readonly MenuItem[] => [
    {
      label: words().save,
      icon: 'plus',
      over: props.views.length === 0 ? words().mine : undefined,
      onSelect: props.onSave,
    },
    ...(props.views.length > 0
      ? [{ label: words().change, icon: 'pen' as const, onSelect: props.onChange }]
      : []),
  ];
  return (
    <Menu
      label={words().menu}
      look="button"
      arrow
      heading={words().ready}
      items={[...ready(), ...own(), ...deeds()]}
    />
  );
}

/** A saved view as a link. */
export const viewPath = (address: string): string => (address ? `${paths.board}?${address}` : paths.board);
