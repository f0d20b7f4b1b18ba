import { For, Show } from 'solid-js';
import { ROOM } from '../../../../domain/vote.ts';
import type { ShownRound } from '../../../../domain/workshopResult.ts';
import { useTexts } from '../../../app/texts.tsx';
import { FactTable } from '../../../kit/FactTable.tsx';
import { Sheet } from '../../gate/Sheet.tsx';
import { placesOf } from '../vote/result.ts';
import css from './result.module.css';
import { ballotsSaid } from './resultLines.ts';
import type { ResultInUse } from './useResult.ts';

/** A round of votes that was shown: places, what must be known to read it right, and with names how each voted. */
export function VotesSheet(props: { of: ResultInUse; round: ShownRound }) {
  const { t, f } = useTexts();
  const said = () => t().workshop.result;
  const vote = () => t().workshop.vote;
  const places = () => placesOf(props.round.subjects, props.round.tally);
  const given = () => places().filter(({ votes }) => votes > 0);
  const tally = () => props.round.tally;
  /** Whoever voted twice is named only where names are: else it is said that somebody did. */
  const twice = () =>
    tally().twice.map((voter) =>
      vote().twice(props.of.names() || voter === ROOM ? props.of.words().voter(voter) : vote().somebody),
    );
  return (
    <Sheet heading={said().votesIn(props.of.words().round(props.round))}>
      <p>{vote().cast(tally().ballots, props.round.sum)}</p>
      <Show when={given().length > 0}>
        <FactTable
          caption={props.of.words().round(props.round)}
          columns={[
            { label: said().place, numeric: true },
            { label: said().what },
            { label: said().votes, numeric: true },
          ]}
          rows={given().map(({ subject, votes, place }) => [
            f().number(place),
            props.of.words().title(subject),
            f().number(votes),
          ])}
        />
      </Show>
      <Show when={places().length > given().length}>
        <p>{said().none(places().length - given().length)}</p>
      </Show>
      <Show when={props.round.gone > 0}>
        <p>{vote().gone(props.round.gone)}</p>
      </Show>
      <Show when={tally().late > 0}>
        <p>{vote().late(tally().late)}</p>
      </Show>
      <For each={twice()}>{(sentence) => <p>{sentence}</p>}</For>
    </Sheet>
  );
}

/** How each voted in the rounds that were shown; only for a reader who has asked for names. */
export function BallotsSheet(props: { of: ResultInUse }) {
  const { t } = useTexts();
  const said = () => t().workshop.result;
  const rounds = () => props.of.result().rounds.filter(({ ballots }) => ballots.length > 0);
  return (
    <Show when={props.of.names() && rounds().length > 0}>
      <Sheet heading={said().ballots}>
        <For each={rounds()}>
          {(round) => (
            <>
              <Show when={rounds().length > 1}>
                <h3>{props.of.words().round(round)}</h3>
              </Show>
              <ul class={`plain ${css['ballots']}`}>
                <For each={ballotsSaid(props.of.words(), round, props.of.result().wall.foundIn)}>
                  {(line) => <li>{line}</li>}
                </For>
              </ul>
            </>
          )}
        </For>
      </Sheet>
    </Show>
  );
}
