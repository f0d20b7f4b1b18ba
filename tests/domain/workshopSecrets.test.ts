import { beforeEach, describe, expect, it } from 'vitest';
import { audienceOf, deviceToken } from '../../src/domain/access.ts';
import { conflictRows } from '../../src/domain/arising.ts';
import { choose, makeInitiative } from '../../src/domain/choosing.ts';
import { openConflicts } from '../../src/domain/conflict.ts';
import { addNote, mergeNote, moveNote, noteDeeds } from '../../src/domain/note.ts';
import { settleConflict } from '../../src/domain/settling.ts';
import { formerOf, takeBack } from '../../src/domain/takeBack.ts';
import type { Row } from '../../src/domain/tx.ts';
import { wallOf } from '../../src/domain/wall.ts';
import { editWallPhoto } from '../../src/domain/wallPhoto.ts';
import { revealOwn, revealStep, stepDeeds } from '../../src/domain/workshopStep.ts';
import { aCity, type City } from '../kit/city.ts';
import { aWorkshop, type AWorkshop } from '../kit/workshop.ts';
import { nextId } from '../kit/world.ts';

let city: City;
let room: AWorkshop;
beforeEach(() => {
  city = aCity();
  room = aWorkshop(city);
});

const base = { version: 0 };
const audience = (row: Row) => audienceOf(row, 'workshop', room.head());
const reveal = () =>
  city.world.do(room.leader.person, revealStep, { workshopId: room.workshopId, stepId: room.silent });
/** What the crew may read of the workshop, as one text. */
const openText = () =>
  JSON.stringify(
    city.world
      .all()
      .filter(
        ([, row]) => row.owner !== room.workshopId || audience(row).some((token) => !token.startsWith('d:')),
      ),
  );
const quiet = (text = 'Hemligt om handskar') => room.note(text, { on: room.member, stepId: room.silent });

describe('a silent step', () => {
  it('W3: a note there reaches no device but the one that it was written on, and its photo neither', () => {
    const noteId = quiet();
    const photoId = room.photo({ table: 'note', id: noteId }, room.member);
    expect(room.noteOf(noteId)?.onlyOn).toBe(room.member.device);
    for (const row of [room.noteOf(noteId), city.world.get('attachment', room.workshopId, photoId)])
      expect(row && audience(row)).toEqual([deviceToken(room.member.device)]);
  });

  it('W3: no line of history says what is in it, whatever is done to it', () => {
    const id = quiet();
    const { workshopId } = room;
    const who = room.member.person;
    const photoId = room.photo({ table: 'note', id }, room.member);
    city.world.do(who, noteDeeds.edit, { workshopId, id, field: 'text', value: 'Hemligt om vantar', base });
    city.world.do(who, editWallPhoto, { workshopId, id: photoId, field: 'alt', value: 'Hemligt foto', base });
    city.world.do(who, moveNote, { workshopId, id, clusterId: room.cluster('Kyla') });
    city.world.do(who, noteDeeds.withdraw, { workshopId, id });
    city.world.do(who, noteDeeds.restore, { workshopId, id });
    expect(openText()).not.toContain('Hemligt');
    reveal();
    expect(openText()).toContain('Hemligt om vantar');
    expect(openText()).toContain('Hemligt foto');
  });

  it('W2: the wall counts what is hidden and shows none of it', () => {
    quiet();
    room.note('Öppet');
    const wall = wallOf(room.notes(), room.clusters());
    expect(wall.loose.map(({ note }) => note.text)).toEqual(['Öppet']);
    expect(wall.hidden).toHaveLength(1);
  });

  it('W3: is revealed for all by a leader, and by nobody else', () => {
    const noteId = quiet();
    const asked = { workshopId: room.workshopId, stepId: room.silent };
    expect(city.world.refusal(room.member.person, revealStep, asked)).toEqual({
      code: 'notAllowed',
      deed: 'workshopStep.reveal',
    });
    reveal();
    expect(room.noteOf(noteId)?.onlyOn).toBeUndefined();
  });

  it('W7: a note that comes when it has been revealed is open as it comes', () => {
    reveal();
    expect(room.noteOf(quiet())?.onlyOn).toBeUndefined();
  });

  it('W7: revealed twice, by two tablets, it is revealed once in its history, and what has come between is open', () => {
    reveal();
    reveal();
    const lines = city.world.rows('event', room.workshopId);
    expect(lines.filter(({ deed }) => deed === 'workshopStep.reveal')).toHaveLength(1);
  });

  it('W7: a tablet that goes on by itself shows its own notes and nothing of the others’', () => {
    const [mine, theirs] = [quiet('Hemligt här'), room.note('Hemligt där', { stepId: room.silent })];
    const asked = { workshopId: room.workshopId, stepId: room.silent, deviceId: room.member.device };
    city.world.do(room.member.person, revealOwn, asked);
    expect(room.noteOf(mine)?.onlyOn).toBeUndefined();
    expect(room.noteOf(theirs)?.onlyOn).toBe(room.leader.device);
    city.world.do(room.member.person, revealOwn, asked);
    const lines = city.world.rows('event', room.workshopId);
    expect(lines.filter(({ deed }) => deed === 'note.reveal')).toHaveLength(1);
  });

  it('W3: nobody reveals another’s by naming their device', () => {
    const theirs = room.note('Hemligt där', { stepId: room.silent });
    const asked = { workshopId: room.workshopId, stepId: room.silent, deviceId: room.leader.device };
    city.world.do(room.member.person, revealOwn, asked);
    expect(room.noteOf(theirs)?.onlyOn).toBe(room.leader.device);
  });

  it('W3: that is made an open one opens what was written in it', () => {
    const noteId = quiet();
    const { workshopId, silent: id } = room;
    city.world.do(room.leader.person, stepDeeds.edit, { workshopId, id, field: 'blind', value: false, base });
    expect(room.noteOf(noteId)?.onlyOn).toBeUndefined();
  });
});

