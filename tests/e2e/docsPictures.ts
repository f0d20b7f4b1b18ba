import { mkdirSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { lookAround } from './lookAround.ts';
import { isKeptOffline } from './person.ts';
import { inWorkshop, type Screen, screensOf } from './screens.ts';
import { settled } from './settled.ts';
import { sizes } from './sizes.ts';
import { makeVisits } from './visit.ts';

/** `npm run pictures -- [words]`: the pictures of docs/workshop.md, of the example city, into docs/pictures; with words, of those whose name holds one of them. */
const folder = 'docs/pictures';
const quality = 78;

/** Under a name of the documentation's, what of the catalogue is pictured. */
const known: Readonly<Record<string, string>> = {
  'workshop-prepare': 'workshop-prepare',
  'workshop-capture': 'workshop-capture',
  'workshop-vote': 'workshop-vote',
  'workshop-place': 'workshop-place',
  'workshop-result': 'workshop-result',
};
const as = 'Ingrid Wallin';
const others: readonly Screen[] = [
  {
    name: 'workshop-ready',
    as,
    path: '/workshop/redo',
    // What has come for the first time has nothing kept yet: it is looked at as it is the second time.
    async prepare(page) {
      await isKeptOffline(page);
      await page.reload();
      await page.getByText(/^Kontrollerat /).waitFor();
    },
  },
  { name: 'workshop-wall', as, path: '/', prepare: inWorkshop('group', (id) => `/workshop/${id}`) },
  {
    name: 'workshop-present',
    as,
    path: '/',
    prepare: inWorkshop('vote', (id) => `/workshop/${id}/presentera`),
  },
];

const wanted = process.argv.slice(2);
await lookAround(async ({ city, device }) => {
  const all = screensOf(city);
  const ofCatalogue = Object.entries(known).flatMap(([name, screen]) =>
    all.filter((each) => each.name === screen).map((each) => ({ ...each, name })),
  );
  const visit = makeVisits(city, () => device());
  mkdirSync(folder, { recursive: true });
  for (const screen of [...ofCatalogue, ...others]) {
    if (wanted.length > 0 && !wanted.some((word) => screen.name.includes(word))) continue;
    await visit({ ...screen, at: 'tablet' }, async (page) => {
      await page.setViewportSize(sizes.tablet);
      await settled(page);
      const tools = await page.context().newCDPSession(page);
      const { data } = await tools.send('Page.captureScreenshot', { format: 'webp', quality });
      const picture = Buffer.from(data, 'base64');
      writeFileSync(join(folder, `${screen.name}.webp`), picture);
      console.log(`${screen.name}.webp  ${Math.round(picture.byteLength / 1000)} kB`);
    });
  }
});
