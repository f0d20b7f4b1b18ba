import { type Accessor, createMemo, createSignal, For, Show } from 'solid-js';
import { countRound } from '../../../../domain/tally.ts';
import { ROOM, startRound, type VoteRound } from '../../../../domain/vote.ts';
import { useAct } from '../../../app/act.ts';
import { useTexts } from '../../../app/texts.tsx';
import { BarRows } from '../../../kit/BarRows.tsx';
import { Button } from '../../../kit/Button.tsx';
import { FormDialog } from '../../../kit/FormDialog.tsx';
import { Heading, UnderHeading } from '../../../kit/Heading.tsx';
import { NumberField } from '../../../kit/NumberField.tsx';
import { useWorkshop } from '../OfWorkshop.tsx';
import { RoomFoot } from '../run/RoomFoot.tsx';
import { useCalled } from './called.ts';
import { focusIfLost } from './focusIfLost.ts';
import { goingOn, placesOf } from './result.ts';
import { useSubjectWords } from './subjectWords.ts';
import css from './vote.module.css';

/** What the room said, once it has been revealed; and another round about what is left. */
export function RoundResult(props: { round: VoteRound; rounds: readonly VoteRound[] }) {
  const { leads } = useWorkshop();
  const { t } = useTexts();
  const words = () => t().workshop.vote;
  const earlier = () => props.rounds.filter(({ id, revealedAt }) => id !== props.round.id && revealedAt);
  return (
    <div class={css['result']}>
      <OneResult round={props.round} />
      <Show when={leads()}>
        <NextRound round={props.round} />
      </Show>
      <For each={earlier()}>{(round) => <OneResult round={round} />}</For>
      <Show when={earlier().length > 0}>
        <p class="meta">{words().earlierStay}</p>
      </Show>
    </div>
  );
}

/** A round as it is counted on the wall as it is now. */
function useCounted(round: Accessor<VoteRound>) {
  const { record, wall } = useWorkshop();
  return createMemo(() => {
    const count = countRound(round(), record().parts.ballot, wall());
    return { ...count, places: placesOf(count.subjects, count.tally) };
  });
}

/** One round counted: who got how many, and what must be known to read it right. */
export function OneResult(props: { round: VoteRound }) {
  const { t } = useTexts();
  const words = () => t().workshop.vote;
  const about = useSubjectWords();
  const called = useCalled();
  const counted = useCounted(() => props.round);
  const tally = () => counted().tally;
  const places = () => counted().places;
  const twice = () => tally().twice.map((voter) => (voter === ROOM ? words().theRoom : called(voter)));
  return (
    <section class={css['one']}>
      <Heading tabindex={-1} ref={focusIfLost}>
        {words().result(props.round.nth)}
      </Heading>
      <UnderHeading>
        <p class="meta">{words().cast(tally().ballots, counted().sum)}</p>
        <Show when={places().length > 0} fallback={<p class="meta">{words().nothing}</p>}>
          <BarRows
            label={words().result(props.round.nth)}
            rows={places().map(({ subject, votes, place, isShared }) => ({
              name: about.title(subject),
              value: words().number(votes),
              details:
                votes === 0 ? [] : [{ text: isShared ? words().sharedPlace(place) : words().place(place) }],
              parts: [{ amount: votes, look: 'full' as const }],
            }))}
          />
        </Show>
        <Show when={counted().gone > 0}>
          <p class="meta">{words().gone(counted().gone)}</p>
        </Show>
        <Show when={tally().late > 0}>
          <p class="meta">{words().late(tally().late)}</p>
        </Show>
        <For each={twice()}>{(name) => <p class="meta">{words().twice(name)}</p>}</For>
      </UnderHeading>
    </section>
  );
}

/** The leader takes what got most on to another round. */
function NextRound(props: { round: VoteRound }) {
  const { head } = useWorkshop();
  const { t } = useTexts();
  const act = useAct();
  const words = () => t().workshop.vote;
  const [open, setOpen] = createSignal(false);
  const [most, setMost] = createSignal<number | undefined>(3);
  const [each, setEach] = createSignal<number | undefined>(1);
  const [wrong, setWrong] = createSignal<{ readonly most?: string; readonly each?: string }>({});
  const counted = useCounted(() => props.round);
  const going = () => goingOn(counted().places, most() ?? 0);
  const isCount = (value: number | undefined, upTo: number): value is number =>
    value !== undefined && Number.isInteger(value) && value >= 1 && value <= upTo;
  const begin = async () => {
    const votesEach = each();
    const bad = {
      ...(isCount(most(), 1_000) && going().length > 1 ? {} : { most: words().mostError }),
      ...(isCount(votesEach, 50) ? {} : { each: words().votesError }),
    };
    setWrong(bad);
    if ('most' in bad || 'each' in bad || votesEach === undefined) return;
    const saved = await act(
      startRound,
      {
        workshopId: head().id,
        stepId: props.round.stepId,
        nth: props.round.nth + 1,
        votesEach,
        of: props.round.of,
        candidateIds: going().map(({ subject }) => subject.id),
      },
      { said: words().begun },
    );
    if (saved.ok) setOpen(false);
  };
  return (
    <>
      <RoomFoot>
        <Button size="vote" onClick={() => setOpen(true)}>
          {words().newRound}
        </Button>
      </RoomFoot>
      <FormDialog
        open={open()}
        onClose={() => setOpen(false)}
        title={words().newRound}
        submit={words().begin}
        cancel={t().common.cancel}
        onSubmit={begin}
      >
        <NumberField
          label={words().howMany}
          hint={words().goOn(going().length)}
          value={most()}
          error={wrong().most}
          onValue={(entry) => setMost(entry === 'invalid' ? undefined : entry)}
        />
        <NumberField
          label={words().votesEach}
          value={each()}
          error={wrong().each}
          onValue={(entry) => setEach(entry === 'invalid' ? undefined : entry)}
        />
      </FormDialog>
    </>
  );
}