describe('a note whose step has not come yet', () => {
  const early = (stepId: string) => room.note('Hemligt i förväg', { on: room.member, stepId });
  const add = (id: string, blind: boolean) =>
    city.world.do(room.leader.person, stepDeeds.add, {
      workshopId: room.workshopId,
      id,
      kind: 'capture',
      title: 'Sent steg',
      rank: 9,
      ...(blind ? { blind } : {}),
    });

  it('W3: is hidden, since the step may be a silent one', () => {
    const stepId = nextId();
    const noteId = early(stepId);
    expect(room.noteOf(noteId)?.onlyOn).toBe(room.member.device);
    add(stepId, true);
    expect(room.noteOf(noteId)?.onlyOn).toBe(room.member.device);
  });

  it('W7: opens when the step comes, if that is not silent', () => {
    const stepId = nextId();
    const noteId = early(stepId);
    add(stepId, false);
    expect(room.noteOf(noteId)?.onlyOn).toBeUndefined();
  });
});

describe('to others than its writer a hidden note is not there', () => {
  const gone = { code: 'notFound', what: 'note' };

  it('W3: they neither change, move, merge nor withdraw it', () => {
    const id = quiet();
    const open = room.note('Öppet');
    const { workshopId } = room;
    const leader = room.leader.person;
    const { world } = city;
    const edit = { workshopId, id, field: 'text' as const, value: 'Annat', base };
    expect(world.refusal(leader, noteDeeds.edit, edit)).toEqual(gone);
    expect(world.refusal(leader, noteDeeds.withdraw, { workshopId, id })).toEqual(gone);
    expect(world.refusal(leader, moveNote, { workshopId, id })).toEqual(gone);
    expect(world.refusal(leader, mergeNote, { workshopId, id, into: open })).toEqual(gone);
    expect(world.refusal(leader, mergeNote, { workshopId, id: open, into: id })).toEqual(gone);
    expect(room.noteOf(id)).toMatchObject({ text: 'Hemligt om handskar', onlyOn: room.member.device });
  });

  it('W3: nobody chooses it or makes an initiative of it, which would show what it says', () => {
    const id = quiet();
    const which = { workshopId: room.workshopId, table: 'note' as const, id };
    expect(city.world.refusal(room.leader.person, choose, which)).toEqual(gone);
    expect(city.world.refusal(room.leader.person, makeInitiative, { ...which, title: 'Ur luften' })).toEqual(
      gone,
    );
    expect(openText()).not.toContain('Hemligt');
  });
});

