import * as z from 'zod/mini';
import { createSignal } from 'solid-js';
import type { Pair } from '../../../../domain/duplicates.ts';
import { remembered } from '../../../app/remembered.ts';

const form = z.array(z.string());

/** Pairs of notes of a workshop that somebody at this device has found not to be the same: they are not asked about again. */
export function createNotSame(workshopId: string) {
  const key = `workshop.notSame.${workshopId}` as const;
  const [known, setKnown] = createSignal<ReadonlySet<string>>(new Set(read(remembered.get(key))));
  return {
    isKnown: (pair: Pair) => known().has(nameOf(pair)),
    keep(pair: Pair) {
      const next = new Set([...known(), nameOf(pair)]);
      remembered.set(key, JSON.stringify([...next]));
      setKnown(next);
    },
  };
}

/** The same whichever of the two is named first. */
const nameOf = ({ one, other }: Pair): string => (one < other ? [one, other] : [other, one]).join(' ');

function read(kept: string | null): readonly string[] {
  try {
    const parsed = form.safeParse(JSON.parse(kept ?? '[]'));
    return parsed.success ? parsed.data : [];
  } catch {
    return [];
  }
}
