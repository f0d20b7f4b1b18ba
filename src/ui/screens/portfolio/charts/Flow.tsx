import { createMemo, lazy, Suspense } from 'solid-js';
import type { Listed } from '../../../../domain/digest.ts';
import { endingReasonWords } from '../../../../domain/outcomeWords.ts';
import { type Outcome, outcomeFlow } from '../../../../domain/outcomeFlow.ts';
import { phaseNumber } from '../../../app/phaseNumber.ts';
import { useSaid } from '../../../app/said.ts';
import { useTexts } from '../../../app/texts.tsx';
import { Measured } from '../../../kit/drawing.tsx';
import { FlowRows } from '../../../kit/FlowRows.tsx';
import type { FlowLook, FlowProps } from '../../../kit/flowTypes.ts';
import { Picture } from '../../../kit/Picture.tsx';
import { Section } from '../../../kit/Section.tsx';
import { useNames } from './names.ts';

/** Its layout weighs more than all other pictures, and a phone never draws it. */
const DrawnFlow = lazy(() => import('../../../kit/Flow.tsx'));
/** In rem: from here on it has room for its names. */
const roomForFlow = 50;

const looks: Readonly<Record<Outcome['as'], FlowLook>> = {
  active: 'outline',
  onHold: 'dashed',
  realised: 'full',
  cancelled: 'hatched',
};
const keyOf = (outcome: Outcome) =>
  outcome.as === 'cancelled' ? `cancelled.${outcome.reason ?? 'unsaid'}` : outcome.as;

/** Utfallsflöde: what became of the ideas (E1, E2)? */
export function Flow(props: { lines: readonly Listed[] }) {
  const { t, f } = useTexts();
  const said = useSaid();
  const names = useNames();
  const words = () => t().pictures.flow;
  const flow = createMemo(() => outcomeFlow(props.lines));
  const nameOf = (outcome: Outcome) => {
    if (outcome.as !== 'cancelled') return words()[outcome.as];
    const { reason } = outcome;
    return words().cancelled(reason ? said(endingReasonWords[reason].name) : words().noReason);
  };
  const count = (...as: readonly Outcome['as'][]) =>
    flow()
      .outcomes.filter(({ outcome }) => as.includes(outcome.as))
      .reduce((sum, { count }) => sum + count, 0);
  const drawn = (): FlowProps => ({
    name: words().name,
    start: words().start(flow().all),
    phases: flow().phases.map(({ phase, count, outcomes }) => ({
      phase: phaseNumber[phase],
      name: names.phase(phase),
      count,
      countText: f().number(count),
      to: outcomes.map(({ outcome, count }) => ({
        key: keyOf(outcome),
        count,
        countText: f().number(count),
      })),
    })),
    outcomes: flow().outcomes.map(({ outcome, count }) => ({
      key: keyOf(outcome),
      look: looks[outcome.as],
      name: nameOf(outcome),
      countText: f().number(count),
    })),
  });
  return (
    <Section heading={words().title} aside={<span class="meta">{words().aside}</span>}>
      <Picture
        caption={words().caption({
          all: flow().all,
          underWay: count('active', 'onHold'),
          realised: count('realised'),
          cancelled: count('cancelled'),
        })}
        table={{
          caption: words().table,
          reflow: true,
          columns: [
            { label: words().outcome },
            ...flow().phases.map(({ phase }) => ({ label: names.numbered(phase), numeric: true })),
            { label: t().pictures.number, numeric: true },
          ],
          rows: flow().outcomes.map(({ outcome, count }) => [
            nameOf(outcome),
            ...flow().phases.map(({ outcomes }) =>
              f().number(outcomes.find((one) => keyOf(one.outcome) === keyOf(outcome))?.count ?? 0),
            ),
            f().number(count),
          ]),
        }}
      >
        <Measured of={drawn()}>
          {(of, room) =>
            room.width >= roomForFlow * room.rem ? (
              <Suspense>
                <DrawnFlow {...of} room={room} />
              </Suspense>
            ) : (
              <FlowRows {...of} from={words().from} />
            )
          }
        </Measured>
      </Picture>
    </Section>
  );
}
