import { createSignal, For, Show } from 'solid-js';
import { mayInvite } from '../../../domain/invite.ts';
import { returnPerson } from '../../../domain/people.ts';
import { type Grant, hasRole, type Person } from '../../../domain/person.ts';
import { endRole } from '../../../domain/roles.ts';
import { useAct } from '../../app/act.ts';
import { useCity } from '../../app/city.tsx';
import { useTexts } from '../../app/texts.tsx';
import { thingKey } from '../../app/undo/things.ts';
import { useIntentions } from '../../app/whenOnline.ts';
import { toasts } from '../../app/toast.ts';
import { Dialog } from '../../kit/Dialog.tsx';
import { Menu, type MenuItem } from '../../kit/Menu.tsx';
import { Line } from '../../kit/Row.tsx';
import { linkFor, whyNoLink } from './calls.ts';
import { EditPerson } from './EditPerson.tsx';
import { GiveRole } from './GiveRole.tsx';
import { Leave } from './Leave.tsx';
import { LinkBox, type MadeLink } from './LinkBox.tsx';
import { grantsToSay, roleWords } from './roleWords.ts';

/** A person with their roles, and what may be done about them: all of it by administrators, some by who leads innovation in a department. */
export function PersonLine(props: { person: Person }) {
  const { device, actor, today, me, organisation, departmentName } = useCity();
  const { t, f } = useTexts();
  const act = useAct();
  const intentions = useIntentions();
  const words = () => t().people;
  const [asked, setAsked] = createSignal<'role' | 'leave' | 'edit'>();
  const [link, setLink] = createSignal<MadeLink>();
  const close = () => setAsked(undefined);
  const grants = () => grantsToSay(props.person, today());
  const said = (grant: Grant) => roleWords(t(), f(), grant, departmentName, today());
  /** Under the person's own department a role in it need not say so again. */
  const saidBriefly = ({ departmentId, ...grant }: Grant) =>
    departmentId === props.person.departmentId ? said(grant) : said({ departmentId, ...grant });
  const isMe = () => props.person.id === me().id;

  const makeLink = async () => {
    const answer = await linkFor(device.space, props.person.id);
    if (answer.ok) setLink(answer.body);
    else if (answer.kind === 'weather')
      toasts.show({
        text: whyNoLink(t(), answer),
        error: true,
        action: { label: t().device.remindMe, run: () => intentions.remember('personLink') },
      });
    else toasts.show({ text: whyNoLink(t(), answer), error: true });
  };
  const end = (grant: Grant) =>
    void act(
      endRole,
      { personId: props.person.id, grantId: grant.id },
      { said: words().ended(t().roles[grant.role]) },
    );
  const comeBack = () =>
    void act(returnPerson, { personId: props.person.id }, { said: words().cameBackSaid(props.person.name) });
  const giving: () => MenuItem = () => ({
    label: words().giveRole,
    icon: 'plus',
    onSelect: () => setAsked('role'),
  });
  const items = (): MenuItem[] => {
    const mayGive = organisation().departments.some(({ id }) => mayInvite(actor(), 'ideaOwner', id));
    if (!hasRole(actor(), 'admin')) return mayGive && !props.person.leftAt ? [giving()] : [];
    if (props.person.leftAt) return [{ label: words().cameBack, icon: 'undo', onSelect: comeBack }];
    return [
      { label: words().edit, icon: 'pen', onSelect: () => setAsked('edit') },
      giving(),
      ...grants().map(
        (grant): MenuItem => ({
          label: words().endRole(said(grant)),
          icon: 'minus',
          onSelect: () => end(grant),
        }),
      ),
      { label: words().newLink, icon: 'link', onSelect: () => void makeLink() },
      { label: words().leave, icon: 'person', onSelect: () => setAsked('leave') },
    ];
  };
  const about = () =>
    [props.person.title, departmentName(props.person.departmentId)].filter(Boolean).join(' · ');

  return (
    <>
      <Line
        thing={thingKey(props.person.id)}
        title={isMe() ? `${props.person.name} (${words().you})` : props.person.name}
        meta={
          <>
            <Show when={about()}>
              {(text) => (
                <>
                  {text()}
                  <br />
                </>
              )}
            </Show>
            <Show when={!props.person.leftAt} fallback={words().left}>
              <Show when={grants().length > 0} fallback={words().noRoles}>
                {grants().map(saidBriefly).join(' · ')}
              </Show>
            </Show>
          </>
        }
        actions={
          <Show when={items().length > 0}>
            <Menu look="more" label={words().manage(props.person.name)} items={items()} />
          </Show>
        }
      />
      <For each={asked() === 'role' ? [props.person] : []}>
        {(person) => <GiveRole person={person} open onClose={close} />}
      </For>
      <For each={asked() === 'edit' ? [props.person.id] : []}>
        {() => <EditPerson person={props.person} open onClose={close} />}
      </For>
      <Leave person={props.person} open={asked() === 'leave'} onClose={close} />
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
