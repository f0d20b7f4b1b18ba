import { useParams } from '@solidjs/router';
import { type Accessor, createContext, createMemo, type JSX, useContext } from 'solid-js';
import type { Attachment } from '../../../domain/attachment.ts';
import { present, type Participant } from '../../../domain/participant.ts';
import { type Wall, wallOf } from '../../../domain/wall.ts';
import type { Workshop } from '../../../domain/workshop.ts';
import { isLedBy, isTakenPartIn } from '../../../domain/workshopPeople.ts';
import { agenda, type WorkshopStep } from '../../../domain/workshopStep.ts';
import { useCity } from '../../app/city.tsx';
import { ConflictsHere, hereIn } from '../../app/conflict/conflictsHere.tsx';
import { NotHere, OfRecord } from '../../app/OfRecord.tsx';
import { paths } from '../../app/paths.ts';
import { standing, useWorkshopRecord, type WorkshopRecord } from '../../app/record.ts';
import { useTexts } from '../../app/texts.tsx';
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

/** A page of a workshop. */
export function OfWorkshop(props: { children: JSX.Element }) {
  const params = useParams();
  const { t } = useTexts();
  const { workshops } = useCity();
  const id = () => params['id'] ?? '';
  const record = useWorkshopRecord(id);
  const words = () => t().workshop.shared;
  const notHere = () => (
    <NotHere
      title={words().notHereTitle}
      isComing={workshops().some(({ head }) => head.id === id())}
      what={words().theWorkshop}
      back={{ href: paths.workshops, label: words().workshops }}
      toAll={words().toWorkshops}
    >
      {words().notHere}
    </NotHere>
  );
  return (
    <OfRecord record={record} notHere={notHere()}>
      {(known) => <Within record={known}>{props.children}</Within>}
    </OfRecord>
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
