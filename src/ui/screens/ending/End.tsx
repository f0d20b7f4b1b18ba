import { type Accessor, createSignal, Show } from 'solid-js';
import { cancelInitiative, whyNotCancel } from '../../../domain/endingDeeds.ts';
import { isEnded } from '../../../domain/initiative.ts';
import { may } from '../../../domain/may.ts';
import { endingReasonId, numberOfPhase } from '../../../domain/model.ts';
import { phaseWords } from '../../../domain/modelWords.ts';
import { endingReasonWords } from '../../../domain/outcomeWords.ts';
import { useAct, useRefusalText } from '../../app/act.ts';
import { announce } from '../../app/announce.ts';
import { useCity } from '../../app/city.tsx';
import { useDraft } from '../../app/draft.ts';
import { newId } from '../../app/ids.ts';
import { Page } from '../../app/Page.tsx';
import { paths } from '../../app/paths.ts';
import { type InitiativeRecord, standing } from '../../app/record.ts';
import { useSaid } from '../../app/said.ts';
import { useTexts } from '../../app/texts.tsx';
import { Button } from '../../kit/Button.tsx';
import { Chip } from '../../kit/Chip.tsx';
import { ErrorSummary } from '../../kit/ErrorSummary.tsx';
import { AnswerBox } from '../../kit/Notice.tsx';
import { type PhaseNumber, PhaseTile } from '../../kit/PhaseTile.tsx';
import { Section } from '../../kit/Section.tsx';
import { TextArea } from '../../kit/TextArea.tsx';
import { unbrokenDash } from '../../kit/unbrokenDash.ts';
import { RadioGroup } from '../../kit/RadioGroup.tsx';
import { createErrors } from '../gate/errors.ts';
import { OfInitiative } from '../../app/OfInitiative.tsx';
import { AlreadyEnded } from './AlreadyEnded.tsx';
import { type EndForm, emptyEnd, whatCancelLacks } from './endForm.ts';
import { LessonFields } from './LessonFields.tsx';
import { WhyNot } from './WhyNot.tsx';

/** Avsluta: what happened, what was learned, what others may use (E2, E3). Ending is a result. */
export default function End() {
  return <OfInitiative>{(record) => <OfRecord record={record} />}</OfInitiative>;
}

function OfRecord(props: { record: Accessor<InitiativeRecord> }) {
  const { t } = useTexts();
  const said = useSaid();
  const words = () => t().ending.end;
  const row = () => props.record().row;
  const [justNow, setJustNow] = createSignal(false);
  return (
    <Page
      title={words().view}
      about={row().title}
      back={{ href: paths.initiative(row().id), label: row().title }}
      class="ending"
      ownHeading
    >
      <div class="pad g24">
        <header>
          <p class="meta stays">
            <PhaseTile phase={numberOfPhase(row().phase) as PhaseNumber} size="tiny" />
            {words().staysIn(said(phaseWords[row().phase].name))}
          </p>
          <h1>{unbrokenDash(words().title(row().title))}</h1>
        </header>
        <Show when={!isEnded(row())} fallback={<AlreadyEnded record={props.record()} justNow={justNow()} />}>
          <Ending record={props.record} onEnded={() => setJustNow(true)} />
        </Show>
      </div>
    </Page>
  );
}

function Ending(props: { record: Accessor<InitiativeRecord>; onEnded: () => void }) {
  const { t } = useTexts();
  const said = useSaid();
  const { actor } = useCity();
  const act = useAct();
  const refusalText = useRefusalText();
  const words = () => t().ending.end;
  const row = () => props.record().row;
  const draft = useDraft<EndForm>(`end/${row().id}`, emptyEnd);
  const form = draft.value;
  const change = (changes: Partial<EndForm>) => draft.set({ ...form(), ...changes });
  const errors = createErrors(() => whatCancelLacks(t(), form()));
  const mayEnd = () => may(actor(), 'ending.cancel', { initiative: row() });
  const whyNot = () => whyNotCancel(row());
  const whyNotText = () => {
    const why = whyNot();
    return why && refusalText(why);
  };
  const isInUse = () => standing(props.record().parts.implementation).length > 0;
  const submit = async () => {
    const { reason, otherReason } = form();
    if (errors.tell() || !reason) return;
    const saved = await act(
      cancelInitiative,
      {
        initiativeId: row().id,
        endingId: newId(),
        reason,
        ...(reason === 'other' ? { otherReason: otherReason.trim() } : {}),
        lessons: form().lessons.trim(),
        reusable: form().reusable.trim(),
      },
      { draft: draft.key },
    );
    if (!saved.ok) return;
    draft.reset();
    announce(words().thanks);
    props.onEnded();
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
      <ErrorSummary title={t().gate.shared.errorsTitle(errors.all().length)} errors={errors.all()} />
      <Show when={whyNot()}>
        {(why) => (
          <AnswerBox kind="plain" title={t().ending.scale.notYet}>
            <WhyNot row={row()} why={why()} />
          </AnswerBox>
        )}
      </Show>
      <Show when={row().phase === 'scale' && isInUse()}>
        <p>
          {words().wouldRealise} <a href={paths.scale(row().id)}>{words().toScale}</a>
        </p>
      </Show>
      <Section heading={words().whatHappened} aside={<span class="meta">{t().common.required}</span>}>
        <RadioGroup
          form="lined"
          labelHidden
          id="end-reason"
          label={words().whatHappened}
          value={form().reason}
          options={endingReasonId.options.map((value) => ({
            value,
            label: said(endingReasonWords[value].name),
            note: form().reason === value ? said(endingReasonWords[value].help) : undefined,
          }))}
          onChange={(reason) => change({ reason })}
          error={errors.of('end-reason')}
        />
        <Show when={form().reason === 'other'}>
          <TextArea
            id="end-other"
            label={words().whichOther}
            required
            rows={2}
            value={form().otherReason}
            onInput={(otherReason) => change({ otherReason })}
            error={errors.of('end-other')}
          />
        </Show>
      </Section>
      <LessonFields
        form={form()}
        hint={words().lessonsHint}
        savedAt={draft.savedAt()}
        errorOf={errors.of}
        onChange={change}
      />
      <div class="g12">
        <Button
          kind="danger"
          size="big"
          wide
          type="submit"
          reason={mayEnd() ? whyNotText() : words().notYours}
        >
          {words().submit}
        </Button>
        <p class="meta">
          <Chip kind="stopped">{t().common.stopped}</Chip> {words().afterwards}
        </p>
      </div>
    </form>
  );
}
