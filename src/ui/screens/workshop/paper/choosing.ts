import { createMemo, createSignal } from 'solid-js';
import type { Area } from '../../../../domain/area.ts';
import { type Cell, cellsOf, centreOf, isIn, mostLines, type Size } from '../../../kit/areas.ts';
import type { NumberEntry } from '../../../kit/parseNumber.ts';
import type { MadeNote } from './paperNote.ts';

export type Way = 'tap' | 'grid';
/** The whole photo, and how many times larger. */
export const zooms = ['1', '2', '4'] as const;
export type Zoom = (typeof zooms)[number];
export type Choosing = ReturnType<typeof createChoosing>;

/** How areas are chosen: by tapping or from a grid, and how much of the photo is seen. */
export function createChoosing(notes: () => readonly MadeNote[]) {
  const [way, setWay] = createSignal<Way>('tap');
  const [zoom, setZoom] = createSignal<Zoom>('1');
  const [rows, setRows] = createSignal<NumberEntry>(4);
  const [columns, setColumns] = createSignal<NumberEntry>(6);
  const cells = createMemo((before: readonly Cell[]): readonly Cell[] => {
    const [down, across] = [rows(), columns()];
    // While a number is being written the grid stays as it was.
    return isLines(down) && isLines(across) ? cellsOf(down, across) : before;
  }, []);
  const noteIn = (cell: Cell) => notes().findIndex(({ area }) => isIn(cell.area, centreOf(area)));
  const cellOf = (area: Area | undefined) => area && cells().find((cell) => isIn(cell.area, centreOf(area)));
  return {
    way,
    setWay,
    zoom,
    setZoom,
    /** One step larger or smaller, where there is one. */
    turn: (by: 1 | -1) => setZoom((now) => zooms[zooms.indexOf(now) + by] ?? now),
    rows,
    setRows,
    columns,
    setColumns,
    cells,
    across: () => cells().findLastIndex(({ area }) => area.y === 0) + 1,
    /** The number of the note that has been made of a cell, from 0; −1 where there is none. */
    noteIn,
    cellOf,
    /** The first cell after that area's of which nothing has been made; after the last comes the first. */
    after(area: Area | undefined): Cell | undefined {
      const at = cells().findIndex((cell) => cell === cellOf(area));
      const onwards = [...cells().slice(at + 1), ...cells().slice(0, Math.max(0, at))];
      return onwards.find((cell) => noteIn(cell) < 0);
    },
  };
}

export const isLines = (entry: NumberEntry): entry is number =>
  typeof entry === 'number' && Number.isInteger(entry) && entry >= 1 && entry <= mostLines;

/** The size of an area that is tapped: as the last one, or a square that a note on a wall may fill. */
export function tappedSize(last: Area | undefined, ratio: number): Size {
  const share = 0.2;
  if (last) return { w: last.w, h: last.h };
  return ratio > 1 ? { w: share / ratio, h: share } : { w: share, h: share * ratio };
}
