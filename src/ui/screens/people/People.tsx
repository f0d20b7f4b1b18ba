import { createMemo, createSignal, For, Show } from 'solid-js';
import { mayInvite } from '../../../domain/invite.ts';
import type { Person } from '../../../domain/person.ts';
import { useCity } from '../../app/city.tsx';
import { useTexts } from '../../app/texts.tsx';
import { useUnfolding } from '../../app/unfolding.ts';
import { Button } from '../../kit/Button.tsx';
import { Lines } from '../../kit/Row.tsx';
import { SearchField } from '../../kit/SearchField.tsx';
import { CityPage } from './CityPage.tsx';
import { Invite } from './Invite.tsx';
import { PersonLine } from './PersonLine.tsx';
import { grantsToSay, roleWords } from './roleWords.ts';

/** So few that one finds the right one by looking. */
const few = 8;
const step = 50;

/** Who is here, what they may, and letting more in. */
export default function People() {
  const { organisation, actor, today, departmentName } = useCity();
  const { t, f } = useTexts();
  const words = () => t().people;
  const [isInviting, setInviting] = createSignal(false);
  const [sought, setSought] = createSignal('');
  const mayInviteSomebody = () =>
    [undefined, ...organisation().departments.map(({ id }) => id)].some((id) =>
      mayInvite(actor(), 'ideaOwner', id),
    );
  const textOf = (person: Person) =>
    [
      person.name,
      person.title,
      departmentName(person.departmentId),
      ...grantsToSay(person, today()).map((grant) => roleWords(t(), f(), grant, departmentName, today())),
    ]
      .join(' ')
      .toLowerCase();
  const people = createMemo(() => {
    const asked = sought().trim().toLowerCase().split(/\s+/);
    return (
      organisation()
        .people.filter((person) => asked.every((word) => textOf(person).includes(word)))
        // Those who have left stand last.
        .sort((a, b) => Number(Boolean(a.leftAt)) - Number(Boolean(b.leftAt)) || f().compare(a.name, b.name))
    );
  });
  const unfolding = useUnfolding(
    () => `people:${sought()}`,
    step,
    () => people().length,
  );
  return (
    <CityPage
      title={words().title}
      actions={
        <Show when={mayInviteSomebody()}>
          <Button kind="ink" icon="plus" onClick={() => setInviting(true)}>
            {words().invite}
          </Button>
        </Show>
      }
    >
      <div class="whoswho">
        <Show when={organisation().people.length > few}>
          <SearchField label={words().search} value={sought()} onInput={setSought} />
        </Show>
        <p class="meta" role="status">
          {people().length > 0 ? words().howMany(people().length) : words().nobodyFound}
        </p>
        <Lines label={words().people}>
          <For each={people().slice(0, unfolding.shown())}>{(person) => <PersonLine person={person} />}</For>
        </Lines>
        <Show when={!unfolding.isWhole()}>
          <Button onClick={unfolding.more}>{words().showMore(unfolding.next())}</Button>
        </Show>
      </div>
      <Invite open={isInviting()} onClose={() => setInviting(false)} />
    </CityPage>
  );
}
