import * as fc from 'fast-check';
import { expect, it } from 'vitest';
import { audienceOf } from '../../src/domain/access.ts';
import { choose, makeInitiative } from '../../src/domain/choosing.ts';
import { mergeNote, moveNote, noteDeeds, setNoteAuthor } from '../../src/domain/note.ts';
import { revealRound } from '../../src/domain/vote.ts';
import { editWallPhoto, withdrawWallPhoto } from '../../src/domain/wallPhoto.ts';
import { endWorkshop, goToStep, restoreWorkshop, withdrawWorkshop } from '../../src/domain/workshopDeeds.ts';
import { revealOwn, revealStep, stepDeeds } from '../../src/domain/workshopStep.ts';
import { aCity } from '../kit/city.ts';
import { aWorkshop, type Tablet } from '../kit/workshop.ts';

const kinds = [
  'note',
  'note',
  'note',
  'photo',
  'edit',
  'edit',
  'alt',
  'vote',
  'vote',
  'withdraw',
  'restore',
  'move',
  'author',
  'merge',
  'choose',
  'initiative',
  'dropPhoto',
  'reveal',
  'revealOwn',
  'revealRound',
  'end',
  'drop',
  'raise',
  'goTo',
  'blind',
] as const;
const act = fc.record({
  kind: fc.constantFrom(...kinds),
  tablet: fc.nat({ max: 2 }),
  at: fc.nat({ max: 7 }),
  other: fc.nat({ max: 7 }),
});

/** Random lives of a workshop: who may do something and who may not alike, since what is refused must not tell either. */
it('W3: nothing that is hidden stands in a row that reaches more than its own device, whatever is done in whatever order', () => {
  let hiddenAtSomeTime = 0;
  fc.assert(
    fc.property(fc.array(act, { minLength: 15, maxLength: 45, size: 'max' }), (acts) => {
      const city = aCity();
      const room = aWorkshop(city);
      const { workshopId } = room;
      const tablets: readonly Tablet[] = [
        room.leader,
        room.member,
        { ...room.member, device: 'tablet-second' },
      ];
      const kim = room.somebody('Kim');
      const cluster = room.cluster('Kyla');
      const round = room.round();
      const notes: string[] = [];
      const photos: string[] = [];
      /** What was ever written in a note or on its photos. */
      const said = new Map<string, string[]>();
      let nth = 0;
      const secret = (noteId: string | undefined) => {
        const text = `hemlighet-${++nth}-slut`;
        if (noteId !== undefined) said.set(noteId, [...(said.get(noteId) ?? []), text]);
        return text;
      };

      for (const { kind, tablet, at, other } of acts) {
        const by = tablets[tablet] ?? room.leader;
        const id = notes[at % (notes.length || 1)] ?? 'none';
        const into = notes[other % (notes.length || 1)] ?? 'none';
        const photo = photos[at % (photos.length || 1)] ?? 'none';
        const about = room.noteOf(id) && id;
        const base = { version: 0 };
        const ofPhoto = city.world.rows('attachment', workshopId).find((each) => each.id === photo)?.on.id;
        const attempt = (deed: Parameters<typeof city.world.try>[1], args: object) =>
          city.world.try(by.person, deed, { workshopId, ...args });
        const doings: Record<(typeof kinds)[number], () => unknown> = {
          note: () => {
            const text = secret(undefined);
            const made = room.note(text, { on: by, stepId: other % 3 === 0 ? room.spoken : room.silent });
            said.set(made, [text]);
            return notes.push(made);
          },
          photo: () =>
            room.noteOf(id)?.by === by.person && photos.push(room.photo({ table: 'note', id }, by)),
          edit: () => attempt(noteDeeds.edit, { id, field: 'text', value: secret(about), base }),
          alt: () => attempt(editWallPhoto, { id: photo, field: 'alt', value: secret(ofPhoto), base }),
          vote: () => room.vote(round, kim, { [cluster]: 1 + (at % 3) }, by),
          withdraw: () => attempt(noteDeeds.withdraw, { id }),
          restore: () => attempt(noteDeeds.restore, { id }),
          move: () => attempt(moveNote, { id, clusterId: cluster }),
          author: () => attempt(setNoteAuthor, { id, authorId: kim }),
          merge: () => attempt(mergeNote, { id, into }),
          choose: () => attempt(choose, { table: 'note', id }),
          initiative: () =>
            attempt(
              makeInitiative,
              at === 0
                ? { table: 'cluster', id: cluster, title: 'Idé' }
                : { table: 'note', id, title: 'Idé' },
            ),
          dropPhoto: () => attempt(withdrawWallPhoto, { id: photo }),
          reveal: () => at < 2 && attempt(revealStep, { stepId: room.silent }),
          revealOwn: () => attempt(revealOwn, { stepId: room.silent, deviceId: by.device }),
          revealRound: () => at < 2 && attempt(revealRound, { roundId: round }),
          end: () => attempt(endWorkshop, {}),
          drop: () => attempt(withdrawWorkshop, {}),
          raise: () => attempt(restoreWorkshop, {}),
          goTo: () => attempt(goToStep, { stepId: room.voting }),
          blind: () =>
            at < 1 && attempt(stepDeeds.edit, { id: room.silent, field: 'blind', value: other < 4, base }),
        };
        doings[kind]();

        const head = room.head();
        const wide = city.world
          .all()
          .filter(
            ([, row]) =>
              row.owner !== workshopId ||
              audienceOf(row, 'workshop', head).some((token) => !token.startsWith('d:')),
          );
        const text = JSON.stringify(wide);
        const hidden = room.notes().filter(({ onlyOn }) => onlyOn !== undefined);
        hiddenAtSomeTime += hidden.length;
        for (const note of hidden)
          for (const written of said.get(note.id) ?? []) expect(text).not.toContain(written);
        const cast = wide.filter(([table]) => table === 'ballot');
        const revealed = city.world.rows('voteRound', workshopId).some(({ revealedAt }) => revealedAt);
        expect(cast.length === 0 || revealed).toBe(true);
        const votes = wide.filter(
          ([table, row]) => table !== 'ballot' && JSON.stringify(row).includes('"votes":{'),
        );
        expect(votes).toEqual([]);
      }
    }),
    { numRuns: 120 },
  );
  // Or nothing was looked at.
  expect(hiddenAtSomeTime).toBeGreaterThan(500);
});
