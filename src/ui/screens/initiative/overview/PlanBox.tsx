import { Show } from 'solid-js';
import { daysBetween } from '../../../../domain/calendar.ts';
import type { Milestone } from '../../../../domain/plan.ts';
import { useCity } from '../../../app/city.tsx';
import { paths } from '../../../app/paths.ts';
import { standing } from '../../../app/record.ts';
import { useTexts } from '../../../app/texts.tsx';
import { ButtonLink } from '../../../kit/Button.tsx';
import { Section } from '../../../kit/Section.tsx';
import { Plan } from '../../../kit/Timeline.tsx';
import { anchorOf } from '../whereFilled.ts';
import { inOrder } from '../parts/milestoneOrder.ts';
import { useRecord } from '../recordContext.ts';

/** The timeline at a glance. Between its days a step is shown as far as the time has gone. */
export function PlanBox() {
  const { t, f } = useTexts();
  const { today } = useCity();
  const record = useRecord();
  const words = () => t().initiative.overview;
  const steps = () => inOrder(standing(record().parts.milestone));
  const when = ({ doneOn, dueOn, startsOn }: Milestone) => {
    if (doneOn) return words().stepDone(f().shortDate(doneOn));
    if (dueOn)
      return dueOn < today()
        ? words().stepLate(f().shortDate(dueOn))
        : words().stepUntil(f().shortDate(dueOn));
    return startsOn ? words().stepFrom(f().shortDate(startsOn)) : '';
  };
  return (
    <Show when={steps().length > 0}>
      <Section
        heading={words().plan}
        aside={
          <ButtonLink
            kind="quiet"
            href={`${paths.initiative(record().row.id, 'upplagg')}#${anchorOf('milestones')}`}
          >
            {t().common.change}
          </ButtonLink>
        }
      >
        <Plan
          items={steps().map((step) => ({ name: step.title, when: when(step), done: gone(step, today()) }))}
        />
      </Section>
    </Show>
  );
}

function gone({ doneOn, startsOn, dueOn }: Milestone, today: string): number {
  if (doneOn) return 1;
  if (!startsOn || !dueOn || today < startsOn) return 0;
  const all = daysBetween(startsOn, dueOn);
  // Not done is never full, however late.
  return all <= 0 ? 0 : Math.min(0.95, daysBetween(startsOn, today) / all);
}
