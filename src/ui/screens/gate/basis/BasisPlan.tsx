import { For, Show } from 'solid-js';
import { FactTable } from '../../../kit/FactTable.tsx';
import { Facts, Sheet } from '../Sheet.tsx';
import { useSpeech } from '../speech.ts';
import { benefitText, checkText, fieldText, figureText, milestoneText, partnerText } from './basisWords.ts';
import { type BasisView, estimatedCost, latestOf, usedMoney } from './basisView.ts';

type Part = { basis: BasisView };

export function Setup(props: Part) {
  const speech = useSpeech();
  const words = () => speech().t.gate.basis;
  const { plan } = props.basis;
  const field = (name: 'testGroup' | 'residentInvolvement' | 'collaborationWish') =>
    [speech().t.deeds.fields[name].name, fieldText(speech(), name, props.basis.initiative)] as const;
  const others = () => fieldText(speech(), 'partnerDepartmentIds', props.basis.initiative);
  const facts = () =>
    [
      [
        words().timeline,
        plan.milestones.length > 0 ? (
          <ul class="plain">
            <For each={plan.milestones}>
              {(step) => <li>{[step.title, milestoneText(speech(), step)].filter(Boolean).join(', ')}</li>}
            </For>
          </ul>
        ) : undefined,
      ],
      field('testGroup'),
      [words().partnerDepartments, others()],
      [
        words().partners,
        plan.partners.length > 0
          ? speech().f.list(plan.partners.map((one) => partnerText(speech(), one)))
          : undefined,
      ],
      field('residentInvolvement'),
      field('collaborationWish'),
    ] as const;
  return (
    <Show when={plan.costs.length > 0 || facts().some(([, text]) => text)}>
      <Sheet heading={words().setup}>
        <Facts items={facts()} />
        <Show when={plan.costs.length > 0}>
          <FactTable
            reflow
            caption={words().costs}
            columns={[
              { label: words().cost },
              { label: words().carriedBy },
              { label: words().amount, numeric: true },
            ]}
            rows={plan.costs.map((cost) => [
              cost.what,
              speech().department(cost.departmentId ?? props.basis.initiative.leadDepartmentId ?? ''),
              speech().f.kronor(cost.amount),
            ])}
            footer={[speech().t.gate.shared.sum, '', speech().f.kronor(estimatedCost(props.basis))]}
          />
        </Show>
      </Sheet>
    </Show>
  );
}

export function Goals(props: Part) {
  const speech = useSpeech();
  const words = () => speech().t.gate.basis;
  const value = (n: number | undefined, unit: string | undefined) =>
    n === undefined ? '–' : figureText(speech(), n, unit);
  const latest = (goal: BasisView['effectGoals'][number]) => {
    const measured = latestOf(props.basis, goal.id);
    return measured
      ? words().measured(figureText(speech(), measured.value, goal.unit), speech().f.date(measured.on))
      : words().notMeasured;
  };
  return (
    <Show when={props.basis.effectGoals.length > 0}>
      <Sheet heading={words().effects}>
        <FactTable
          reflow
          caption={words().effects}
          columns={[
            { label: words().goal },
            { label: words().baseline, numeric: true },
            { label: words().target, numeric: true },
            { label: words().by },
            { label: words().latest },
          ]}
          rows={props.basis.effectGoals.map((goal) => [
            goal.indicator,
            value(goal.baseline, goal.unit),
            value(goal.target, goal.unit),
            <span class="nw">{goal.dueOn ? speech().f.date(goal.dueOn) : '–'}</span>,
            latest(goal),
          ])}
        />
      </Sheet>
    </Show>
  );
}

export function Results(props: Part) {
  const speech = useSpeech();
  const words = () => speech().t.gate.basis;
  const latestCheck = () => {
    const [check] = props.basis.results.checks.toSorted((a, b) => (a.on < b.on ? 1 : -1));
    return check && checkText(speech(), check);
  };
  const field = (name: 'pilotResults' | 'developmentProposal' | 'maintainedBy') =>
    [speech().t.deeds.fields[name].name, fieldText(speech(), name, props.basis.initiative)] as const;
  const facts = () =>
    [
      field('pilotResults'),
      field('developmentProposal'),
      field('maintainedBy'),
      [words().valueCheck, latestCheck()],
      [words().usedMoney, usedMoney(props.basis) > 0 ? speech().f.kronor(usedMoney(props.basis)) : undefined],
    ] as const;
  return (
    <Show when={facts().some(([, text]) => text)}>
      <Sheet heading={words().results}>
        <Facts items={facts()} />
      </Sheet>
    </Show>
  );
}

export function Benefits(props: Part) {
  const speech = useSpeech();
  return (
    <Show when={props.basis.plan.benefits.length > 0}>
      <Sheet heading={speech().t.gate.basis.benefits}>
        <Facts
          items={props.basis.plan.benefits.map((line) => [line.what, benefitText(speech(), line)] as const)}
        />
      </Sheet>
    </Show>
  );
}
