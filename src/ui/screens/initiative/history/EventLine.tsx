import { createUniqueId, Show } from 'solid-js';
import { isCut } from '../../../../domain/history.ts';
import { type CriterionId, type EndingReasonId, type GateId } from '../../../../domain/model.ts';
import { criterionWords, gateWords } from '../../../../domain/modelWords.ts';
import { endingReasonWords } from '../../../../domain/outcomeWords.ts';
import { useCity } from '../../../app/city.tsx';
import { paths } from '../../../app/paths.ts';
import { useSaid } from '../../../app/said.ts';
import { useTexts } from '../../../app/texts.tsx';
import { deedPhrase } from '../../../app/undo/deedLine.ts';
import { thingKey } from '../../../app/undo/things.ts';
import { Button } from '../../../kit/Button.tsx';
import { Chip } from '../../../kit/Chip.tsx';
import type { Told } from './gather.ts';
import { historyLine } from './historyLine.ts';
import { useSayValue } from '../../../app/sayValue.ts';
import { useTakingBack } from './takingBack.ts';
import { WholeText } from './WholeText.tsx';

/** One line of history: what was done, from what to what and why, by whom and when. What is the latest about its thing can be taken back here (rule 16). */
export function EventLine(props: { told: Told; isLatest: boolean }) {
  const { t, f } = useTexts();
  const said = useSaid();
  const say = useSayValue();
  const { nameOf, departmentName, outbox } = useCity();
  const words = () => t().initiative.history;
  const metaId = createUniqueId();
  const event = () => props.told[0];
  const line = () => historyLine(event());
  const what = () => {
    const { what } = line();
    const { kind } = what;
    return kind === 'deed' || kind === 'field' || kind === 'partField'
      ? deedPhrase(t(), event())
      : words()[kind];
  };
  const about = () => {
    const { about } = line();
    if (!about) return undefined;
    if (about.kind === 'department') return departmentName(about.id);
    if (about.kind === 'gate') return said(gateWords[about.id as GateId]?.name ?? unnamed(about.id));
    const names = props.told.map(({ on }) =>
      said(criterionWords[on as CriterionId]?.name ?? unnamed(on ?? about.id)),
    );
    return names.length > 1 ? words().criteria(names.length) : names[0];
  };
  const from = () => say(line().from, line().value);
  const to = () => say(line().to, line().value);
  /** Changed and changed back before it was sent: one line, which says the same twice. */
  const isBackAgain = () =>
    line().what.kind !== 'deed' && event().from === event().to && !isCut(event().from);
  const reason = () => {
    const { reason } = line();
    const named = reason === undefined ? undefined : endingReasonWords[reason as EndingReasonId];
    return event().deed === 'ending.cancel' && named ? said(named.name) : reason;
  };
  const href = () => {
    const { owner, decisionId, requestId } = event();
    if (decisionId) return paths.protocol(owner, decisionId);
    return requestId ? paths.decisionBasis(owner, requestId) : undefined;
  };
  /** A line is named from the mid of the deed that wrote it. */
  const isUnsent = () => outbox().some(({ mid }) => event().id.startsWith(`${mid}.`));
  const back = useTakingBack(event, () => props.isLatest && props.told.length === 1);
  return (
    <li data-thing={thingKey(event().id)}>
      <div>
        <p>
          <b>
            <Show when={href()} fallback={<Whole what={what()} about={about()} />}>
              {(to) => (
                // Many lines say the same of different days.
                <a href={to()} aria-describedby={metaId}>
                  <Whole what={what()} about={about()} />
                </a>
              )}
            </Show>
          </b>
        </p>
        <Show when={from() ?? to()}>
          <p class="change">
            <Show when={!isBackAgain()} fallback={words().backAgain}>
              <Show when={from()} fallback={to()}>
                {(was) => <>{to() ? words().fromTo(was(), to() ?? '') : words().was(was())}</>}
              </Show>
            </Show>
          </p>
        </Show>
        <WholeText event={event()} what={what()} />
        <Show when={reason()}>{(reason) => <p class="change">{words().because(reason())}</p>}</Show>
        <p class="meta" id={metaId}>
          <span>{words().by(nameOf(event().by), f().time(event().at))}</span>
          <Show when={isUnsent()}>
            <Chip kind="local">{t().sync.localOnly}</Chip>
          </Show>
        </p>
      </div>
      <Show when={back.isOffered()}>
        <Button kind="quiet" name={words().undoName(what())} onClick={() => void back.undo()}>
          {t().common.undo}
        </Button>
      </Show>
    </li>
  );
}

function Whole(props: { what: string; about: string | undefined }) {
  return (
    <>
      {props.what}
      <Show when={props.about}>{(name) => <>: {name()}</>}</Show>
    </>
  );
}

const unnamed = (id: string) => ({ sv: id, en: id });
