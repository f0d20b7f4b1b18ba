import { createUniqueId, Show } from 'solid-js';
import { editInitiative } from '../../../../domain/editing.ts';
import { type CriterionId, type EndingReasonId, type GateId } from '../../../../domain/model.ts';
import { criterionWords, gateWords } from '../../../../domain/modelWords.ts';
import { endingReasonWords } from '../../../../domain/outcomeWords.ts';
import { useAct } from '../../../app/act.ts';
import { useCity } from '../../../app/city.tsx';
import { paths } from '../../../app/paths.ts';
import { useSaid } from '../../../app/said.ts';
import { useTexts } from '../../../app/texts.tsx';
import { Button } from '../../../kit/Button.tsx';
import { Chip } from '../../../kit/Chip.tsx';
import { useWhyNot } from '../parts/mayChange.ts';
import { useRecord } from '../recordContext.ts';
import type { Told } from './gather.ts';
import { historyLine, isCut } from './historyLine.ts';
import { useSayValue } from './sayValue.ts';

/** One line of history: what was done, from what to what and why, by whom and when. The latest change of a field can be taken back here (rule 16). */
export function EventLine(props: { told: Told; isLatest: boolean }) {
  const { t, f } = useTexts();
  const said = useSaid();
  const say = useSayValue();
  const { nameOf, departmentName, outbox, device } = useCity();
  const act = useAct();
  const whyNot = useWhyNot();
  const record = useRecord();
  const words = () => t().initiative.history;
  const metaId = createUniqueId();
  const event = () => props.told[0];
  const line = () => historyLine(event());
  const what = () => {
    const { what } = line();
    const phrases: Readonly<Record<string, string>> = t().deeds.phrases;
    const fields: Readonly<Record<string, { changed: string }>> = t().deeds.fields;
    const partFields: Readonly<Record<string, { changed: string }>> = t().deeds.partFields;
    switch (what.kind) {
      case 'deed':
        return phrases[what.deed] ?? t().deeds.unknown;
      case 'field':
        return fields[what.field]?.changed ?? t().deeds.unknown;
      case 'partField':
        return partFields[what.field]?.changed ?? t().deeds.unknown;
      default:
        return words()[what.kind];
    }
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
  const mayUndo = () =>
    props.isLatest &&
    event().on !== 'title' &&
    !isCut(event().from) &&
    !whyNot(record().row, 'initiative.edit');
  const undo = async () => {
    const { row } = record();
    const field = event().on ?? '';
    const edit = {
      initiativeId: row.id,
      field,
      value: event().from ?? null,
      base: await device.baseFor(row, field),
    };
    // The field and its former value come from a deed of the same kind, whose form they had.
    await act(editInitiative, edit as Parameters<typeof editInitiative.run>[1], { said: words().undone });
  };
  return (
    <li>
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
            <Show when={from()} fallback={to()}>
              {(was) => <>{to() ? words().fromTo(was(), to() ?? '') : words().was(was())}</>}
            </Show>
          </p>
        </Show>
        <Show when={reason()}>{(reason) => <p class="change">{words().because(reason())}</p>}</Show>
        <p class="meta" id={metaId}>
          <span>{words().by(nameOf(event().by), f().time(event().at))}</span>
          <Show when={isUnsent()}>
            <Chip kind="local">{t().sync.localOnly}</Chip>
          </Show>
        </p>
      </div>
      <Show when={mayUndo()}>
        <Button kind="quiet" name={words().undoName(what())} onClick={() => void undo()}>
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
