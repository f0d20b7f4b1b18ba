import { Show } from 'solid-js';
import { startWorkshop } from '../../../../domain/workshopDeeds.ts';
import { useAct } from '../../../app/act.ts';
import { Page } from '../../../app/Page.tsx';
import { paths } from '../../../app/paths.ts';
import { useTexts } from '../../../app/texts.tsx';
import { Button, ButtonLink } from '../../../kit/Button.tsx';
import { DefinitionList } from '../../../kit/DefinitionList.tsx';
import { Section } from '../../../kit/Section.tsx';
import { useWorkshop } from '../OfWorkshop.tsx';
import { Agenda } from './Agenda.tsx';

/** Before it has begun: what will happen, and for those who lead it the way to begin. */
export function Coming() {
  const { t, f } = useTexts();
  const { head, steps, participants, leads } = useWorkshop();
  const act = useAct();
  const words = () => t().workshop.run;
  const id = () => head().id;
  const total = () => steps().reduce((sum, { minutes }) => sum + (minutes ?? 0), 0);
  const facts = () =>
    [
      { term: words().aim, detail: head().aim },
      { term: words().challenge, detail: head().challenge },
      { term: words().day, detail: head().on && f().date(head().on ?? '') },
      { term: words().place, detail: head().place },
      { term: words().mode, detail: words().modes[head().mode] },
      { term: words().participants, detail: words().howMany(participants().length) },
    ].filter(({ detail }) => detail !== undefined);
  const start = () => void act(startWorkshop, { workshopId: id() });

  return (
    <Page title={head().title} back={{ href: paths.workshops, label: t().workshop.shared.workshops }}>
      <div class="column">
        <Show when={leads()} fallback={<p>{words().waitForStart}</p>}>
          <div class="acts">
            <Button
              kind="ink"
              size="big"
              onClick={start}
              reason={steps().length === 0 ? words().nothingToStart : undefined}
            >
              {words().start}
            </Button>
            <ButtonLink size="big" href={paths.readyForWorkshop(id())}>
              {words().menu.ready}
            </ButtonLink>
            <ButtonLink size="big" href={paths.prepareWorkshop(id())}>
              {words().menu.prepare}
            </ButtonLink>
          </div>
        </Show>
        <DefinitionList look="facts" items={facts()} />
        <Section heading={words().agenda} aside={<span class="meta">{words().inAll(total())}</span>}>
          <Show when={steps().length > 0} fallback={<p class="meta">{words().noSteps}</p>}>
            <Agenda look="list" />
          </Show>
        </Section>
      </div>
    </Page>
  );
}
