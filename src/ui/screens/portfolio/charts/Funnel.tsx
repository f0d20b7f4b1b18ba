import { createMemo } from 'solid-js';
import type { Listed } from '../../../../domain/digest.ts';
import { type PhaseCount, phaseFunnel } from '../../../../domain/phaseFunnel.ts';
import { phaseNumber } from '../../../app/phaseNumber.ts';
import { useTexts } from '../../../app/texts.tsx';
import { PhaseColumns } from '../../../kit/PhaseColumns.tsx';
import { Picture } from '../../../kit/Picture.tsx';
import { Section } from '../../../kit/Section.tsx';
import { useNames } from './names.ts';

/** Fastratt: how many have reached each phase, and where they left. */
export function Funnel(props: { lines: readonly Listed[] }) {
  const { t, f } = useTexts();
  const names = useNames();
  const words = () => t().pictures.funnel;
  const counts = createMemo(() => phaseFunnel(props.lines, (at) => f().date(at)));
  const reached = (phase: PhaseCount['phase']) => counts().find((one) => one.phase === phase)?.reached ?? 0;
  const ended = (as: 'cancelled' | 'realised') => counts().reduce((sum, one) => sum + one[as], 0);
  const notes = ({ here, goneOn, cancelled, realised }: PhaseCount) => [
    words().here(here),
    ...(goneOn > 0 ? [words().goneOn(goneOn)] : []),
    ...(cancelled > 0 ? [words().cancelled(cancelled)] : []),
    ...(realised > 0 ? [words().realised(realised)] : []),
  ];
  const columns = () => words().columns;
  return (
    <Section heading={words().title} aside={<span class="meta">{words().aside}</span>}>
      <Picture
        caption={words().caption(props.lines.length, reached('developPilot'), reached('scale'), {
          realised: ended('realised'),
          cancelled: ended('cancelled'),
        })}
        table={{
          caption: words().table,
          reflow: true,
          columns: [
            { label: t().pictures.phase },
            { label: columns().reached, numeric: true },
            { label: columns().here, numeric: true },
            { label: columns().goneOn, numeric: true },
            { label: columns().cancelled, numeric: true },
            { label: columns().realised, numeric: true },
            { label: columns().days, numeric: true },
          ],
          rows: counts().map((one) => [
            names.numbered(one.phase),
            ...[one.reached, one.here, one.goneOn, one.cancelled, one.realised].map((n) => f().number(n)),
            one.daysThrough === undefined ? '–' : f().days(one.daysThrough),
          ]),
        }}
      >
        <PhaseColumns
          name={words().name}
          columns={counts().map((one) => ({
            phase: phaseNumber[one.phase],
            name: names.phase(one.phase),
            reached: one.reached,
            here: one.here,
            reachedText: f().number(one.reached),
            notes: notes(one),
          }))}
        />
      </Picture>
    </Section>
  );
}
