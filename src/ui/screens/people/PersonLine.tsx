import { createSignal, For, Show } from 'solid-js';
import { actorOf, type Grant, hasRole, type Person } from '../../../domain/person.ts';
import { endRole } from '../../../domain/roles.ts';
import { useAct } from '../../app/act.ts';
import { useCity } from '../../app/city.tsx';
import { useTexts } from '../../app/texts.tsx';
import { toasts } from '../../app/toast.ts';
import { Dialog } from '../../kit/Dialog.tsx';
import { Menu } from '../../kit/Menu.tsx';
import { Line } from '../../kit/Row.tsx';
import { linkFor, whyNoLink } from './calls.ts';
import { GiveRole } from './GiveRole.tsx';
import { Leave } from './Leave.tsx';
import { LinkBox, type MadeLink } from './LinkBox.tsx';
import { roleWords } from './roleWords.ts';

/** A person with their roles; for administrators also what can be done about them. */
export function PersonLine(props: { person: Person }) {
  const { device, actor, today, me, departmentName } = useCity();
  const { t, f } = useTexts();
  const act = useAct();
  const words = () => t().people;
  const [asked, setAsked] = createSignal<'role' | 'leave'>();
  const [link, setLink] = createSignal<MadeLink>();
  const grants = () => actorOf(props.person, today()).grants;
  const said = (grant: Grant) => roleWords(t(), f(), grant, departmentName);

  const makeLink = async () => {
    const answer = await linkFor(device.space, props.person.id);
    if (answer.ok) setLink(answer.body);
    else toasts.show({ text: whyNoLink(t(), answer), error: true });
  };
  const end = (grant: Grant) =>
    void act(
      endRole,
      { personId: props.person.id, grantId: grant.id },
      { said: words().ended(t().roles[grant.role]) },
    );
  const items = () => [
    { label: words().giveRole, onSelect: () => setAsked('role') },
    ...grants().map((grant) => ({ label: words().endRole(said(grant)), onSelect: () => end(grant) })),
    { label: words().newLink, onSelect: () => void makeLink() },
    { label: words().leave, onSelect: () => setAsked('leave') },
  ];

  return (
    <>
      <Line
        title={props.person.id === me().id ? `${props.person.name} (${words().you})` : props.person.name}
        meta={
          <>
            <Show when={props.person.title}>{(title) => <>{title()} · </>}</Show>
            <Show when={!props.person.leftAt} fallback={words().left}>
              <Show when={grants().length > 0} fallback={words().noRoles}>
                {f().list(grants().map(said))}
              </Show>
            </Show>
          </>
        }
        actions={
          <Show when={hasRole(actor(), 'admin') && !props.person.leftAt}>
            <Menu look="more" label={words().manage(props.person.name)} items={items()} />
          </Show>
        }
      />
      <For each={asked() === 'role' ? [props.person] : []}>
        {(person) => <GiveRole person={person} open onClose={() => setAsked(undefined)} />}
      </For>
      <Leave person={props.person} open={asked() === 'leave'} onClose={() => setAsked(undefined)} />
      <Dialog
        open={link() !== undefined}
        onClose={() => setLink(undefined)}
        title={words().newLinkFor(props.person.name)}
      >
        <p>{words().newLinkText}</p>
        <Show when={link()}>{(made) => <LinkBox made={made()} />}</Show>
      </Dialog>
    </>
  );
}
