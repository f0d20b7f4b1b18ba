import { Show } from 'solid-js';
import type { ListedWorkshop } from '../../../../domain/workshopDigest.ts';
import { SyncChip } from '../../../app/SyncChip.tsx';
import { useTexts } from '../../../app/texts.tsx';
import { IconTile } from '../../../kit/PhaseTile.tsx';
import { Row } from '../../../kit/Row.tsx';
import { dayOf } from './sorted.ts';

/** A workshop in the list: its day, how much is planned, and what has come of it. */
export function WorkshopRow(props: { line: ListedWorkshop; href: string; note?: string | undefined }) {
  const { t, f } = useTexts();
  const words = () => t().workshop.list;
  const head = () => props.line.head;
  const facts = () => {
    const { steps, minutes, notes, initiatives } = props.line.digest;
    const day = dayOf(props.line);
    return [
      day === undefined ? words().noDay : f().weekday(day),
      ...(steps.length > 0 ? [words().steps(steps.length)] : []),
      ...(minutes > 0 ? [words().minutes(minutes)] : []),
      ...(notes > 0 ? [words().notes(notes)] : []),
      ...(initiatives > 0 ? [words().initiatives(initiatives)] : []),
    ].join(' · ');
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
