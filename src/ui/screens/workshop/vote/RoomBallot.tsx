import { createMemo, createSignal, createUniqueId, For, Show } from 'solid-js';
import { castBallot, ROOM, type VoteRound } from '../../../../domain/vote.ts';
import { subjectsOf } from '../../../../domain/wall.ts';
import { useAct } from '../../../app/act.ts';
import { useCity } from '../../../app/city.tsx';
import { useDraft } from '../../../app/draft.ts';
import { newId } from '../../../app/ids.ts';
import { useTexts } from '../../../app/texts.tsx';
import { Button } from '../../../kit/Button.tsx';
import { Heading, UnderHeading } from '../../../kit/Heading.tsx';
import { NumberField } from '../../../kit/NumberField.tsx';
import { useWorkshop } from '../OfWorkshop.tsx';
import { RoomFoot } from '../run/RoomFoot.tsx';
import { ballotDraftKey, type Votes } from './ballotDraft.ts';
import { focusIfLost } from './focusIfLost.ts';
import { useSubjectWords } from './subjectWords.ts';
import css from './vote.module.css';

/** Most votes that the room gives one note or cluster. */
const MOST = 10_000;

/** The leader counts hands, or dots on paper, and writes down how many each got (W3): what the room has seen, so it is shown again here. */
export function RoomBallot(props: { round: VoteRound; onDone: () => void }) {
  const { device, me } = useCity();
  const { head, record, wall } = useWorkshop();
  const { t } = useTexts();
  const act = useAct();
  const words = () => t().workshop.vote;
  const about = useSubjectWords();
  const draft = useDraft<Votes | undefined>(ballotDraftKey(props.round.id, ROOM), undefined);
  const formId = createUniqueId();
  let form: HTMLFormElement | undefined;
  const [wrong, setWrong] = createSignal<ReadonlySet<string>>(new Set<string>());
  const mine = createMemo(() =>
    record().parts.ballot.find(
      (each) => each.roundId === props.round.id && each.voter === ROOM && each.by === me().id,
    ),
  );
  const votes = () => draft.value() ?? mine()?.votes ?? {};
  const subjects = createMemo(() => subjectsOf(wall(), props.round.of, props.round.candidateIds));
  const set = (id: string, value: number | undefined, isWrong: boolean) => {
    const { [id]: _before, ...others } = votes();
    const isBad = isWrong || (value !== undefined && (!Number.isInteger(value) || value < 0 || value > MOST));
    const next = new Set(wrong());
    if (isBad) next.add(id);
    else next.delete(id);
    setWrong(next);
    if (!isBad) draft.set(value === undefined || value === 0 ? others : { ...others, [id]: value });
  };
  const save = async () => {
    if (wrong().size > 0) {
      form?.querySelector<HTMLElement>('[aria-invalid="true"]')?.focus();
      return;
    }
    const saved = await act(
      castBallot,
      {
        workshopId: head().id,
        id: mine()?.id ?? newId(),
        roundId: props.round.id,
        voter: ROOM,
        votes: { ...votes() },
        deviceId: await device.deviceId(),
      },
      { draft: draft.key, said: words().roomSaved },
    );
    if (!saved.ok) return;
    draft.reset();
    props.onDone();
  };
  return (
    <Show when={draft.isReady()}>
      <form
        ref={form}
        id={formId}
        class={css['room']}
        onSubmit={(submit) => {
          submit.preventDefault();
          void save();
        }}
      >
        <Heading tabindex={-1} ref={focusIfLost}>
          {words().roomHeading}
        </Heading>
        <UnderHeading>
          <p class="meta">{words().roomText}</p>
          <div class={css['counts']}>
            <For each={subjects().map(({ id }) => id)}>
              {(id) => (
                <Show when={subjects().find((each) => each.id === id)}>
                  {(subject) => (
                    <NumberField
                      label={about.title(subject())}
                      value={votes()[id]}
                      unit={words().unit}
                      error={wrong().has(id) ? words().roomError : undefined}
                      onValue={(entry) =>
                        set(id, entry === 'invalid' ? undefined : entry, entry === 'invalid')
                      }
                    />
                  )}
                </Show>
              )}
            </For>
          </div>
        </UnderHeading>
        <RoomFoot alone>
          <Button kind="quiet" onClick={() => props.onDone()}>
            {words().goOnLater}
          </Button>
          <Button type="submit" form={formId} kind="ink" size="vote">
            {words().roomSave}
          </Button>
        </RoomFoot>
      </form>
    </Show>
  );
}
