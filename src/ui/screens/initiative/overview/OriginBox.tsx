import { For, Show } from 'solid-js';
import type { Initiative } from '../../../../domain/initiative.ts';
import { useCity } from '../../../app/city.tsx';
import { paths } from '../../../app/paths.ts';
import { useTexts } from '../../../app/texts.tsx';
import { ButtonLink } from '../../../kit/Button.tsx';
import { MoreDetails } from '../../../kit/MoreDetails.tsx';
import { Line, Lines } from '../../../kit/Row.tsx';
import { Section } from '../../../kit/Section.tsx';
import { useRecord } from '../recordContext.ts';

/** Where an initiative of a workshop came from: the workshop, its votes, and the notes as they said then (W6). */
export function OriginBox() {
  const { t } = useTexts();
  const record = useRecord();
  const origin = () => record().row.origin;
  return (
    <Show when={origin().kind === 'workshop'}>
      <Section heading={t().initiative.overview.origin.heading}>
        <div class="g12">
          <Came origin={origin()} />
        </div>
      </Section>
    </Show>
  );
}

type Origin = Initiative['origin'];

function Came(props: { origin: Origin }) {
  const { t, f } = useTexts();
  const { workshops } = useCity();
  const words = () => t().initiative.overview.origin;
  const notes = () => props.origin.notes ?? [];
  /** Who a number was in the room nobody knows, and that is the point. */
  const called = (author: string) => (/^\d+$/.test(author) ? words().number(author) : author);
  const facts = () => {
    const { workshop, on, votes, ballots, author, anonymous } = props.origin;
    return [
      workshop && words().workshop(workshop),
      on && f().date(on),
      notes().length > 0 && words().notes(notes().length),
      votes !== undefined && ballots !== undefined && words().votes(votes, ballots),
      author ? words().writtenAs(called(author)) : anonymous && words().nobody,
    ]
      .filter(Boolean)
      .join(' · ');
  };
  /** The workshop itself, for those whom it has reached. */
  const here = () => workshops().find(({ head }) => head.id === props.origin.workshopId)?.head;
  return (
    <>
      <p>{facts()}</p>
      <Show when={notes().length > 0}>
        <MoreDetails summary={words().showNotes(notes().length)}>
          <Lines>
            <For each={notes()}>
              {(note) => (
                <Line
                  title={<span class="said">{note.text}</span>}
                  meta={note.author ? called(note.author) : t().workshop.shared.nobody}
                />
              )}
            </For>
          </Lines>
        </MoreDetails>
      </Show>
      <Show when={here()}>
        {(head) => (
          <div class="acts">
            <ButtonLink href={head().endedAt ? paths.workshopResult(head().id) : paths.workshop(head().id)}>
              {head().endedAt ? words().toResult : words().toWorkshop}
            </ButtonLink>
          </div>
        )}
      </Show>
    </>
  );
}
