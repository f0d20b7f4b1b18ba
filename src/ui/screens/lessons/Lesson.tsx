import { Show } from 'solid-js';
import type { Listed } from '../../../domain/digest.ts';
import { phaseWords } from '../../../domain/modelWords.ts';
import { endingReasonWords } from '../../../domain/outcomeWords.ts';
import { useCity } from '../../app/city.tsx';
import { MarkedTitle } from '../../app/MarkedTitle.tsx';
import { paths } from '../../app/paths.ts';
import { phaseNumber } from '../../app/phaseNumber.ts';
import { useSaid } from '../../app/said.ts';
import { useTexts } from '../../app/texts.tsx';
import { Chip } from '../../kit/Chip.tsx';
import { PhaseTile } from '../../kit/PhaseTile.tsx';
import { endedAt } from './lessonFilters.ts';

export const lessonId = (id: string) => `lardom-${id}`;

/** What one initiative taught: first what was learned, then why it stopped and what others may use. */
export function Lesson(props: { line: Listed; query: string }) {
  const { departmentName } = useCity();
  const { t, f } = useTexts();
  const said = useSaid();
  const words = () => t().lessons;
  const head = () => props.line.head;
  const ending = () => props.line.digest.ending;
  const isStopped = () => head().state === 'cancelled';
  const phase = () => said(phaseWords[head().phase].name);
  /** The reason, in the writer's own words when none of the model's fits. */
  const reason = () => {
    const id = ending()?.reason;
    return ending()?.otherReason ?? (id && said(endingReasonWords[id].name));
  };
  return (
    <article class="lessonitem" id={lessonId(head().id)}>
      <PhaseTile phase={phaseNumber[head().phase]} state={isStopped() ? 'stopped' : undefined} />
      <div class="who">
        <h2>
          <a href={paths.initiative(head().id, 'lardomar')}>
            <MarkedTitle title={head().title} query={props.query} />
          </a>
        </h2>
        <p class="meta">
          <Show when={isStopped()} fallback={<Chip kind="realised">{t().common.realised}</Chip>}>
            <Chip kind="stopped">{words().stoppedIn(phase())}</Chip>
          </Show>
          <time datetime={endedAt(props.line)}>{f().date(endedAt(props.line))}</time>
          <span>{departmentName(head().leadDepartmentId)}</span>
        </p>
      </div>
      <dl>
        <div class="learned">
          <dt>{words().learned}</dt>
          <dd>{ending()?.lessons ?? words().notTold}</dd>
        </div>
        <Show when={isStopped() && reason()}>
          {(why) => (
            <div>
              <dt>{words().whyStopped}</dt>
              <dd>{why()}</dd>
            </div>
          )}
        </Show>
        <Show when={ending()?.reusable}>
          {(text) => (
            <div>
              <dt>{words().reusable}</dt>
              <dd>{text()}</dd>
            </div>
          )}
        </Show>
      </dl>
    </article>
  );
}
