import { describe, expect, it } from 'vitest';
import type { Event } from '../../src/domain/history.ts';
import type { Note } from '../../src/domain/note.ts';
import { writtenIn } from '../../src/domain/written.ts';

let second = 0;
const line = (deed: string, part: string, on?: string): Event => ({
  id: `m${++second}.0`,
  owner: 'w',
  by: 'p',
  at: `2026-11-26T09:00:${String(second).padStart(2, '0')}.000Z`,
  deed,
  part,
  ...(on === undefined ? {} : { on }),
});
const note = (id: string, more: Partial<Note> = {}): Note => ({
  id,
  owner: 'w',
  by: 'p',
  at: '2026-11-26T09:00:00.000Z',
  text: id,
  colour: 'yellow',
  ...more,
});

describe('W9: how many notes there are', () => {
  it('counts those of other tablets, of which nothing but their line is known', () => {
    const events = [line('note.add', 'a', 's'), line('note.add', 'b', 's'), line('note.add', 'c', 'other')];
    expect(writtenIn('s', events, [note('a')])).toBe(2);
  });

  it('leaves out what was withdrawn, and takes it in again when it was restored', () => {
    const events = [line('note.add', 'a', 's'), line('note.add', 'b', 's'), line('note.withdraw', 'b')];
    expect(writtenIn('s', events, [])).toBe(1);
    expect(writtenIn('s', [...events, line('note.restore', 'b')], [])).toBe(2);
  });

  it('believes the note itself where it is here', () => {
    const events = [line('note.add', 'a', 's')];
    expect(writtenIn('s', events, [note('a', { withdrawnAt: '2026-11-26T10:00:00.000Z' })])).toBe(0);
  });
});
