import { createMemo, Match, Show, Switch } from 'solid-js';
import { digestOf } from '../../../../domain/digest.ts';
import { may } from '../../../../domain/may.ts';
import { whyMayNotDecide } from '../../../../domain/whoDecides.ts';
import { useCity } from '../../../app/city.tsx';
import { stepOf, stepPath, useStepWords } from '../../../app/nextStep.ts';
import { paths } from '../../../app/paths.ts';
import { useTexts } from '../../../app/texts.tsx';
import { ButtonLink } from '../../../kit/Button.tsx';
import { RestoreButton } from '../deeds/RestoreButton.tsx';
import { ResumeButton } from '../deeds/ResumeDialog.tsx';
import { LeadButton } from '../deeds/LeadDialog.tsx';
import { useRecord } from '../recordContext.ts';
import { whereFilled } from '../whereFilled.ts';

/** Nästa steg: one headline and one ink button. Never a command: everything but a gate may be done in any order (M4). */
export function NextStep() {
  const { t } = useTexts();
  const { today, actor, organisation } = useCity();
  const record = useRecord();
  const say = useStepWords();
  const row = () => record().row;
  const step = createMemo(() => {
    const digest = digestOf(row(), record().parts);
    return stepOf({ head: row(), digest }, today(), organisation().row?.checkEvery);
  });
  const words = () => say(step());
  const tends = () => may(actor(), 'initiative.edit', { initiative: row() });
  /** The department that this person can decide for now, if the step is to wait for it. */
  const isMyDecision = () => {
    const now = step();
    return (
      now.step === 'await' &&
      now.departmentIds.some((id) => !whyMayNotDecide(actor(), row(), id, record().parts.recusal))
    );
  };
  const place = () => {
    const now = step();
    const missing = now.step === 'describe' ? now.missing[0] : undefined;
    return missing ? whereFilled(row(), missing) : stepPath(now, row().id);
  };
  return (
    <section class="todo" aria-labelledby="next-step">
      <div>
        <p class="meta">{t().initiative.overview.nextStep}</p>
        <h2 id="next-step">{isMyDecision() ? t().initiative.overview.yourDecision : words().title}</h2>
        <Show when={words().about}>{(about) => <p class="meta">{sentence(about())}</p>}</Show>
      </div>
      <Switch
        fallback={
          <Show when={tends() || step().step === 'learn'}>
            <ButtonLink kind="ink" href={place()}>
              {words().button}
            </ButtonLink>
          </Show>
        }
      >
        <Match when={isMyDecision() ? row().asks : undefined}>
          {(asks) => (
            <ButtonLink kind="ink" href={paths.decide(row().id, asks().requestId)}>
              {t().initiative.overview.decide}
            </ButtonLink>
          )}
        </Match>
        <Match when={step().step === 'await' ? row().asks : undefined}>
          {(asks) => (
            <ButtonLink href={paths.decisionBasis(row().id, asks().requestId)}>{words().button}</ButtonLink>
          )}
        </Match>
        <Match when={step().step === 'restore'}>
          <RestoreButton />
        </Match>
        <Match when={step().step === 'review'}>
          <ResumeButton />
        </Match>
        <Match when={step().step === 'chooseLead' && tends()}>
          <LeadButton />
        </Match>
        <Match when={step().step === 'followBenefits'}>
          <ButtonLink kind="ink" href={paths.initiative(row().id, 'lardomar')}>
            {t().initiative.overview.toBenefits}
          </ButtonLink>
        </Match>
      </Switch>
    </section>
  );
}

/** The shared words are phrases that stand after others; alone they are a sentence. */
const sentence = (phrase: string): string =>
  `${phrase.charAt(0).toLocaleUpperCase()}${phrase.slice(1)}${/[.!?…]$/.test(phrase) ? '' : '.'}`;
