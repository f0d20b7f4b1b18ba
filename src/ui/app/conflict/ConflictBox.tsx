import { Match, Show, Switch } from 'solid-js';
import type { Conflict } from '../../../domain/conflict.ts';
import {
  type Settling,
  settleConflict,
  settlingArgs,
  type SettlingChoice,
} from '../../../domain/settling.ts';
import type { Base } from '../../../domain/field.ts';
import type { FieldValue } from '../../../domain/conflict.ts';
import { Button, ButtonLink } from '../../kit/Button.tsx';
import { AnswerBox } from '../../kit/Notice.tsx';
import { SideBySide } from '../../kit/SideBySide.tsx';
import { useAct } from '../act.ts';
import { useCity } from '../city.tsx';
import { paths } from '../paths.ts';
import { useTexts } from '../texts.tsx';
import { ChooseValue } from './ChooseValue.tsx';
import type { Here } from './conflictsHere.tsx';
import { useConflictWords } from './conflictWords.ts';

interface BoxProps {
  readonly here: Here;
  /** Of one field, answered together. */
  readonly group: readonly [Conflict, ...Conflict[]];
  /** It stands under its field, which has said already what has happened. */
  readonly isAtField?: boolean;
  readonly onLater: () => void;
}

/** A conflict to answer: what happened, both values whole, and the ways to settle it. Settling can be undone. */
export function ConflictBox(props: BoxProps) {
  const { device } = useCity();
  const { t } = useTexts();
  const act = useAct();
  const words = useConflictWords();
  let isBusy = false;
  const first = () => props.group[0];
  const row = () => props.here.rowOf(first().table, first().rowId);
  const title = () => {
    const { head } = props.here;
    return props.isAtField || !head
      ? t().conflict.at(words.field(first()))
      : t().conflict.atIn(words.field(first()), head.title);
  };

  /** From Synk, to where the field stands. */
  const place = () => {
    const { head } = props.here;
    return (
      <Show when={!props.isAtField && head}>
        {(known) => (
          <ButtonLink
            kind="quiet"
            href={
              'leaderIds' in known() ? paths.workshop(known().id) : paths.initiative(known().id, 'upplagg')
            }
          >
            {t().conflict.toField}
          </ButtonLink>
        )}
      </Show>
    );
  };

  const settle = async (choice: SettlingChoice, said: string, value?: FieldValue) => {
    if (isBusy) return;
    isBusy = true;
    const edit = value === undefined ? undefined : { value, base: await baseNow() };
    const args: Settling = settlingArgs(props.group, choice, edit);
    await act(settleConflict, args, { said });
    isBusy = false;
  };
  const baseNow = async (): Promise<Base> => {
    const there = row();
    return there ? device.baseFor(there, first().field) : { version: 0 };
  };

  return (
    <AnswerBox kind="conflict" title={title()}>
      <Switch>
        <Match when={first().kind === 'withdrawn'}>
          <Said words={words.sentence(first())} hide={props.isAtField} />
          <blockquote class="asitsays">
            <p class="meta">
              {t().conflict.itSays} · {words.side(first().stands)}
            </p>
            <p>{words.value(first(), first().stands.value)}</p>
          </blockquote>
          <div class="acts">
            <Button kind="ink" onClick={() => void settle('restored', t().conflict.restored)}>
              {t().conflict.restore}
            </Button>
            <Button onClick={() => void settle('seen', t().conflict.settled)}>{t().conflict.leaveOut}</Button>
            {place()}
          </div>
        </Match>
        <Match when={first().kind === 'merged'}>
          <Said words={words.sentence(first())} hide={props.isAtField} />
          <SideBySide
            one={{ title: t().conflict.before, text: textOf((first().before ?? first().beside).value) }}
            other={{ title: t().conflict.now, text: textOf(first().stands.value) }}
            differs={t().conflict.differs}
          />
          <div class="acts">
            <Button kind="ink" onClick={() => void settle('seen', t().conflict.seenSaid)}>
              {t().conflict.seen}
            </Button>
            {place()}
          </div>
        </Match>
        <Match when={true}>
          <Said words={words.sentence(first())} hide={props.isAtField} />
          <ChooseValue
            group={props.group}
            now={row() && Reflect.get(row() ?? {}, first().field)}
            onUse={(choice, value) => void settle(choice, t().conflict.settled, value)}
            onLater={props.onLater}
            more={place()}
          />
        </Match>
      </Switch>
    </AnswerBox>
  );
}

function Said(props: { words: string; hide: boolean | undefined }) {
  return props.hide ? null : <p>{props.words}</p>;
}

const textOf = (value: FieldValue): string => (value === null ? '' : String(value));
