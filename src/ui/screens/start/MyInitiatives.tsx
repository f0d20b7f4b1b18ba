import { useSearchParams } from '@solidjs/router';
import { For, Show } from 'solid-js';
import type { Listed } from '../../../domain/digest.ts';
import { useTexts } from '../../app/texts.tsx';
import { Menu } from '../../kit/Menu.tsx';
import { Rows } from '../../kit/Row.tsx';
import { Section } from '../../kit/Section.tsx';
import { InitiativeRow } from './InitiativeRow.tsx';
import { isShow, type Show as What, shown, shows } from './pick.ts';

/** Mina initiativ, with the choice of which to show kept in the address, so that Back comes back to it. */
export function MyInitiatives(props: { lines: readonly Listed[] }) {
  const { t } = useTexts();
  const [search, setSearch] = useSearchParams();
  const words = () => t().start;
  const show = (): What => (isShow(search['visa']) ? search['visa'] : 'all');
  const visible = () => shown(props.lines, show());
  return (
    <Section
      heading={words().mine}
      count={visible().length || undefined}
      aside={
        <Show when={props.lines.length > 1}>
          <Menu
            label={show() === 'all' ? t().common.show : words().filter.showing(words().filter[show()])}
            arrow
            heading={words().filter.name}
            items={shows.map((each) => ({
              label: words().filter[each],
              checked: each === show(),
              onSelect: () =>
                setSearch({ visa: each === 'all' ? undefined : each }, { replace: true, scroll: false }),
            }))}
          />
        </Show>
      }
    >
      <Show
        when={visible().length > 0}
        fallback={<p class="meta">{props.lines.length > 0 ? words().noneOfThese : words().mineOnlyIdeas}</p>}
      >
        <Rows>
          <For each={visible()}>{(line) => <InitiativeRow line={line} />}</For>
        </Rows>
      </Show>
    </Section>
  );
}
