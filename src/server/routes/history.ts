import { heads } from '../../domain/tables.ts';
import { tokensOf } from '../../domain/access.ts';
import type { City } from '../../sync/cityStore.ts';
import { need, notFound } from '../http/problem.ts';
import type { Registrar } from '../http/routes.ts';
import { rowsOf } from '../people.ts';

/** Which device it was that kept something hidden: no deed of anybody's, and theirs alone to know. */
const unsaid = new Set(['onlyOn']);

/** Former values of an owner's fields, whole: for those who see the rows they belong to, and nobody else (V8). */
export function historyRoutes({ route }: Registrar, { city }: { city: City }): void {
  route({
    method: 'GET',
    path: '/api/history/:owner',
    policy: 'member',
    async handle({ c, space, caller }) {
      const owner = c.req.param('owner') ?? '';
      const tokens = new Set(tokensOf(caller.actor));
      const values = await city.store.snapshot(space, async (s) => {
        const rows = await rowsOf(s, owner);
        const head = rows.find(({ table, row }) => Object.hasOwn(heads, table) && row.id === owner);
        const seen = rows.filter(({ audience }) => audience.some((token) => tokens.has(token)));
        if (!head || !seen.includes(head)) return undefined;
        const former = [];
        for (const { table, row } of seen)
          former.push(...(await s.formerValues({ table, owner, id: row.id })));
        return former.filter(({ field }) => !unsaid.has(field)).sort((a, b) => a.version - b.version);
      });
      need(values, notFound);
      return { values };
    },
  });
}
