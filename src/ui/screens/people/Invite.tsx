import { createSignal, Show } from 'solid-js';
import { departmental, mayInvite } from '../../../domain/invite.ts';
import { role as roles, type Role } from '../../../domain/person.ts';
import { useCity } from '../../app/city.tsx';
import { useTexts } from '../../app/texts.tsx';
import { WhenOnline } from '../../app/WhenOnline.tsx';
import { Button } from '../../kit/Button.tsx';
import { Dialog } from '../../kit/Dialog.tsx';
import { Notice } from '../../kit/Notice.tsx';
import { Select } from '../../kit/Select.tsx';
import { TextField } from '../../kit/TextField.tsx';
import { invite, whyNoLink } from './calls.ts';
import { LinkBox, type MadeLink } from './LinkBox.tsx';

/** A role and a department in a link that works once. */
export function Invite(props: { open: boolean; onClose: () => void }) {
  const { device, actor, organisation, me } = useCity();
  const { t } = useTexts();
  const words = () => t().people;
  const [role, setRole] = createSignal<Role>('ideaOwner');
  const [departmentId, setDepartment] = createSignal<string | undefined>(me().departmentId);
  const [name, setName] = createSignal('');
  const [made, setMade] = createSignal<MadeLink>();
  const [trouble, setTrouble] = createSignal<string>();
  const [isUnreached, setUnreached] = createSignal(false);

  const open = () => organisation().departments.filter((department) => !department.closedAt);
  const mayOffer = (offered: Role) =>
    open().some(({ id }) => mayInvite(actor(), offered, id)) || mayInvite(actor(), offered, undefined);
  const options = () => roles.options.filter(mayOffer).map((value) => ({ value, label: t().roles[value] }));
  const close = () => {
    setMade(undefined);
    setTrouble(undefined);
    setUnreached(false);
    props.onClose();
  };
  const make = async () => {
    setTrouble(undefined);
    if (departmental.includes(role()) && !departmentId()) return setTrouble(words().departmentNeeded);
    const offer = { role: role(), departmentId: departmentId(), name: name().trim() || undefined };
    const answer = await invite(device.space, offer);
    setUnreached(!answer.ok && answer.kind === 'weather');
    if (answer.ok) setMade(answer.body);
    else if (!isUnreached()) setTrouble(whyNoLink(t(), answer));
  };

  return (
    <Dialog
      open={props.open}
      onClose={close}
      title={made() ? words().linkFor(t().roles[role()]) : words().inviteTitle}
      actions={
        <Show when={!made()}>
          <Button kind="ink" onClick={() => void make()}>
            {words().makeLink}
          </Button>
        </Show>
      }
    >
      <Show when={trouble()}>{(text) => <Notice kind="warning">{text()}</Notice>}</Show>
      <Show
        when={made()}
        fallback={
          <div class="form">
            <p>{words().inviteText}</p>
            <Select
              label={words().role}
              value={role()}
              options={options()}
              onChange={(value) =>
                setRole(options().find((option) => option.value === value)?.value ?? 'ideaOwner')
              }
            />
            <Select
              label={words().department}
              empty={words().noDepartment}
              value={departmentId()}
              options={open().map(({ id, name }) => ({ value: id, label: name }))}
              onChange={setDepartment}
            />
            <TextField label={words().nameIfKnown} value={name()} onInput={setName} />
            <WhenOnline what="invite" failed={isUnreached()} />
          </div>
        }
      >
        {(link) => <LinkBox made={link()} />}
      </Show>
    </Dialog>
  );
}
