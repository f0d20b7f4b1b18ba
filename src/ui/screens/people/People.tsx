import { createSignal, For, Show } from 'solid-js';
import { mayInvite } from '../../../domain/invite.ts';
import { useCity } from '../../app/city.tsx';
import { Page } from '../../app/Page.tsx';
import { useTexts } from '../../app/texts.tsx';
import { Button } from '../../kit/Button.tsx';
import { Lines } from '../../kit/Row.tsx';
import { Section } from '../../kit/Section.tsx';
import { Departments } from './Departments.tsx';
import { Invite } from './Invite.tsx';
import { PersonLine } from './PersonLine.tsx';
import './people.css';

/** Who is here, what they may, and letting more in. */
export default function People() {
  const { organisation, actor } = useCity();
  const { t, f } = useTexts();
  const words = () => t().people;
  const [isInviting, setInviting] = createSignal(false);
  const mayInviteSomebody = () =>
    [undefined, ...organisation().departments.map(({ id }) => id)].some((id) =>
      mayInvite(actor(), 'ideaOwner', id),
    );
  // Those who have left stand last.
  const people = () =>
    [...organisation().people].sort(
      (a, b) => Number(Boolean(a.leftAt)) - Number(Boolean(b.leftAt)) || f().compare(a.name, b.name),
    );
  return (
    <Page
      title={words().title}
      actions={
        <Show when={mayInviteSomebody()}>
          <Button kind="ink" icon="plus" onClick={() => setInviting(true)}>
            {words().invite}
          </Button>
        </Show>
      }
    >
      <div class="peoplepage">
        <Section heading={words().people} count={people().length}>
          <Lines>
            <For each={people()}>{(person) => <PersonLine person={person} />}</For>
          </Lines>
        </Section>
        <Departments />
      </div>
      <Invite open={isInviting()} onClose={() => setInviting(false)} />
    </Page>
  );
}
