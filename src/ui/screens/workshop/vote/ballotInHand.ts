import { type Accessor, createMemo, createSignal, onCleanup } from 'solid-js';
import { countsFor, shuffled } from '../../../../domain/tally.ts';
import { castBallot, type VoteRound } from '../../../../domain/vote.ts';
import { type Subject, subjectsOf } from '../../../../domain/wall.ts';
import { useAct } from '../../../app/act.ts';
import { announce } from '../../../app/announce.ts';
import { useCity } from '../../../app/city.tsx';
import { useDraft } from '../../../app/draft.ts';
import { newId } from '../../../app/ids.ts';
import { useTexts } from '../../../app/texts.tsx';
import { useWorkshop } from '../OfWorkshop.tsx';
import { ballotDraftKey, standing, sumOf, type Votes, withVote } from './ballotDraft.ts';

/** The ballot that somebody at this tablet is making. */
export interface BallotInHand {
  /** What an earlier visit left has been looked for. */
  readonly isReady: Accessor<boolean>;
  /** What is voted on, in the voter's own order. */
  readonly subjects: Accessor<readonly Subject[]>;
  readonly votesFor: (id: string) => number;
  readonly left: Accessor<number>;
  readonly give: (id: string) => void;
  readonly take: (id: string) => void;
  /** Casts all of it in one deed. Answers whether it is on disk. */
  readonly cast: () => Promise<boolean>;
}

/**
 * A ballot begins empty, or where its voter left it, and never with what was cast: nobody can prove who they are to a tablet, so what
 * has been cast is shown to nobody until all is shown, and a new one takes its place.
 */
export function createBallotInHand(round: VoteRound, voter: string): BallotInHand {
  const { device } = useCity();
  const { head, record, wall } = useWorkshop();
  const { t } = useTexts();
  const act = useAct();
  const draft = useDraft<Votes | undefined>(ballotDraftKey(round.id, voter), undefined);
  const [isBusy, setBusy] = createSignal(false);
  const subjects = createMemo(() =>
    shuffled(subjectsOf(wall(), round.of, round.candidateIds), `${round.id} ${voter}`),
  );
  const votes = createMemo(() =>
    standing(
      draft.value() ?? {},
      subjects().map(({ id }) => id),
      countsFor(wall(), subjects()),
    ),
  );
  const left = () => round.votesEach - sumOf(votes());
  const change = (id: string, by: 1 | -1) => {
    draft.set(withVote(votes(), id, by));
    announce(t().workshop.vote.left(left()));
  };
  // How many are left is said to the one who votes, and to nobody after.
  onCleanup(() => announce(''));

  /** One ballot for each voter and device, so that a new one takes its place. When all has been shown, it lies beside. */
  const ballotId = (deviceId: string) =>
    record().parts.ballot.find(
      (each) => each.roundId === round.id && each.voter === voter && each.onlyOn === deviceId,
    )?.id ?? newId();
  return {
    isReady: draft.isReady,
    subjects,
    votesFor: (id) => votes()[id] ?? 0,
    left,
    give: (id) => left() > 0 && change(id, 1),
    take: (id) => change(id, -1),
    async cast() {
      if (isBusy()) return false;
      setBusy(true);
      const deviceId = await device.deviceId();
      const { id: workshopId } = head();
      const ballot = { id: ballotId(deviceId), roundId: round.id, voter, votes: votes() };
      const saved = await act(castBallot, { workshopId, ...ballot, deviceId }, { draft: draft.key });
      setBusy(false);
      if (saved.ok) draft.reset();
      return saved.ok;
    },
  };
}
