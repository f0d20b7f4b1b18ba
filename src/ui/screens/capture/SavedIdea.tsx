import { createSignal, Show } from 'solid-js';
import type { Initiative } from '../../../domain/initiative.ts';
import { withdrawInitiative } from '../../../domain/sharing.ts';
import { useAct } from '../../app/act.ts';
import { useCity } from '../../app/city.tsx';
import { EditLine } from '../../app/EditField.tsx';
import { paths } from '../../app/paths.ts';
import { useTexts } from '../../app/texts.tsx';
import { thingKey, useThing } from '../../app/undo/things.ts';
import { Button, ButtonLink } from '../../kit/Button.tsx';
import { Chip } from '../../kit/Chip.tsx';
import { Line } from '../../kit/Row.tsx';

/** The element of an idea's line. */
export const lineOf = (ideaId: string): string => `idea-${ideaId}`;

/** One captured idea: its sentence, when, whether others have it, Ångra and Ändra. */
export function SavedIdea(props: { idea: Initiative; onLeaving: () => void }) {
  const { t, f } = useTexts();
  const { isOnlyHere } = useCity();
  const act = useAct();
  const [editing, setEditing] = createSignal(false);
  const words = () => t().capture;
  const id = () => props.idea.id;
  const title = () => props.idea.title;
  useThing(
    () => thingKey(id()),
    () => document.getElementById(lineOf(id())),
  );
  const find = (what: string) => document.getElementById(lineOf(id()))?.querySelector<HTMLElement>(what);

  const undo = () => {
    const one = { initiativeId: id() };
    const called = title();
    props.onLeaving();
    void act(withdrawInitiative, one, {
      said: words().undone(called),
    });
  };
  const open = () => {
    setEditing(true);
    find('input')?.focus();
  };
  const close = () => {
    setEditing(false);
    find('button:last-of-type')?.focus();
  };

  return (
    <Show when={editing()} fallback={<Standing />}>
      <li class="line" id={lineOf(id())}>
        <form
          class="t g12"
          onSubmit={(submit) => {
            submit.preventDefault();
            close();
          }}
        >
          <EditLine initiative={props.idea} field="title" label={words().ideaText} />
          <div class="acts">
            <Button type="submit">{words().ready}</Button>
            <ButtonLink kind="quiet" href={paths.initiative(id())}>
              {words().open}
            </ButtonLink>
          </div>
        </form>
      </li>
    </Show>
  );

  function Standing() {
    return (
      <Line
        id={lineOf(id())}
        title={title()}
        meta={
          <>
            {f().time(props.idea.createdAt)}{' '}
            <Show when={isOnlyHere(id())}>
              <Chip kind="local">{t().sync.localOnly}</Chip>
            </Show>
          </>
        }
        actions={
          <>
            <Button kind="quiet" name={words().undoOf(title())} onClick={undo}>
              {t().common.undo}
            </Button>
            <Button kind="quiet" name={words().changeOf(title())} onClick={open}>
              {t().common.change}
            </Button>
          </>
        }
      />
    );
  }
}
