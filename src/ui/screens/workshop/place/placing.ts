import { clusterDeeds } from '../../../../domain/cluster.ts';
import { noteDeeds } from '../../../../domain/note.ts';
import type { Subject } from '../../../../domain/wall.ts';
import { useAct } from '../../../app/act.ts';
import { useCity } from '../../../app/city.tsx';

/** Where something stands on the plane: 0 is little, 10 is much. `undefined` takes a value away. */
export interface Spot {
  readonly effect?: number | undefined;
  readonly effort?: number | undefined;
}

/** Places a note or cluster, a scale at a time: each is a field of its own, and keeps both values when two tablets differ (S7). */
export function usePlacing(): (workshopId: string, subject: Subject, spot: Spot) => Promise<void> {
  const { device } = useCity();
  const act = useAct();
  return async (workshopId, subject, spot) => {
    for (const field of ['effect', 'effort'] as const) {
      if (!(field in spot)) continue;
      const value = spot[field] ?? null;
      if ((subject.row[field] ?? null) === value) continue;
      const base = await device.baseFor(subject.row, field);
      const args = { workshopId, id: subject.id, field, value, base };
      if (subject.table === 'cluster') await act(clusterDeeds.edit, args);
      else await act(noteDeeds.edit, args);
    }
  };
}
