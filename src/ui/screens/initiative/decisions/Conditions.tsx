import { createSignal, For, Show } from 'solid-js';
import { meetCondition } from '../../../../domain/conditionMet.ts';
import type { Condition } from '../../../../domain/decision.ts';
import { may } from '../../../../domain/may.ts';
import { gateWords } from '../../../../domain/modelWords.ts';
import { binds } from '../../../../domain/unmet.ts';
import { useAct } from '../../../app/act.ts';
import { useCity } from '../../../app/city.tsx';
import { given } from '../../../app/given.ts';
import { useSaid } from '../../../app/said.ts';
import { useTexts } from '../../../app/texts.tsx';
import { Button } from '../../../kit/Button.tsx';
import { Icon } from '../../../kit/Icon.tsx';
import { Section } from '../../../kit/Section.tsx';
import { Lines } from '../../../kit/Row.tsx';
import { ReasonDialog } from '../deeds/ReasonDialog.tsx';
import { useRecord } from '../recordContext.ts';
import { docketOf } from '../stairFacts.ts';

/** Villkor (G9): those that bind, unmet ones first by day; the department that set one says that it is met. */
export function Conditions() {
  const { t } = useTexts();
  const record = useRecord();
  const words = () => t().initiative.decisions.conditions;
  const rows = () => {
    const docket = docketOf(record().parts);
    return docket.conditions
      .filter((one) => binds(docket, one))
      .toSorted(
        (a, b) => Number(Boolean(a.metAt)) - Number(Boolean(b.metAt)) || (a.dueOn < b.dueOn ? -1 : 1),
      );
  };
  return (
    <Show when={rows().length > 0}>
      <Section heading={words().heading}>
        <p class="meta">{words().before}</p>
        <Lines>
          <For each={rows()}>{(condition) => <OneCondition condition={condition} />}</For>
        </Lines>
      </Section>
    </Show>
  );
}

function OneCondition(props: { condition: Condition }) {
  const { t, f } = useTexts();
  const said = useSaid();
  const { actor, today, nameOf, departmentName } = useCity();
  const act = useAct();
  const record = useRecord();
  const [open, setOpen] = createSignal(false);
  const words = () => t().initiative.decisions.conditions;
  const condition = () => props.condition;
  const day = () => f().date(condition().dueOn);
  const department = () => departmentName(condition().departmentId);
  const mayMeet = () =>
    may(actor(), 'condition.meet', {
      initiative: record().row,
      departmentId: condition().departmentId,
    });
  const when = () => {
    const { metAt, metBy, dueOn } = condition();
    if (metAt) return words().met(f().date(metAt), nameOf(metBy));
    return dueOn < today() ? words().overdue(day()) : words().due(day());
  };
  return (
    <li class="line">
      <span class="t">
        <span class="condition">
          <Icon name={condition().metAt ? 'check' : 'ring'} small />
          {condition().text}
        </span>
        <span class="meta">
          {when()} · {words().setBy(department(), said(gateWords[condition().gate].name))}
        </span>
        <Show when={condition().metNote}>{(note) => <span class="said">{note()}</span>}</Show>
      </span>
      <Show when={!condition().metAt}>
        <Show when={mayMeet()} fallback={<span class="meta">{words().whoMeets(department())}</span>}>
          <span class="acts">
            <Button name={words().meetName(condition().text)} onClick={() => setOpen(true)}>
              {words().meet}
            </Button>
          </span>
          <Show when={open()}>
            <ReasonDialog
              open
              onClose={() => setOpen(false)}
              title={words().meetTitle}
              text={condition().text}
              label={words().note}
              submit={words().meet}
              draft={`condition:${condition().id}`}
              save={(note, draft) =>
                act(
                  meetCondition,
                  given({ initiativeId: condition().owner, conditionId: condition().id, note }),
                  { draft, said: words().saved },
                )
              }
            />
          </Show>
        </Show>
      </Show>
    </li>
  );
}
