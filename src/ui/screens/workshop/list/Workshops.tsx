import { createMemo, For, Show } from 'solid-js';
import { may } from '../../../../domain/may.ts';
import type { ListedWorkshop } from '../../../../domain/workshopDigest.ts';
import { useCity } from '../../../app/city.tsx';
import { Page } from '../../../app/Page.tsx';
import { paths } from '../../../app/paths.ts';
import { useTexts } from '../../../app/texts.tsx';
import { Button, ButtonLink } from '../../../kit/Button.tsx';
import { EmptyState } from '../../../kit/EmptyState.tsx';
import { Loading } from '../../../kit/Loading.tsx';
import { Rows } from '../../../kit/Row.tsx';
import { Section } from '../../../kit/Section.tsx';
import { sortedWorkshops } from './sorted.ts';
import { WorkshopRow } from './WorkshopRow.tsx';

/** Workshop: those that go on, those that come, and earlier ones with what came of them. All of it is on the device. */
export default function Workshops() {
  const { t } = useTexts();
  const { actor, isComplete, today, workshops } = useCity();
  const words = () => t().workshop.list;
  const sorted = createMemo(() => sortedWorkshops(workshops(), today()));
  const mayPrepare = () => may(actor(), 'workshop.prepare', {});
  const isEmpty = () => workshops().length === 0;
  const add = () => (
    <ButtonLink kind="ink" icon="plus" href={paths.newWorkshop}>
      {words().add}
    </ButtonLink>
  );
  /** Where an earlier one leads: to its result, or to where it was left. */
  const toEarlier = ({ head }: ListedWorkshop) =>
    head.endedAt ? paths.workshopResult(head.id) : paths.workshop(head.id);
  return (
    <Page
      title={words().title}
      actions={
        <Show when={mayPrepare()} fallback={<Show when={!isEmpty()}>{<Denied />}</Show>}>
          <Show when={!isEmpty()}>{add()}</Show>
        </Show>
      }
    >
      <div class="column">
        <Show when={isEmpty()}>
          <Show when={isComplete()} fallback={<Loading>{t().common.fetching(words().workshops)}</Loading>}>
            <EmptyState action={mayPrepare() ? add() : <Denied />}>
              {mayPrepare() ? words().emptyToPrepare : words().empty}
            </EmptyState>
          </Show>
        </Show>
        <Group
          heading={words().ongoing}
          lines={sorted().ongoing}
          hrefOf={({ head }) => paths.workshop(head.id)}
        />
        <Group
          heading={words().coming}
          lines={sorted().coming}
          hrefOf={({ head }) => paths.prepareWorkshop(head.id)}
        />
        <Group
          heading={words().earlier}
          lines={sorted().earlier}
          hrefOf={toEarlier}
          noteOf={({ head }) => (head.endedAt ? undefined : words().notEnded)}
        />
      </div>
    </Page>
  );
}

/** The button stays for those who may not, and says why (rule 7). */
function Denied() {
  const { t } = useTexts();
  return (
    <div class="g12">
      <div>
        <Button icon="plus" reason={t().workshop.list.mayNot}>
          {t().workshop.list.add}
        </Button>
      </div>
    </div>
  );
}

function Group(props: {
  heading: string;
  lines: readonly ListedWorkshop[];
  hrefOf: (line: ListedWorkshop) => string;
  noteOf?: (line: ListedWorkshop) => string | undefined;
}) {
  return (
    <Show when={props.lines.length > 0}>
      <Section heading={props.heading} count={props.lines.length}>
        <Rows label={props.heading}>
          <For each={props.lines}>
            {(line) => <WorkshopRow line={line} href={props.hrefOf(line)} note={props.noteOf?.(line)} />}
          </For>
        </Rows>
      </Section>
    </Show>
  );
}
