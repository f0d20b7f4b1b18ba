import { inspect } from './access/inspect.ts';
import { openExampleCity } from './exampleCity.ts';
import { expect } from './expect.ts';
import { founder, type Screen, screensOf } from './screens.ts';
import { story } from './story.ts';
import { makeVisits } from './visit.ts';

/** Each with a city of its own, and few of its people: a device that is let in fetches the city first. */
const tellings = 8;
const share = (screens: readonly Screen[], nth: number): readonly Screen[] => {
  // Whoever founds a city uses up the link with which the others come in.
  const isLast = ({ as }: Screen) => Number(as === founder);
  const byPerson = screens.toSorted(
    (a, b) => isLast(a) - isLast(b) || (a.as ?? '').localeCompare(b.as ?? '', 'sv'),
  );
  const size = Math.ceil(byPerson.length / tellings);
  return byPerson.slice(nth * size, (nth + 1) * size);
};

for (let nth = 0; nth < tellings; nth++)
  story(
    `${nth + 1} of ${tellings}: nothing stands in anybody's way on any screen, in any size or theme (WCAG 2.2 AA)`,
    async ({ device, server, step }) => {
      const asking = await device('asking');
      const city = await openExampleCity(asking.context, server.setupLink);
      const visit = makeVisits(city, async (name) => {
        const { context } = await device(name, { reducedMotion: 'reduce' });
        return context;
      });
      const found: Record<string, readonly string[]> = {};
      for (const screen of share(screensOf(city), nth)) {
        step(screen.name);
        const findings = await visit(screen, (page) =>
          inspect(page, { language: 'sv', stays: screen.isFleeting !== true }),
        );
        if (findings.length > 0) found[screen.name] = findings;
      }
      expect(found).toEqual({});
    },
    // What a laptop does in a minute may take a busy machine of two slow cores five.
    { timeout: 600_000 },
  );
