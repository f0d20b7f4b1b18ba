import { Show } from 'solid-js';
import type { ListedWorkshop } from '../../../../domain/workshopDigest.ts';
import { useCity } from '../../../app/city.tsx';
import { SyncChip } from '../../../app/SyncChip.tsx';
import { useTexts } from '../../../app/texts.tsx';
import { IconTile } from '../../../kit/PhaseTile.tsx';
import { Row } from '../../../kit/Row.tsx';
import { dayOf } from './sorted.ts';

/** A workshop in the list: its day, how much is planned, and what has come of it. */
export function WorkshopRow(props: { line: ListedWorkshop; href: string; note?: string | undefined }) {
  const { t, f } = useTexts();
  const { today } = useCity();
  const words = () => t().workshop.list;
  const head = () => props.line.head;
  /** A weekday says most of a day that is near; of another year it says too little. */
  const dayInWords = (day: string) =>
    day.slice(0, 4) === today().slice(0, 4) ? f().weekday(day) : f().date(day);
  const facts = () => {
    const { steps, minutes, notes, initiatives } = props.line.digest;
    const day = dayOf(props.line);
    return (
      [
        day === undefined ? words().noDay : dayInWords(day),
        ...(steps.length > 0 ? [words().steps(steps.length)] : []),
        ...(minutes > 0 ? [words().minutes(minutes)] : []),
        ...(notes > 0 ? [words().notes(notes)] : []),
        ...(initiatives > 0 ? [words().initiatives(initiatives)] : []),
      ]
        // A number stays with what it counts when the line breaks.
        .map((fact) => fact.replaceAll(' ', '\u00a0'))
        .join(' · ')
    );
  };
  return (
    <Row
      href={props.href}
      tile={<IconTile icon="note" faint={head().startedAt === undefined || head().endedAt !== undefined} />}
      title={head().title}
      meta={
        <>
          {facts()}
          <SyncChip initiativeId={head().id} conflicts={props.line.digest.conflicts} />
        </>
      }
      note={<Show when={props.note}>{props.note}</Show>}
    />
  );
}
