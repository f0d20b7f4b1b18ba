import { Show } from 'solid-js';
import { type Participant, participantDeeds, present } from '../../../../domain/participant.ts';
import { useTexts } from '../../../app/texts.tsx';
import { AutoChoice, AutoLine } from '../../../app/AutoField.tsx';
import { MoreDetails } from '../../../kit/MoreDetails.tsx';
import { Section } from '../../../kit/Section.tsx';
import { PartList } from '../../initiative/parts/PartList.tsx';
import { useWorkshop } from '../OfWorkshop.tsx';
import { AddParticipants } from './AddParticipants.tsx';
import { useParticipantEdit } from './workshopEdit.ts';

/** Those who come, without accounts (W2): groups with their members, names, and numbers, which are many and fold away. */
export function Participants() {
  const { t, f } = useTexts();
  const { leads, nameOf, participants, record } = useWorkshop();
  const words = () => t().workshop.prepare;
  const rows = (isMeant: (each: Participant) => boolean) => {
    const all = record().parts.participant.filter(isMeant);
    return [...present(all), ...all.filter(({ withdrawnAt }) => withdrawnAt)];
  };
  const isNumber = ({ kind }: Participant) => kind === 'number';
  const numbers = () => participants().filter(isNumber);
  const called = (each: Participant) => (isNumber(each) ? words().number(each.name) : each.name);
  const about = (each: Participant) => {
    if (each.kind !== 'group') return nameOf(each.groupId);
    const members = participants().filter(({ groupId }) => groupId === each.id);
    return members.length > 0 ? f().list(members.map(called)) : words().noMembers;
  };
  const ofNumbers = () => {
    const all = numbers().map(({ name }) => Number(name));
    const [first = 0, last = 0] = [all[0], all.at(-1)];
    return last - first === all.length - 1 ? words().fromTo(first, last) : words().someNumbers(all.length);
  };
  const list = (all: readonly Participant[], empty: string) => (
    <PartList
      of="workshop"
      table="participant"
      rows={all}
      label={words().participants}
      empty={empty}
      title={called}
      meta={about}
      withdraw={participantDeeds.withdraw}
      restore={participantDeeds.restore}
      mayChange={leads()}
      editor={(each) => <Editor participant={each} />}
    />
  );
  return (
    <Section heading={words().participants} count={participants().length || undefined}>
      <div class="g12">
        <p class="meta">{words().participantsHint}</p>
        <Show when={numbers().length > 0}>
          <MoreDetails summary={ofNumbers()}>{list(rows(isNumber), words().noNumbers)}</MoreDetails>
        </Show>
        <Show when={numbers().length === 0 || rows((each) => !isNumber(each)).length > 0}>
          {list(
            rows((each) => !isNumber(each)),
            words().noParticipants,
          )}
        </Show>
        <Show when={leads()}>
          <AddParticipants />
        </Show>
      </div>
    </Section>
  );
}

function Editor(props: { participant: Participant }) {
  const { t } = useTexts();
  const { participants } = useWorkshop();
  const edit = useParticipantEdit(() => props.participant);
  const names = () => t().deeds.partFields;
  const groups = () =>
    participants()
      .filter(({ kind }) => kind === 'group')
      .map(({ id, name }) => ({ value: id, label: name }));
  return (
    <div class="fieldrow">
      <Show when={props.participant.kind !== 'number'}>
        <AutoLine auto={edit('name')} label={names()['participant.name'].name} />
      </Show>
      <Show when={props.participant.kind !== 'group'}>
        <AutoChoice
          auto={edit('groupId')}
          label={names()['participant.groupId'].name}
          options={groups()}
          empty={t().workshop.prepare.inNoGroup}
        />
      </Show>
    </div>
  );
}
