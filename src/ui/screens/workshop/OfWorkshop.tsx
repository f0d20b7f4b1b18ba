import { useParams } from '@solidjs/router';
import { type Accessor, createContext, createMemo, type JSX, Show, useContext } from 'solid-js';
import type { Attachment } from '../../../domain/attachment.ts';
import { present, type Participant } from '../../../domain/participant.ts';
import { type Wall, wallOf } from '../../../domain/wall.ts';
import type { Workshop } from '../../../domain/workshop.ts';
import { isLedBy, isTakenPartIn } from '../../../domain/workshopPeople.ts';
import { agenda, type WorkshopStep } from '../../../domain/workshopStep.ts';
import { useCity } from '../../app/city.tsx';
import { ConflictsHere, hereIn } from '../../app/conflict/conflictsHere.tsx';
import { Page } from '../../app/Page.tsx';
import { paths } from '../../app/paths.ts';
import { standing, useWorkshopRecord, type WorkshopRecord } from '../../app/record.ts';
import { useTexts } from '../../app/texts.tsx';
import { ButtonLink } from '../../kit/Button.tsx';
import { EmptyState } from '../../kit/EmptyState.tsx';
import { Loading } from '../../kit/Loading.tsx';
import { steadyWall } from './steadyWall.ts';

/** A workshop as every part of its screens reads it, live. */
export interface WorkshopInUse {
  readonly record: Accessor<WorkshopRecord>;
  readonly head: Accessor<Workshop>;
  /** The agenda: steps that stand, in their order. */
  readonly steps: Accessor<readonly WorkshopStep[]>;
  readonly participants: Accessor<readonly Participant[]>;
  readonly wall: Accessor<Wall>;
  /** Photos of the workshop and its notes that were not withdrawn. */
  readonly photos: Accessor<readonly Attachment[]>;
  /** What a participant is called, “Person 6” for a number; nothing for nobody. */
  readonly nameOf: (participantId: string | undefined) => string | undefined;
  /** Does the signed-in person lead it, or at least take part? */
  readonly leads: Accessor<boolean>;
  readonly takesPart: Accessor<boolean>;
}

const Context = createContext<WorkshopInUse>();

/** The workshop that the page is about. @throws outside {@link OfWorkshop}: a fault of ours. */
export function useWorkshop(): WorkshopInUse {
  const workshop = useContext(Context);
  if (!workshop) throw new Error('useWorkshop was called outside the page of a workshop');
  return workshop;
}

/** A page of a workshop, which is read from this device. Keyed by the workshop's id: a row that changes must not draw the page anew. */
export function OfWorkshop(props: { children: JSX.Element }) {
  const params = useParams();
  const record = useWorkshopRecord(() => params['id'] ?? '');
  return (
    <Show when={record()?.row.id} keyed fallback={<NotHere id={params['id'] ?? ''} />}>
      {(id) => {
        // Kept for the moment in which another workshop has been asked for and this page is on its way out.
        let latest = record();
        const known = () => {
          const now = record();
          if (now?.row.id === id) latest = now;
          if (!latest) throw new Error(`a page of workshop ${id} stands without it`);
          return latest;
        };
        return <Within record={known}>{props.children}</Within>;
      }}
    </Show>
  );
}

function Within(props: { record: Accessor<WorkshopRecord>; children: JSX.Element }) {
  const { me } = useCity();
  const { t } = useTexts();
  const record = createMemo(() => props.record());
  const parts = () => record().parts;
  const participants = createMemo(() => present(parts().participant));
  const names = createMemo(
    () =>
      new Map(
        parts().participant.map(({ id, kind, name }) => [
          id,
          kind === 'number' ? t().workshop.shared.numbered(name) : name,
        ]),
      ),
  );
  const here = createMemo(() => hereIn(record().row, parts()));
  const workshop: WorkshopInUse = {
    record,
    head: () => record().row,
    steps: createMemo(() => agenda(parts().workshopStep)),
    participants,
    wall: createMemo<Wall>((before) => steadyWall(before, wallOf(parts().note, parts().cluster))),
    photos: createMemo(() => standing(parts().attachment)),
    nameOf: (id) => (id === undefined ? undefined : names().get(id)),
    leads: createMemo(() => isLedBy(record().row, me().id)),
    takesPart: createMemo(() => isTakenPartIn(record().row, me().id)),
  };
  return (
    <Context.Provider value={workshop}>
      <ConflictsHere value={here}>{props.children}</ConflictsHere>
    </Context.Provider>
  );
}

/** The workshop has not reached this device, or is still being fetched. */
function NotHere(props: { id: string }) {
  const { t } = useTexts();
  const { workshops, isComplete } = useCity();
  const words = () => t().workshop.shared;
  // Its parts are being read from this device's own store: a moment, and nothing to say about it.
  const isComing = () => workshops().some(({ head }) => head.id === props.id);
  return (
    <Show when={!isComing()}>
      <Page title={words().notHereTitle} back={{ href: paths.workshops, label: words().workshops }}>
        <Show when={isComplete()} fallback={<Loading>{t().common.fetching(words().theWorkshop)}</Loading>}>
          <EmptyState action={<ButtonLink href={paths.workshops}>{words().toWorkshops}</ButtonLink>}>
            {words().notHere}
          </EmptyState>
        </Show>
      </Page>
    </Show>
  );
}
