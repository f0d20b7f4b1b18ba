import { createMemo, Match, Show, Switch } from 'solid-js';
import { digestOf } from '../../../../domain/digest.ts';
import { may } from '../../../../domain/may.ts';
import { gateWords } from '../../../../domain/modelWords.ts';
import { whyMayNotDecide } from '../../../../domain/whoDecides.ts';
import { useCity } from '../../../app/city.tsx';
import { stepOf, stepPath, useStepWords } from '../../../app/nextStep.ts';
import { paths } from '../../../app/paths.ts';
import { useSaid } from '../../../app/said.ts';
import { useTexts } from '../../../app/texts.tsx';
import { ButtonLink } from '../../../kit/Button.tsx';
import { RestoreButton } from '../deeds/RestoreButton.tsx';
import { ResumeButton } from '../deeds/ResumeDialog.tsx';
import { LeadButton } from '../deeds/LeadDialog.tsx';
import { useRecord } from '../recordContext.ts';
import { whereFilled } from '../whereFilled.ts';
import { asSentence } from '../../../../texts/sentence.ts';

/** Nästa steg: one headline and one ink button. Never a command: everything but a gate may be done in any order (M4). */
export function NextStep() {
  const { t, f } = useTexts();
  const said = useSaid();
  const { today, actor, organisation, departmentName } = useCity();
  const record = useRecord();
  const say = useStepWords();
  const row = () => record().row;
  const step = createMemo(() => {
    const digest = digestOf(row(), record().parts);
    return stepOf({ head: row(), digest }, today(), organisation().row?.checkEvery);
  });
  const words = () => say(step());
  const tends = () => may(actor(), 'initiative.edit', { initiative: row() });
  /** The departments that this person can decide for now, if the step is to wait for them. */
  const mine = () => {
    const now = step();
    return now.step === 'await'
      ? now.departmentIds.filter((id) => !whyMayNotDecide(actor(), row(), id, record().parts.recusal))
      : [];
  };
  const isMyDecision = () => mine().length > 0;
  const about = () => {
    const asks = row().asks;
    return isMyDecision() && asks
      ? t().initiative.overview.yourDecisionAbout(
          said(gateWords[asks.gate].name),
          f().list(mine().map(departmentName)),
        )
      : words().about;
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
        <Show when={about()}>{(text) => <p class="meta">{asSentence(text())}</p>}</Show>
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
