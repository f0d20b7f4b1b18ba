import { useNavigate } from '@solidjs/router';
import { createEffect, on } from 'solid-js';
import type { Conflict } from '../../../domain/conflict.ts';
import type { Event } from '../../../domain/history.ts';
import type { Initiative } from '../../../domain/initiative.ts';
import { changedByOthers, seenOf } from '../../../domain/whileAway.ts';
import { useCity } from '../city.tsx';
import { paths } from '../paths.ts';
import { useTexts } from '../texts.tsx';
import { toasts } from '../toast.ts';

/**
 * Tells, once a network is back, what others changed meanwhile in what the person also worked with (rule 12): a text that was merged,
 * else how many fields. Only of initiatives that something was written in here, so that nobody is told of the whole city.
 */
export function createWhileAway(): void {
  const { device, outbox, status, me, nameOf } = useCity();
  const { t } = useTexts();
  const navigate = useNavigate();
  const seen = new Map<string, number>();
  const record = async (owner: string) => (await device.shelf()).record(owner);

  createEffect(
    on([outbox, () => status().lastAnswer], ([entries, answer]) => {
      if (answer === 'weather') {
        for (const owner of entries.flatMap(({ owners }) => owners)) if (!seen.has(owner)) void note(owner);
      } else if (answer === 'ok' && seen.size > 0 && entries.length === 0) {
        const owners = [...seen];
        seen.clear();
        void tell(owners).catch(() => undefined);
      }
    }),
  );

  async function note(owner: string): Promise<void> {
    seen.set(owner, Number.MAX_SAFE_INTEGER);
    const { parts } = await record(owner);
    // Without a network nothing comes, so this is what was there when the person wrote.
    seen.set(owner, seenOf((parts['event'] ?? []) as readonly Event[]));
  }

  async function tell(owners: readonly (readonly [owner: string, seen: number])[]): Promise<void> {
    for (const [owner, version] of owners) {
      const { head, parts } = await record(owner);
      const conflicts = (parts['conflict'] ?? []) as readonly Conflict[];
      const merged = conflicts.find(
        ({ kind, settledAt, beside, v = 0 }) =>
          kind === 'merged' && !settledAt && beside.by === me().id && v > version,
      );
      if (merged) return show(t().conflict.merged(nameOf((merged.before ?? merged.stands).by)), paths.sync);
      const changed = changedByOthers(
        (parts['event'] ?? []) as readonly Event[],
        version,
        me().id,
        conflicts,
      );
      const [first = ''] = changed?.by ?? [];
      if (!changed || head?.table !== 'initiative') continue;
      const title = (head.row as Initiative).title;
      const words = t().conflict.whileAway;
      const text =
        changed.by.length > 1
          ? words.several(changed.fields, title)
          : words.one(nameOf(first), changed.fields, title);
      return show(text, paths.initiative(owner, 'historik'));
    }
  }

  const show = (text: string, to: string) =>
    toasts.show({ text, action: { label: t().common.show, run: () => navigate(to) } });
}
