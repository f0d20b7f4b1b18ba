import { Show } from 'solid-js';
import { Ending } from '../lessons/Ending.tsx';
import { Implementations } from '../lessons/Implementations.tsx';
import { useRecord } from '../recordContext.ts';
import { Comments } from './Comments.tsx';
import { CriteriaBox } from './CriteriaBox.tsx';
import { EffectGoalLines } from './EffectGoalLines.tsx';
import { LatestPosts } from './LatestPosts.tsx';
import { MoneyBox } from './MoneyBox.tsx';
import { NextStep } from './NextStep.tsx';
import { OriginBox } from './OriginBox.tsx';
import { PhotosAndFiles } from './PhotosAndFiles.tsx';
import { PlanBox } from './PlanBox.tsx';
import { ReadinessBox } from './ReadinessBox.tsx';
import { Story } from './Story.tsx';

/**
 * Översikt: the next step, what the coming decision needs, what it costs, what has happened, and what it is about. Once a pilot
 * measures, its effects come first.
 */
export default function Overview() {
  const record = useRecord();
  const hasValues = () => record().parts.measurement.length > 0;
  /** How it ended is what one comes for then. */
  const ending = () => record().parts.ending.findLast((one) => !one.reopenedAt);
  return (
    <div class="overview">
      <div class="o-first">
        <NextStep />
        <Show when={ending()}>{(how) => <Ending ending={how()} />}</Show>
        <Show
          when={hasValues()}
          fallback={
            <>
              <Story />
              <OriginBox />
            </>
          }
        >
          <EffectGoalLines />
        </Show>
      </div>
      <div class="o-gate">
        <ReadinessBox />
        <Show when={record().row.phase === 'scale'}>
          <Implementations />
        </Show>
        <CriteriaBox />
      </div>
      <div class="o-money">
        <MoneyBox />
        <LatestPosts />
      </div>
      <div class="o-more">
        <Show when={hasValues()}>
          <Story />
          <OriginBox />
        </Show>
        <PlanBox />
        <PhotosAndFiles />
        <Comments />
      </div>
    </div>
  );
}