describe('S7: an edit of a hidden note that met something', () => {
  const meeting = (id: string) => {
    const row = room.noteOf(id);
    const about = { deed: 'note.edit', table: 'note', owner: room.workshopId, id, field: 'text' };
    const mine = { value: 'Hemligt igen', by: room.member.person, at: city.world.now };
    const gone = { table: 'workshop', id: room.workshopId, by: room.leader.person, at: city.world.now };
    const arising = {
      mid: nextId(),
      edit: about,
      mine,
      was: row?.text ?? null,
      gone,
      own: [],
      at: city.world.now,
    };
    const [kept] = conflictRows(row ? { ...arising, row } : arising);
    if (!kept) throw new Error('no conflict');
    city.world.put('conflict', kept.row);
    return kept.row;
  };
  const conflicts = () => openConflicts({ conflict: city.world.rows('conflict', room.workshopId) });

  it('W3: as the workshop was withdrawn: is kept as hidden as the note, and shown with it', () => {
    meeting(quiet());
    expect(openText()).not.toContain('Hemligt');
    expect(conflicts()).toEqual([]);
    reveal();
    expect(openText()).toContain('Hemligt igen');
    expect(conflicts()).toHaveLength(1);
  });

  it('W3: is settled by nobody before it is shown, since the line of that is for all', () => {
    const { id, rowId } = meeting(quiet());
    const settling = {
      owner: room.workshopId,
      conflictIds: [id],
      deed: 'note.edit' as const,
      rowId,
      field: 'text',
      choice: 'written' as const,
      value: 'Hemligt val',
      base,
    };
    expect(city.world.refusal(room.member.person, settleConflict, settling).code).toBe('notFound');
    reveal();
    expect(city.world.try(room.member.person, settleConflict, settling)).toBeUndefined();
  });
});

describe('rule 16: an edit of a hidden note is taken back on the device that has it', () => {
  const edit = (id: string, value: string) => {
    const before = snapshot();
    const rows = city.world.do(room.member.person, noteDeeds.edit, {
      workshopId: room.workshopId,
      id,
      field: 'text',
      value,
      base,
    });
    city.world.now = new Date(Date.parse(city.world.now) + 1_000).toISOString();
    const line = city.world.rows('event', room.workshopId).find((each) => each.id === rows.at(-1)?.id);
    if (!line) throw new Error('no line');
    return { line, former: formerOf(line, before) };
  };
  const snapshot = () => {
    const all = city.world.all();
    return {
      get: (table: string, _owner: string, id: string) =>
        all.find(([in_, row]) => in_ === table && row.id === id)?.[1],
      list: () => [],
    };
  };

  it('which alone knows what it said', () => {
    const id = quiet();
    const { line, former } = edit(id, 'Hemligt två');
    expect(takeBack(line, city.world, former)?.args).toMatchObject({ value: 'Hemligt om handskar' });
    expect(takeBack(line, city.world)).toBeUndefined();
  });

  it('and not over what was written in it afterwards', () => {
    const id = quiet();
    const { line, former } = edit(id, 'Hemligt två');
    edit(id, 'Hemligt tre');
    expect(takeBack(line, city.world, former)).toBeUndefined();
  });
});

it('W3: a note cannot be put up in another’s place', () => {
  const id = quiet();
  const args = {
    workshopId: room.workshopId,
    id,
    stepId: room.spoken,
    text: 'Över',
    colour: 'pink' as const,
    deviceId: 'other',
  };
  expect(city.world.refusal(room.leader.person, addNote, args).code).toBe('alreadyExists');
});
