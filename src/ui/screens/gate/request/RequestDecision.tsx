import { useNavigate, useParams } from '@solidjs/router';
import { type Accessor, createMemo, type JSX, Show } from 'solid-js';
import { basisOf } from '../../../../domain/basis.ts';
import { isOwnedBy } from '../../../../domain/initiative.ts';
import { may } from '../../../../domain/may.ts';
import { type GateId, gateId } from '../../../../domain/model.ts';
import { deliverableWords } from '../../../../domain/modelWords.ts';
import { isBegun, readiness } from '../../../../domain/readiness.ts';
import type { Refusal } from '../../../../domain/refusal.ts';
import { requestGate, whyNotRequest } from '../../../../domain/request.ts';
import { useAct, useRefusalText } from '../../../app/act.ts';
import { useCity } from '../../../app/city.tsx';
import { useDraft } from '../../../app/draft.ts';
import { newId } from '../../../app/ids.ts';
import { MeaningOfGate } from '../../../app/MeaningOf.tsx';
import { NotFound } from '../../../app/NotFound.tsx';
import { Page } from '../../../app/Page.tsx';
import { paths } from '../../../app/paths.ts';
import { type InitiativeRecord, standing } from '../../../app/record.ts';
import { useTexts } from '../../../app/texts.tsx';
import { Button, ButtonLink } from '../../../kit/Button.tsx';
import { DateField } from '../../../kit/DateField.tsx';
import { ErrorSummary } from '../../../kit/ErrorSummary.tsx';
import { MoreDetails } from '../../../kit/MoreDetails.tsx';
import { AnswerBox } from '../../../kit/Notice.tsx';
import { NumberField } from '../../../kit/NumberField.tsx';
import { ReadinessList } from '../../../kit/ReadinessList.tsx';
import { SavedNote } from '../../../kit/SavedNote.tsx';
import { Section } from '../../../kit/Section.tsx';
import { TextArea } from '../../../kit/TextArea.tsx';
import { TextField } from '../../../kit/TextField.tsx';
import { BasisSheet } from '../basis/BasisSheet.tsx';
import { whereFilled } from '../../initiative/whereFilled.ts';
import { createErrors } from '../errors.ts';
import { betweenPhases, gateName } from '../gateLine.ts';
import { OfInitiative } from '../../../app/OfInitiative.tsx';
import { materialOf } from '../record.ts';

import { useSpeech } from '../speech.ts';
import {
  type AskForm,
  askArgs,
  askedDepartments,
  emptyAsk,
  linesInAsk,
  saidInAsk,
  whatAskLacks,
} from './askForm.ts';
import { AskedDepartments } from './AskedDepartments.tsx';
import { FundRules } from './FundRules.tsx';

/** Begär beslut: who decides and on what, with the basis as it will be frozen (G3). What is missing is listed and stops nothing (G2). */
export default function RequestDecision() {
  const params = useParams();
  const gate = () => gateId.safeParse(params['gate']).data;
  return (
    <Show when={gate()} fallback={<NotFound />}>
      {(known) => <OfInitiative>{(record) => <Gated record={record} gate={known()} />}</OfInitiative>}
    </Show>
  );
}

type Props = { record: Accessor<InitiativeRecord>; gate: GateId };

function Gated(props: Props) {
  const speech = useSpeech();
  const { actor } = useCity();
  const words = () => speech().t.gate.request;
  const row = () => props.record().row;
  const reason = (): Refusal | 'notYours' | undefined =>
    may(actor(), 'gate.request', { initiative: row() }) ? whyNotRequest(row(), props.gate) : 'notYours';
  return (
    <Page
      title={words().title(gateName(speech(), props.gate))}
      about={row().title}
      back={{ href: paths.initiative(row().id), label: row().title }}
    >
      <div class="ask-page">
        <p class="meta">{betweenPhases(speech(), props.gate)}</p>
        <Show when={reason()} fallback={<Form {...props} />}>
          {(why) => <CannotAsk record={props.record} why={why()} />}
        </Show>
      </div>
    </Page>
  );
}

function CannotAsk(props: { record: Accessor<InitiativeRecord>; why: Refusal | 'notYours' }) {
  const { t } = useTexts();
  const refusalText = useRefusalText();
  const words = () => t().gate.request;
  const row = () => props.record().row;
  return (
    <AnswerBox kind="plain" title={words().cannotTitle}>
      <p>{props.why === 'notYours' ? words().notYours : refusalText(props.why)}</p>
      <div class="acts">
        <Show
          when={row().asks}
          fallback={<ButtonLink href={paths.initiative(row().id)}>{t().gate.shared.toInitiative}</ButtonLink>}
        >
          {(asks) => (
            <ButtonLink href={paths.decide(row().id, asks().requestId)}>{words().readOpen}</ButtonLink>
          )}
        </Show>
      </div>
    </AnswerBox>
  );
}

