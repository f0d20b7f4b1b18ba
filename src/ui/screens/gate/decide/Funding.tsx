import { createMemo, For, Show } from 'solid-js';
import type { CoFunding, CoFundingLine } from '../../../../domain/funding.ts';
import type { Request } from '../../../../domain/gate.ts';
import { outcomeWords } from '../../../../domain/outcomeWords.ts';
import { hasRole } from '../../../../domain/person.ts';
import { useCity } from '../../../app/city.tsx';
import { paths } from '../../../app/paths.ts';
import { Line, Lines } from '../../../kit/Row.tsx';
import { MoneyBar, type MoneyShare } from '../../../kit/MoneyBar.tsx';
import { ButtonLink } from '../../../kit/Button.tsx';
import { Section } from '../../../kit/Section.tsx';
import { useSpeech } from '../speech.ts';

/** Who pays, how much and who has not decided (F3); where no money is asked for, who has decided. Always in sight (G6). */
export function Funding(props: { request: Request; funding: CoFunding }) {
  const speech = useSpeech();
  const words = () => speech().t.gate;
  const isMoney = () => props.request.gate === 'funding';
  const standing = () => {
    const { decided, of, missing } = props.funding;
    const text = words().shared.decidedOf(decided, of);
    return isMoney() && missing > 0
      ? words().shared.joined(text, words().shared.missingMoney(speech().f.kronor(missing)))
      : text;
  };
  return (
    <Section
      heading={isMoney() ? words().decide.money : words().decide.departments}
      aside={<span class="meta">{standing()}</span>}
    >
      <Show when={isMoney()} fallback={<Departments {...props} />}>
        <Money funding={props.funding} />
      </Show>
      <Messages funding={props.funding} />
    </Section>
  );
}

/** Departments have long names: where a share of the bar is narrow they part before the word that they all end with. */
const softened = (name: string) => name.replace(/(\p{L})(förvaltning)/iu, '$1\u00ad$2');

function useLineWords() {
  const speech = useSpeech();
  const { actor } = useCity();
  const shared = () => speech().t.gate.shared;
  return {
    name: ({ line }: CoFundingLine) => {
      const name = softened(speech().department(line.departmentId));
      return hasRole(actor(), 'decisionMaker', line.departmentId) ? shared().you(name) : name;
    },
    said: ({ decision }: CoFundingLine) =>
      decision
        ? shared().decidedAs(
            speech().said(outcomeWords[decision.outcome].name),
            speech().f.shortDate(decision.decidedOn),
          )
        : shared().undecided,
  };
}

function Money(props: { funding: CoFunding }) {
  const speech = useSpeech();
  const { name, said } = useLineWords();
  const shares = createMemo((): readonly MoneyShare[] => {
    const whole = props.funding.asked || 1;
    return props.funding.lines.map((one) => {
      const asked = one.line.asked ?? 0;
      const isWide = asked / whole >= 0.3;
      return {
        amount: Math.max(asked, whole / 12),
        amountText: speech().f.kronor(one.decision ? one.granted : asked),
        name: name(one),
        state: one.decision ? 'granted' : 'undecided',
        ...(isWide ? { inside: said(one) } : { detail: said(one) }),
      };
    });
  });
  return <MoneyBar shares={shares()} />;
}

function Departments(props: { request: Request; funding: CoFunding }) {
  const speech = useSpeech();
  const { name, said } = useLineWords();
  return (
    <Lines>
      <For each={props.funding.lines}>
        {(one) => (
          <Line
            title={name(one)}
            meta={said(one)}
            actions={
              <Show when={one.decision}>
                {(decision) => (
                  <ButtonLink kind="quiet" href={paths.protocol(props.request.owner, decision().id)}>
                    {speech().t.gate.decide.readProtocol}
                  </ButtonLink>
                )}
              </Show>
            }
          />
        )}
      </For>
    </Lines>
  );
}

/** What departments said that have not decided: *Vänta*, *Vila* (G6). */
function Messages(props: { funding: CoFunding }) {
  const speech = useSpeech();
  return (
    <For each={props.funding.lines.flatMap(({ messages }) => messages.slice(0, 1))}>
      {(message) => (
        <p class="said">
          {speech().t.gate.decide.says(
            speech().department(message.departmentId),
            speech().said(outcomeWords[message.outcome].name),
            message.complete ?? message.motivation,
          )}
        </p>
      )}
    </For>
  );
}
