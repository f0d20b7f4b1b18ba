import { Show } from 'solid-js';
import type { CoFunding } from '../../../../domain/funding.ts';
import { hasLapsed, type Request } from '../../../../domain/gate.ts';
import { may } from '../../../../domain/may.ts';
import { acceptShortfall, shortfallOf } from '../../../../domain/shortfall.ts';
import { useAct } from '../../../app/act.ts';
import { useCity } from '../../../app/city.tsx';
import { useDraft } from '../../../app/draft.ts';
import type { InitiativeRecord } from '../../../app/record.ts';
import { Button } from '../../../kit/Button.tsx';
import { ErrorSummary } from '../../../kit/ErrorSummary.tsx';
import { SavedNote } from '../../../kit/SavedNote.tsx';
import { Section } from '../../../kit/Section.tsx';
import { TextArea } from '../../../kit/TextArea.tsx';
import { createErrors } from '../errors.ts';
import { docketOf } from '../record.ts';
import { useSpeech } from '../speech.ts';

type Props = { record: InitiativeRecord; request: Request; funding: CoFunding };

/** Godta lägre belopp: less money than was asked for, and what becomes of the plan (G6). For the owner and who helps. */
export function Shortfall(props: Props) {
  const speech = useSpeech();
  const { actor } = useCity();
  const words = () => speech().t.gate.decide.shortfall;
  const missing = () => shortfallOf(docketOf(props.record), props.request);
  const accepted = () => props.request.shortfall;
  const mayAccept = () =>
    !hasLapsed(props.request) &&
    missing() > (accepted()?.amount ?? 0) &&
    may(actor(), 'shortfall.accept', { initiative: props.record.row });
  return (
    <Show when={accepted() ?? mayAccept()}>
      <Section heading={words().heading}>
        <Show when={accepted()}>
          {(standing) => (
            <div class="prose">
              <p>
                {words().standing(
                  speech().f.kronor(standing().amount),
                  speech().person(standing().by),
                  speech().f.date(standing().at),
                )}
              </p>
              <p>
                <b>{words().plan}:</b> {standing().plan}
              </p>
              <p>
                <b>{words().motivation}:</b> {standing().motivation}
              </p>
            </div>
          )}
        </Show>
        <Show when={mayAccept()}>
          <AcceptForm {...props} missing={missing()} />
        </Show>
      </Section>
    </Show>
  );
}

function AcceptForm(props: Props & { missing: number }) {
  const speech = useSpeech();
  const act = useAct();
  const words = () => speech().t.gate.decide.shortfall;
  const draft = useDraft(`shortfall/${props.request.id}`, { plan: '', motivation: '' });
  const form = draft.value;
  const change = (changes: Partial<{ plan: string; motivation: string }>) =>
    draft.set({ ...form(), ...changes });
  const errors = createErrors(() => [
    ...(form().plan.trim() ? [] : [{ fieldId: 'shortfall-plan', message: words().needPlan }]),
    ...(form().motivation.trim()
      ? []
      : [{ fieldId: 'shortfall-motivation', message: words().needMotivation }]),
  ]);
  const allDecided = () => props.funding.decided === props.funding.of;
  const submit = async () => {
    const [plan, motivation] = [form().plan.trim(), form().motivation.trim()];
    if (errors.tell()) return;
    const saved = await act(
      acceptShortfall,
      { initiativeId: props.record.row.id, requestId: props.request.id, plan, motivation },
      { draft: draft.key, said: words().accepted },
    );
    if (saved.ok) draft.reset();
  };
  return (
    <form
      class="form"
      noValidate
      onSubmit={(sent) => {
        sent.preventDefault();
        void submit();
      }}
    >
      <ErrorSummary title={speech().t.gate.shared.errorsTitle(errors.all().length)} errors={errors.all()} />
      <p>
        {allDecided()
          ? words().text(speech().f.kronor(props.missing))
          : words().textOpen(speech().f.kronor(props.missing))}
      </p>
      <TextArea
        id="shortfall-plan"
        label={words().plan}
        hint={words().planHint}
        required
        value={form().plan}
        onInput={(plan) => change({ plan })}
        error={errors.of('shortfall-plan')}
      />
      <TextArea
        id="shortfall-motivation"
        label={words().motivation}
        required
        value={form().motivation}
        onInput={(motivation) => change({ motivation })}
        error={errors.of('shortfall-motivation')}
        after={
          <Show when={draft.savedAt()}>
            {(at) => <SavedNote>{speech().t.common.savedAt(speech().f.time(at()))}</SavedNote>}
          </Show>
        }
      />
      <div>
        <Button kind="ink" type="submit">
          {words().accept}
        </Button>
      </div>
    </form>
  );
}
