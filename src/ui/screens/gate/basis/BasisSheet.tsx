import { Show } from 'solid-js';
import type { BasisContent } from '../../../../domain/gate.ts';
import { criteria } from '../../../../domain/model.ts';
import { FactTable } from '../../../kit/FactTable.tsx';
import { Facts, Sheet } from '../Sheet.tsx';
import { useSpeech } from '../speech.ts';
import { Benefits, Goals, Results, Setup } from './BasisPlan.tsx';
import { criterionName, deliverableName, fieldText, periodText } from './basisWords.ts';
import { askedMoney, type BasisView, readBasis } from './basisView.ts';
import { inSentence } from '../../../../texts/sentence.ts';

/** A basis as a page of paper: what is asked, why, how, and what is missing. Goes in a `.doc`. */
export function BasisSheet(props: { content: BasisContent }) {
  const speech = useSpeech();
  return (
    <Show when={readBasis(props.content)} fallback={<p>{speech().t.gate.basis.newerForm}</p>}>
      {(basis) => (
        <>
          <Asked basis={basis()} />
          <Idea basis={basis()} />
          <Setup basis={basis()} />
          <Goals basis={basis()} />
          <Results basis={basis()} />
          <Benefits basis={basis()} />
          <Ready basis={basis()} />
        </>
      )}
    </Show>
  );
}

type Part = { basis: BasisView };

function Asked(props: Part) {
  const speech = useSpeech();
  const words = () => speech().t.gate.basis;
  const asked = () => props.basis.asked;
  const isMoney = () => props.basis.gate === 'funding';
  const department = (id: string, lead: boolean) =>
    lead ? `${speech().department(id)} (${words().lead})` : speech().department(id);
  const period = () => periodText(speech(), asked().from, asked().until);
  return (
    <Sheet heading={words().asks}>
      <Show when={isMoney()}>
        <FactTable
          reflow
          caption={words().asks}
          columns={[
            { label: speech().t.gate.shared.department },
            { label: speech().t.gate.shared.asked, numeric: true },
          ]}
          rows={asked().lines.map((line) => [
            department(line.departmentId, line.lead),
            speech().f.kronor(line.asked ?? 0),
          ])}
          footer={[speech().t.gate.shared.sum, speech().f.kronor(askedMoney(props.basis))]}
        />
      </Show>
      <Facts
        items={[
          [
            speech().t.gate.shared.department,
            isMoney()
              ? undefined
              : speech().f.list(asked().lines.map((line) => department(line.departmentId, line.lead))),
          ],
          [
            words().heads.hours,
            asked().hours === undefined
              ? undefined
              : speech().t.gate.shared.hours(speech().f.number(asked().hours ?? 0)),
          ],
          [words().when, period()],
          [words().owner, speech().person(props.basis.initiative.ownerId)],
          [words().presentedBy, asked().presentedBy],
          [words().message, asked().message],
        ]}
      />
    </Sheet>
  );
}

const ideaFields = [
  'summary',
  'drive',
  'need',
  'needWhose',
  'needEvidence',
  'hypothesis',
  'estimatedValue',
  'challenge',
  'cityWide',
  'challengesCore',
] as const;

function Idea(props: Part) {
  const speech = useSpeech();
  const fields = () =>
    ideaFields.map(
      (field) =>
        [speech().t.deeds.fields[field].name, fieldText(speech(), field, props.basis.initiative)] as const,
    );
  return (
    <Show when={fields().some(([, text]) => text)}>
      <Sheet heading={speech().t.gate.basis.idea}>
        <Facts items={fields()} />
      </Sheet>
    </Show>
  );
}

function Ready(props: Part) {
  const speech = useSpeech();
  const words = () => speech().t.gate.basis;
  const names = (exists: boolean) =>
    props.basis.readiness
      .filter((item) => item.exists === exists)
      .map((item) => inSentence(deliverableName(speech(), item.id)));
  const own = () =>
    criteria.flatMap((criterion) =>
      props.basis.judgement
        .filter((one) => one.criterion === criterion)
        .map(({ answer }) => `${criterionName(speech(), criterion)}: ${words().answers[answer]}`),
    );
  const joined = (items: readonly string[]) => (items.length > 0 ? items.join(' · ') : words().nothing);
  return (
    <Sheet heading={words().readiness}>
      <Facts
        items={[
          [words().exists, joined(names(true))],
          [words().missing, joined(names(false))],
          [words().judgement, own().length > 0 ? own().join(' · ') : undefined],
        ]}
      />
    </Sheet>
  );
}
