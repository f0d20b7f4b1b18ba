import { createSignal, For, Show } from 'solid-js';
import { makeInitiative } from '../../../../domain/choosing.ts';
import { withdrawInitiative } from '../../../../domain/sharing.ts';
import { notesOf, type Subject, titleOf } from '../../../../domain/wall.ts';
import { useAct } from '../../../app/act.ts';
import { useCity } from '../../../app/city.tsx';
import { paths } from '../../../app/paths.ts';
import { useTexts } from '../../../app/texts.tsx';
import { toasts } from '../../../app/toast.ts';
import { Button, ButtonLink } from '../../../kit/Button.tsx';
import { Section } from '../../../kit/Section.tsx';
import { useWorkshop } from '../OfWorkshop.tsx';
import { useSubjectWords } from '../vote/subjectWords.ts';
import css from './choose.module.css';
import { MakeInitiativeDialog, type Wanted } from './MakeInitiativeDialog.tsx';

/** What was chosen, and the way from there to initiatives in phase 1 that keep where they came from (W6). */
export function MakeInitiatives(props: { chosen: readonly Subject[] }) {
  const { head, leads } = useWorkshop();
  const { initiatives } = useCity();
  const { t } = useTexts();
  const act = useAct();
  const about = useSubjectWords();
  const words = () => t().workshop.choose;
  const [asks, setAsks] = createSignal<string>();
  const [isBusy, setBusy] = createSignal(false);
  const initiativeOf = (id: string) => initiatives().find((each) => each.head.id === id)?.head;
  const isMade = ({ id }: Subject) => {
    const made = initiativeOf(id);
    return made !== undefined && made.withdrawnAt === undefined;
  };
  const left = () => props.chosen.filter((each) => !isMade(each));

  const make = async (subject: Subject, wanted: Wanted) =>
    act(makeInitiative, { workshopId: head().id, table: subject.table, id: subject.id, ...wanted });
  const one = async (subject: Subject, wanted: Wanted) => {
    const saved = await make(subject, wanted);
    if (!saved.ok) return;
    setAsks(undefined);
    const undo = () => void act(withdrawInitiative, { initiativeId: subject.id }, { said: words().unmade });
    toasts.show({ text: words().made(wanted.title), action: { label: t().common.undo, run: undo } });
  };
  /** Each as its dialog would have made it if nothing had been changed there. */
  const all = async () => {
    if (isBusy()) return;
    setBusy(true);
    const { departmentId } = head();
    const lead = departmentId === undefined ? {} : { leadDepartmentId: departmentId };
    const made: string[] = [];
    for (const subject of left()) {
      const saved = await make(subject, { title: about.title(subject), ...needOf(subject), ...lead });
      if (!saved.ok) break;
      made.push(subject.id);
    }
    setBusy(false);
    if (made.length === 0) return;
    const undo = async () => {
      for (const initiativeId of made) await act(withdrawInitiative, { initiativeId });
      toasts.show({ text: words().allUnmade(made.length) });
    };
    const action = { label: t().common.undo, run: () => void undo() };
    toasts.show({ text: words().allMade(made.length), action });
  };
  return (
    <Section
      heading={words().chosenHeading}
      count={props.chosen.length}
      aside={
        <Show when={leads() && left().length > 1}>
          <Button kind="ink" onClick={() => void all()}>
            {words().makeAll(left().length)}
          </Button>
        </Show>
      }
    >
      <ul class={css['list']}>
        <For each={props.chosen.map(({ id }) => id)}>
          {(id) => (
            <Show when={props.chosen.find((each) => each.id === id)}>
              {(subject) => (
                <li class={css['item']}>
                  <b>{about.title(subject())}</b>
                  <Show
                    when={isMade(subject())}
                    fallback={
                      <Show when={leads()} fallback={<span class="meta">{words().notMade}</span>}>
                        <Button
                          kind={left().length === 1 ? 'ink' : undefined}
                          name={words().makeNamed(about.title(subject()))}
                          onClick={() => setAsks(id)}
                        >
                          {words().make}
                        </Button>
                      </Show>
                    }
                  >
                    <span class={css['made']}>
                      <span class="meta">{words().isDraft}</span>
                      <ButtonLink kind="quiet" href={paths.initiative(id)}>
                        {words().toInitiative(initiativeOf(id)?.title ?? '')}
                      </ButtonLink>
                    </span>
                  </Show>
                </li>
              )}
            </Show>
          )}
        </For>
      </ul>
      <Show when={props.chosen.find(({ id }) => id === asks())}>
        {(subject) => (
          <MakeInitiativeDialog
            title={about.title(subject())}
            need={needOf(subject()).need ?? ''}
            notes={about.count(subject())}
            onMake={(wanted) => one(subject(), wanted)}
            onClose={() => setAsks(undefined)}
          />
        )}
      </Show>
    </Section>
  );
}

/** What the notes say, each on a line of its own, without the one that has become the title. */
function needOf(subject: Subject): { readonly need?: string } {
  const title = titleOf(subject);
  const lines = notesOf(subject)
    .map(({ text }) => text.trim())
    .filter((text) => text !== title);
  return lines.length > 0 ? { need: lines.join('\n').slice(0, 20_000) } : {};
}