function Form(props: Props) {
  const { t, f } = useTexts();
  const speech = useSpeech();
  const { departmentName, me, nameOf } = useCity();
  const act = useAct();
  const navigate = useNavigate();
  const words = () => t().gate.request;
  const row = () => props.record().row;
  const draft = useDraft<AskForm>(`ask:${row().id}:${props.gate}`, emptyAsk(props.record(), props.gate));
  const form = draft.value;
  const change = (changes: Partial<AskForm>) => draft.set({ ...form(), ...changes });
  const departments = () => askedDepartments(form(), row().leadDepartmentId);
  const estimated = () =>
    standing(props.record().parts.costItem).reduce((sum, { amount }) => sum + amount, 0);
  const isMoney = () => props.gate === 'funding';
  const errors = createErrors(() => whatAskLacks(t(), departmentName, props.gate, form(), departments()));
  const submit = async () => {
    if (errors.tell()) return;
    const args = askArgs(row().id, props.gate, form(), departments(), newId);
    const said = words().said(gateName(speech(), props.gate));
    const saved = await act(requestGate, args, { draft: draft.key, said });
    if (!saved.ok) return;
    draft.reset();
    navigate(paths.decisionBasis(row().id, args.requestId), { replace: true });
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
      <Show when={!isOwnedBy(row(), me().id)}>
        <p>{words().onBehalf(nameOf(row().ownerId))}</p>
      </Show>
      <Ready {...props} />
      <Section heading={isMoney() ? words().whoMoney : words().who}>
        <div class="g16">
          <p class="meta">{words().whoHint}</p>
          <AskedDepartments
            form={form()}
            leadDepartmentId={row().leadDepartmentId ?? ''}
            withAmounts={isMoney()}
            estimated={estimated()}
            errorOf={errors.of}
            onChange={change}
          />
        </div>
      </Section>
      <Show when={isMoney()}>
        <FundRules lines={linesInAsk(props.gate, form(), departments())} />
      </Show>
      <Show when={props.gate === 'time'}>
        <Section heading={words().time}>
          <NumberField
            id="ask-hours"
            label={words().hours}
            unit="h"
            required
            value={typeof form().hours === 'number' ? (form().hours as number) : undefined}
            onValue={(hours) => change({ hours })}
            error={errors.of('ask-hours')}
          />
        </Section>
      </Show>
      <Show when={props.gate !== 'scaleUp'}>
        <Section heading={isMoney() ? words().periodMoney : words().period}>
          <div class="pair">
            <DateField
              id="ask-from"
              label={t().gate.shared.from}
              required={!isMoney()}
              value={form().from}
              onValue={(from) => change({ from })}
              error={errors.of('ask-from')}
            />
            <DateField
              id="ask-until"
              label={t().gate.shared.until}
              required={!isMoney()}
              min={form().from}
              value={form().until}
              onValue={(until) => change({ until })}
              error={errors.of('ask-until')}
            />
          </div>
        </Section>
      </Show>
      <div class="g16">
        <TextField
          label={words().presentedBy}
          hint={words().presentedByHint}
          value={form().presentedBy}
          onInput={(presentedBy) => change({ presentedBy })}
          maxlength={300}
        />
        <TextArea
          label={words().message}
          value={form().message}
          onInput={(message) => change({ message })}
          after={
            <Show when={draft.savedAt()}>
              {(at) => <SavedNote>{t().common.savedAt(f().time(at()))}</SavedNote>}
            </Show>
          }
        />
      </div>
      <Preview {...props} form={form()} departments={departments()} />
      <div class="g12">
        <div>
          <Button kind="ink" size="big" type="submit">
            {words().submit}
          </Button>
        </div>
        <p class="meta">{words().submitHint(f().list(departments().map(departmentName)))}</p>
      </div>
    </form>
  );
}

function Ready(props: Props) {
  const speech = useSpeech();
  const words = () => speech().t.gate.request;
  const items = createMemo(() => readiness(props.gate, materialOf(props.record())));
  const present = () => items().filter(({ exists }) => exists).length;
  return (
    <Section
      heading={words().ready}
      aside={<span class="meta">{speech().t.gate.shared.readyOf(present(), items().length)}</span>}
    >
      <ReadinessList
        words={{
          present: speech().t.common.inPlace,
          missing: speech().t.common.missing,
          partly: speech().t.common.partlyMissing,
        }}
        items={items().map(({ id, exists }) => ({
          label: speech().said(deliverableWords[id].name),
          present: exists,
          begun: isBegun(id, materialOf(props.record())),
          href: whereFilled(props.record().row, id),
        }))}
      />
      <Show when={present() < items().length}>
        <p class="meta">{words().readyHint}</p>
      </Show>
      <MeaningOfGate gate={props.gate} />
    </Section>
  );
}

/** The basis as it would be frozen now. */
function Preview(props: Props & { form: AskForm; departments: readonly string[] }): JSX.Element {
  const { t } = useTexts();
  const words = () => t().gate.request;
  const content = () => {
    const leadDepartmentId = props.record().row.leadDepartmentId;
    const lines = linesInAsk(props.gate, props.form, props.departments).map((line) => ({
      ...line,
      lead: line.departmentId === leadDepartmentId,
    }));
    return basisOf(materialOf(props.record()), {
      gate: props.gate,
      lines,
      ...saidInAsk(props.gate, props.form),
    });
  };
  return (
    <MoreDetails summary={words().preview}>
      <p class="meta">{words().previewHint}</p>
      <article class="doc" data-theme="light">
        <BasisSheet content={content()} />
      </article>
    </MoreDetails>
  );
}
