import { mkdirSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { lookAround } from './lookAround.ts';
import { settled } from './settled.ts';

/** `npm run screenshots`: the pictures of the web app manifest (src/ui/app/manifest.ts), of the example city, into public/screenshots. */
const folder = 'public/screenshots';
const narrow = { viewport: { width: 390, height: 844 }, deviceScaleFactor: 2 };
const wide = { viewport: { width: 1280, height: 800 }, deviceScaleFactor: 1.5 };
/** WebP at this quality keeps letters crisp at a tenth of what PNG weighs. */
const quality = 78;

await lookAround(async ({ city, device }) => {
  const haffa = city.idOf('initiative', (row) => String(row.title).startsWith('Haffa'));
  const pictures = [
    { name: 'start-smal', as: 'Bilal Haddad', path: '/', form: narrow },
    { name: 'fanga-smal', as: 'Astrid Lindqvist', path: '/fanga', form: narrow },
    { name: 'initiativ-bred', as: 'Bilal Haddad', path: `/initiativ/${haffa}`, form: wide },
    { name: 'portfolj-bred', as: 'Ingrid Wallin', path: '/portfolj', form: wide },
  ];
  mkdirSync(folder, { recursive: true });
  for (const { name, as, path, form } of pictures) {
    const context = await device(form);
    await city.enter(context, as);
    const page = await context.newPage();
    await page.goto(path);
    await settled(page);
    const tools = await context.newCDPSession(page);
    const { data } = await tools.send('Page.captureScreenshot', { format: 'webp', quality });
    const picture = Buffer.from(data, 'base64');
    writeFileSync(join(folder, `${name}.webp`), picture);
    console.log(`${name}.webp  ${Math.round(picture.byteLength / 1000)} kB`);
    await context.close();
  }
});
