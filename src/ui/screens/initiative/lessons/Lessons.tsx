import { For, Show } from 'solid-js';
import { paths } from '../../../app/paths.ts';
import { useTexts } from '../../../app/texts.tsx';
import { ButtonLink } from '../../../kit/Button.tsx';
import { EmptyState } from '../../../kit/EmptyState.tsx';
import { Benefits } from '../parts/Benefits.tsx';
import { useWhyNot } from '../parts/mayChange.ts';
import { useRecord } from '../recordContext.ts';
import { Ending } from './Ending.tsx';
import { Implementations } from './Implementations.tsx';

/** Lärdomar: how it ended and what was learned (E3), where the solution is used (E1), and whether the benefits came (P3). */
export default function Lessons() {
  const { t } = useTexts();
  const record = useRecord();
  const whyNot = useWhyNot();
  const words = () => t().initiative.lessons;
  const endings = () => record().parts.ending.toSorted((a, b) => (a.at < b.at ? 1 : -1));
  const hasBenefits = () => record().row.phase === 'scale' || record().parts.benefitLine.length > 0;
  return (
    <div class="lessons">
      <Show when={!endings().some((ending) => !ending.reopenedAt)}>
        <EmptyState
          action={
            <Show when={record().row.phase === 'developPilot'}>
              <ButtonLink href={paths.initiative(record().row.id, 'pilotlogg')}>{words().toLog}</ButtonLink>
            </Show>
          }
        >
          {record().row.phase === 'developPilot'
            ? `${words().notEnded} ${words().notEndedLog}`
            : words().notEnded}
        </EmptyState>
      </Show>
      <For each={endings()}>{(ending) => <Ending ending={ending} />}</For>
      <Show when={record().row.phase === 'scale'}>
        <Implementations />
      </Show>
      <Show when={hasBenefits()}>
        <Benefits />
        <Show when={whyNot(record().row, 'benefit.add', 'realised')}>
          {(why) => <p class="meta">{why()}</p>}
        </Show>
      </Show>
    </div>
  );
}
