import assert from 'node:assert/strict';
import type { BrowserContext } from 'playwright';
import { post, pullAll, type Row, tokenIn } from './calls.ts';

/** The example city, for whatever shows or tries its screens. */
export interface ExampleCity {
  /** Lets a device in as one of its people: the next page that it opens is theirs. */
  enter(context: BrowserContext, person: string): Promise<void>;
  /** Founds the real city of the same server, where nothing is yet, and lets its first person in on a device. Comes last: it uses up the set-up link. */
  found(context: BrowserContext): Promise<void>;
  /** The id of the first row of a table that fits. @throws if there is none */
  idOf(table: string, fits: (row: Row) => boolean): string;
}

interface Principal {
  readonly space: { readonly id: string };
  readonly person: { readonly id: string };
}

/** Opens the example city with a set-up link, which is not used up by it. `asking` is a device that nobody looks at. */
export async function openExampleCity(asking: BrowserContext, setupLink: string): Promise<ExampleCity> {
  const setupToken = tokenIn(setupLink);
  await post(asking, '/api/example/enter', { setupToken });
  const answer = await asking.request.get('/api/example/persons?space=example');
  const { persons }: { persons: { id: string; name: string }[] } = await answer.json();

  const become = async (context: BrowserContext, name: string): Promise<Principal> => {
    const person = persons.find((somebody) => somebody.name === name);
    assert.ok(person, `nobody in the example city is called ${name}`);
    await post(context, '/api/example/enter', { setupToken });
    return post(context, '/api/example/become?space=example', { personId: person.id });
  };
  // She leads innovation for the whole city, so that she sees whatever is not somebody's draft.
  await become(asking, 'Ingrid Wallin');
  const rows = await pullAll(asking, 'example');

  return {
    enter: async (context, name) => remember(context, await become(context, name)),
    async found(context) {
      const departments = [{ name: 'Skolförvaltningen', code: 'SKF' }];
      const person = { name: 'Ada Andersson', departmentCode: 'SKF' };
      await remember(
        context,
        await post(context, '/api/setup', { token: setupToken, city: 'Provstad', departments, person }),
      );
    },
    idOf(table, fits) {
      const row = rows.find((candidate) => candidate.table === table && fits(candidate));
      assert.ok(row, `the example city has no such ${table}`);
      return row.id;
    },
  };
}

/** As the app itself remembers who has come in (src/ui/app/session.ts). */
async function remember(context: BrowserContext, principal: Principal): Promise<void> {
  await context.addInitScript(
    ([space, remembered]) => {
      // A tab that has not gone anywhere yet has no store to remember in.
      if (location.protocol === 'about:' || localStorage.getItem(`stegvis.principal.${space}`) !== null)
        return;
      localStorage.setItem(`stegvis.principal.${space}`, remembered);
      localStorage.setItem('stegvis.current', space);
    },
    [principal.space.id, JSON.stringify(principal)] as const,
  );
}
