import { type Accessor, createSignal, Show } from 'solid-js';
import { realiseInitiative, whyNotRealise } from '../../../domain/endingDeeds.ts';
import { isEnded } from '../../../domain/initiative.ts';
import { may } from '../../../domain/may.ts';
import { gateAfter, numberOfPhase } from '../../../domain/model.ts';
import { gateWords, phaseWords } from '../../../domain/modelWords.ts';
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
import { Button, ButtonLink } from '../../kit/Button.tsx';
import { Chip } from '../../kit/Chip.tsx';
import { ErrorSummary } from '../../kit/ErrorSummary.tsx';
import { AnswerBox } from '../../kit/Notice.tsx';
import { type PhaseNumber, PhaseTile } from '../../kit/PhaseTile.tsx';
import { unbrokenDash } from '../../kit/unbrokenDash.ts';
import { createErrors } from '../gate/errors.ts';
import { OfInitiative } from '../../app/OfInitiative.tsx';
import { AlreadyEnded } from './AlreadyEnded.tsx';
import { type EndForm, emptyEnd, whatLessonsLack } from './endForm.ts';
import { Implementations } from './Implementations.tsx';
import { LessonFields } from './LessonFields.tsx';
import { WhyNot } from './WhyNot.tsx';

/** Skala och realisera: where the solution is used, and the good ending (E1, E3). */
export default function Scale() {
  return <OfInitiative>{(record) => <OfRecord record={record} />}</OfInitiative>;
}

function OfRecord(props: { record: Accessor<InitiativeRecord> }) {
  const { t } = useTexts();
  const said = useSaid();
  const words = () => t().ending.scale;
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
            {said(phaseWords[row().phase].name)}
          </p>
          <h1>{unbrokenDash(words().title(row().title))}</h1>
        </header>
        <Show when={row().state !== 'cancelled'}>
          <Implementations record={props.record()} />
        </Show>
        <Show when={!isEnded(row())} fallback={<AlreadyEnded record={props.record()} justNow={justNow()} />}>
          <Realise record={props.record} onEnded={() => setJustNow(true)} />
        </Show>
      </div>
    </Page>
  );
}

function Realise(props: { record: Accessor<InitiativeRecord>; onEnded: () => void }) {
  const { t } = useTexts();
  const { actor } = useCity();
  const act = useAct();
  const refusalText = useRefusalText();
  const words = () => t().ending.scale;
  const row = () => props.record().row;
  const draft = useDraft<EndForm>(`realise/${row().id}`, emptyEnd);
  const form = draft.value;
  const change = (changes: Partial<EndForm>) => draft.set({ ...form(), ...changes });
  const errors = createErrors(() => whatLessonsLack(t(), form()));
  const implementations = () => standing(props.record().parts.implementation);
  const whyNot = () => whyNotRealise(row(), props.record().parts.implementation);
  const reason = () => {
    if (!may(actor(), 'ending.realise', { initiative: row() })) return t().ending.end.notYours;
    const why = whyNot();
    return why && refusalText(why);
  };
  const submit = async () => {
    if (errors.tell()) return;
    const saved = await act(
      realiseInitiative,
      {
        initiativeId: row().id,
        endingId: newId(),
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
    <Show when={row().phase === 'scale'} fallback={<NotInScale record={props.record()} />}>
      <form
        class="form"
        noValidate
        onSubmit={(sent) => {
          sent.preventDefault();
          void submit();
        }}
      >
        <ErrorSummary title={t().gate.shared.errorsTitle(errors.all().length)} errors={errors.all()} />
        <LessonFields
          form={form()}
          hint={words().lessonsHint}
          savedAt={draft.savedAt()}
          errorOf={errors.of}
          onChange={change}
        />
        <div class="g12">
          <div>
            <Button kind="ink" size="big" type="submit" reason={reason()}>
              {words().realise}
            </Button>
          </div>
          <p class="meta">
            <Chip kind="realised">{t().common.realised}</Chip>{' '}
            <Show when={implementations().length > 0}>{words().realiseHint(implementations().length)} </Show>
            {words().afterwards}
          </p>
          <p>
            <ButtonLink kind="quiet" href={paths.end(row().id)}>
              {words().stopInstead}
            </ButtonLink>
          </p>
        </div>
      </form>
    </Show>
  );
}

/** Only what has come to the last phase can be realised: what is needed first, and the way there (E1). */
function NotInScale(props: { record: InitiativeRecord }) {
  const { t } = useTexts();
  const said = useSaid();
  const words = () => t().ending.scale;
  const row = () => props.record.row;
  const why = () => whyNotRealise(row(), props.record.parts.implementation);
  const gate = () => (row().asks ? undefined : gateAfter(row().phase));
  return (
    <Show when={why()}>
      {(reason) => (
        <AnswerBox kind="plain" title={words().notYet}>
          <WhyNot row={row()} why={reason()} />
          <Show when={gate()}>
            {(ahead) => (
              <div class="acts">
                <ButtonLink href={paths.requestDecision(row().id, ahead())}>
                  {words().toRequest(said(gateWords[ahead()].name))}
                </ButtonLink>
                <ButtonLink href={paths.end(row().id)}>{words().stopInstead}</ButtonLink>
              </div>
            )}
          </Show>
        </AnswerBox>
      )}
    </Show>
  );
}
