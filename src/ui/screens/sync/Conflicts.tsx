import { createMemo, createSignal, For, Show } from 'solid-js';
import type { Conflict } from '../../../domain/conflict.ts';
import { ORGANISATION } from '../../../domain/organisation.ts';
import { maySettle } from '../../../domain/whoSettles.ts';
import { useCity } from '../../app/city.tsx';
import { ConflictBox } from '../../app/conflict/ConflictBox.tsx';
import { byField, useConflictWords } from '../../app/conflict/conflictWords.ts';
import { type Here, hereIn, useHere } from '../../app/conflict/conflictsHere.tsx';
import { useInitiative, useWorkshopRecord } from '../../app/record.ts';
import { useTexts } from '../../app/texts.tsx';
import { Button } from '../../kit/Button.tsx';
import { ConflictMark } from '../../kit/ConflictMark.tsx';
import { Section } from '../../kit/Section.tsx';

/** Krockar: every field that the person may settle, with both values (rule 13); and texts that were merged, said once. */
export function Conflicts() {
  const { initiatives, workshops, actor, conflicts } = useCity();
  const { t } = useTexts();
  const ofCity = useHere();
  const owners = createMemo(() =>
    [...initiatives(), ...workshops()]
      .filter(({ digest }) => digest.conflicts || digest.merged)
      .map(({ head }) => head.id),
  );
  const isAny = () =>
    owners().length > 0 ||
    ofCity().conflicts.some((each) => maySettle(actor(), each, undefined)) ||
    conflicts() > 0;
  return (
    <Section heading={t().conflict.heading} count={conflicts() || undefined}>
      <Show when={isAny()} fallback={<p class="meta">{t().conflict.none}</p>}>
        <div class="g16">
          <OfOwner here={ofCity()} owner={ORGANISATION} />
          <For each={owners()}>{(id) => <OfHead id={id} />}</For>
        </div>
      </Show>
    </Section>
  );
}

/** Of an initiative or a workshop. */
function OfHead(props: { id: string }) {
  const initiative = useInitiative(() => props.id);
  const workshop = useWorkshopRecord(() => props.id);
  const record = () => initiative() ?? workshop();
  return (
    <Show when={record()}>
      {(known) => <OfOwner here={hereIn(known().row, known().parts)} owner={props.id} />}
    </Show>
  );
}

function OfOwner(props: { here: Here; owner: string }) {
  const { actor, me } = useCity();
  // What was merged is told to those whose words it was; a choice to whoever may make it.
  const concerns = (each: Conflict) =>
    each.kind === 'merged'
      ? [each.beside.by, each.before?.by].includes(me().id)
      : maySettle(actor(), each, props.here.head);
  const groups = createMemo(() => byField(props.here.conflicts.filter(concerns)));
  // Kept by name: what arrives meanwhile must not draw a choice anew in which somebody has begun to write.
  const keys = createMemo(() => groups().map(([{ id }]) => id));
  return (
    <For each={keys()}>
      {(key) => (
        <Show when={groups().find(([{ id }]) => id === key)}>
          {(group) => <OneConflict here={props.here} group={group()} />}
        </Show>
      )}
    </For>
  );
}

/** The choice, or, when it has been put off, one line and the way back to it. */
function OneConflict(props: { here: Here; group: readonly [Conflict, ...Conflict[]] }) {
  const { t } = useTexts();
  const words = useConflictWords();
  const [isPutOff, setPutOff] = createSignal(false);
  let whole: HTMLDivElement | undefined;
  const turn = (isNowPutOff: boolean) => {
    setPutOff(isNowPutOff);
    queueMicrotask(() => whole?.querySelector<HTMLElement>('button, input')?.focus());
  };
  return (
    <div ref={whole}>
      <Show
        when={isPutOff()}
        fallback={<ConflictBox here={props.here} group={props.group} onLater={() => turn(true)} />}
      >
        <ConflictMark
          word={t().sync.conflict}
          action={
            <Button
              kind="quiet"
              name={t().conflict.chooseAt(words.field(props.group[0]))}
              onClick={() => turn(false)}
            >
              {t().conflict.choose}
            </Button>
          }
        >
          {props.here.head
            ? t().conflict.atIn(words.field(props.group[0]), props.here.head.title)
            : t().conflict.at(words.field(props.group[0]))}
        </ConflictMark>
      </Show>
    </div>
  );
}
