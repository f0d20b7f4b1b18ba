import { For, Match, Show, Switch } from 'solid-js';
import type { Listed } from '../../../domain/digest.ts';
import { isEnded } from '../../../domain/initiative.ts';
import { isLongInPhase } from '../../../domain/phaseTimes.ts';
import { useCity } from '../../app/city.tsx';
import { MarkedTitle } from '../../app/MarkedTitle.tsx';
import { paths } from '../../app/paths.ts';
import { phaseNumber } from '../../app/phaseNumber.ts';
import { SyncChip } from '../../app/SyncChip.tsx';
import { useTexts } from '../../app/texts.tsx';
import { Card } from '../../kit/Card.tsx';
import { Chip } from '../../kit/Chip.tsx';
import { ButtonLink } from '../../kit/Button.tsx';
import { PhaseTile } from '../../kit/PhaseTile.tsx';
import { useCardWords } from './cardWords.ts';
import type { Asked } from './MoveDialogs.tsx';
import { MoveMenu } from './MoveMenu.tsx';

/** The element of a card, which takes focus after a move. */
export const cardId = (id: string) => `kort-${id}`;

/** An initiative on the board: whose, how long, what it waits for, and one way to move it. */
export function BoardCard(props: {
  line: Listed;
  /** What is searched for: marked in the title. */
  query: string;
  /** Days that half of what stands in its phase has stood there. */
  median: number | undefined;
  onAsk: (asked: Asked) => void;
}) {
  const { t, f } = useTexts();
  const { departmentName, today } = useCity();
  const cardWords = useCardWords();
  const words = () => t().portfolio;
  const head = () => props.line.head;
  const isLong = () => !head().asks && isLongInPhase(head(), today(), props.median);
  const ended = () => f().date(props.line.digest.ending?.at ?? head().phaseSince);
  return (
    <Card
      id={cardId(head().id)}
      href={paths.initiative(head().id)}
      tile={
        <span class="grip" data-grip={isEnded(head()) ? undefined : ''}>
          <PhaseTile
            phase={phaseNumber[head().phase]}
            size="medium"
            state={head().state === 'cancelled' ? 'stopped' : undefined}
          />
        </span>
      }
      title={<MarkedTitle title={head().title} query={props.query} />}
      meta={
        <>
          <span class="dep">{departmentName(head().leadDepartmentId) || words().noDepartment}</span>
          <Switch
            fallback={
              <For each={cardWords.standing(props.line, isLong() ? props.median : undefined)}>
                {(said) => <span>{said}</span>}
              </For>
            }
          >
            <Match when={head().state === 'cancelled'}>
              <Chip kind="stopped">{words().stoppedOn(ended())}</Chip>
            </Match>
            <Match when={head().state === 'realised'}>
              <Chip kind="realised">{words().realisedOn(ended())}</Chip>
            </Match>
            <Match when={head().state === 'onHold'}>
              <Chip kind="onHold">
                <Show when={head().restUntil} fallback={t().common.onHold}>
                  {(day) => words().onHoldUntil(f().shortDate(day()))}
                </Show>
              </Chip>
            </Match>
          </Switch>
          <Show when={isLong()}>
            <Chip kind="long">{words().longInPhase}</Chip>
          </Show>
          <Show when={cardWords.goal(props.line)}>{(goal) => <span>{goal()}</span>}</Show>
          <Show when={head().visibility === 'draft'}>
            <span>{words().draft}</span>
          </Show>
          <SyncChip initiativeId={head().id} conflicts={props.line.digest.conflicts} />
        </>
      }
      action={
        <Show when={isEnded(head())} fallback={<MoveMenu line={props.line} onAsk={props.onAsk} />}>
          <ButtonLink kind="quiet" href={paths.initiative(head().id, 'lardomar')}>
            {words().lessons}
          </ButtonLink>
        </Show>
      }
    />
  );
}
