import { readFileSync } from 'node:fs';
import type { Page } from 'playwright';
import { aPhoto } from './aPhoto.ts';
import { aWorkshop, type MadeWorkshop, type Stage, workshopTitle } from './aWorkshop.ts';
import { makeDoer } from './calls.ts';
import type { ExampleCity } from './exampleCity.ts';
import type { Size } from './sizes.ts';
import { conflictsOfAllKinds, refusedChanges } from './troubles.ts';

/** A screen, or a state of one, of the example city. */
export interface Screen {
  /** Names its pictures. */
  readonly name: string;
  /** Who looks at it; a stranger sees the doors. */
  readonly as?: string;
  readonly path: string;
  /** What is done before it is looked at: opening a dialog, going offline, leaving a field empty. */
  readonly prepare?: (page: Page) => Promise<void>;
  /** The window that it is opened in; a phone's unless said. */
  readonly at?: Size;
  /** It is gone when the window changes, as a menu is, or when focus moves. */
  readonly isFleeting?: true;
}

/** The first person of a city where nothing is yet, which the example city's server also holds. */
export const founder = 'Ada Andersson';
const owner = 'Bilal Haddad';
const lead = 'Ingrid Wallin';
const decider = 'Hassan Karimi';
const admin = 'Johanna Strand';
const nurse = 'Astrid Lindqvist';

/** A card of the first phase in the hand, over the third. */
async function lifted(page: Page): Promise<void> {
  const handle = page.locator('[data-grip]').first();
  await handle.hover();
  await page.mouse.down();
  await page.mouse.move(400, 400);
  const pilot = await page.locator('[data-place=developPilot]').last().boundingBox();
  await page.mouse.move((pilot?.x ?? 0) + 40, (pilot?.y ?? 0) + 120, { steps: 4 });
}

/** Every screen of the app as somebody meets it in the example city: what is pictured, and what is held free of faults. */
export function screensOf(city: ExampleCity): readonly Screen[] {
  const initiative = (title: string) => {
    const id = city.idOf('initiative', (row) => String(row.title).startsWith(title));
    return { id, path: `/initiativ/${id}` };
  };
  const haffa = initiative('Haffa');
  const iot = initiative('Behovsdriven IoT');
  const sensors = initiative('Sensormätning');
  const ended = initiative('Läckagesensorer');
  const realised = city.idOf('initiative', (row) => row.state === 'realised');
  const resting = initiative('Felanmälningar');
  const carpenter = initiative('Snickaren');
  const scaling = city.idOf('initiative', (row) => row.phase === 'scale' && row.state === 'active');
  const request = (owned: { id: string }, gate: string) =>
    city.idOf('request', (row) => row.owner === owned.id && row.gate === gate);
  const decision = city.idOf(
    'decision',
    (row) => row.owner === haffa.id && row.requestId === request(haffa, 'funding'),
  );
  const button = (name: string | RegExp) => (page: Page) =>
    page.getByRole('button', { name }).first().click();
  const questionMark = async (page: Page) => {
    await page.keyboard.press('?');
    await page.getByRole('dialog').waitFor();
  };
  const findAndRun =
    (text = '') =>
    async (page: Page) => {
      await page.keyboard.press('Control+k');
      await page.getByRole('dialog').getByRole('combobox').fill(text);
    };

  /** Chooses in a menu, and waits for the dialog that it opens. */
  const dialog = (menu: string | RegExp, item: string | RegExp) => async (page: Page) => {
    await button(menu)(page);
    await page.getByRole('menuitem', { name: item }).click();
    await page.getByRole('dialog').waitFor();
  };
  const refused = (submit: string | RegExp) => async (page: Page) => {
    await button(submit)(page);
    await page.locator('[aria-invalid=true], .refuse').first().waitFor();
  };

  return [
    { name: 'start', as: owner, path: '/' },
    { name: 'start-decider', as: decider, path: '/' },
    { name: 'start-lead', as: lead, path: '/' },
    { name: 'start-reader', as: 'Maja Öberg', path: '/' },
    { name: 'start-admin', as: 'Johanna Strand', path: '/' },
    { name: 'capture', as: nurse, path: '/fanga' },
    { name: 'log-choose', as: owner, path: '/logga' },
    { name: 'initiative', as: owner, path: haffa.path },
    { name: 'initiative-idea', as: nurse, path: carpenter.path },
    { name: 'initiative-asked', as: decider, path: iot.path },
    { name: 'initiative-resting', as: lead, path: resting.path },
    { name: 'initiative-ended', as: lead, path: ended.path },
    { name: 'initiative-realised', as: lead, path: `/initiativ/${realised}` },
    { name: 'initiative-scale', as: lead, path: `/initiativ/${scaling}` },
    { name: 'setup', as: owner, path: `${haffa.path}/upplagg` },
    { name: 'pilot-log', as: owner, path: `${haffa.path}/pilotlogg` },
    { name: 'money', as: owner, path: `${haffa.path}/medel` },
    { name: 'money-cofunded', as: decider, path: `${iot.path}/medel` },
    { name: 'decisions', as: owner, path: `${haffa.path}/beslut` },
    { name: 'decisions-open', as: decider, path: `${iot.path}/beslut` },
    { name: 'lessons-of', as: lead, path: `${ended.path}/lardomar` },
    { name: 'history', as: owner, path: `${haffa.path}/historik` },
    {
      name: 'setup-taken-back',
      as: owner,
      path: `${haffa.path}/upplagg`,
      async prepare(page) {
        await button(/^Ta bort |^Remove /)(page);
        await page
          .locator('.toasts')
          .getByRole('button', { name: /^Ångra|^Undo/ })
          .click();
        await page.locator('[data-came-back]').waitFor();
      },
      isFleeting: true,
    },
    { name: 'request', as: owner, path: `${haffa.path}/begar/scaleUp` },
    { name: 'request-funding', as: nurse, path: `${initiative('CallKnut').path}/begar/funding` },
    { name: 'basis', as: decider, path: `${iot.path}/underlag/${request(iot, 'funding')}` },
    { name: 'decide', as: decider, path: `${iot.path}/beslut/${request(iot, 'funding')}` },
    {
      name: 'decide-time',
      as: 'Eva Sandström',
      path: `${sensors.path}/beslut/${request(sensors, 'time')}`,
    },
    { name: 'protocol', as: owner, path: `${haffa.path}/protokoll/${decision}` },
    { name: 'end', as: owner, path: `${haffa.path}/avsluta` },
    { name: 'scale', as: lead, path: `/initiativ/${scaling}/skala` },
    { name: 'portfolio-board', as: lead, path: '/portfolj' },
    { name: 'portfolio-list', as: lead, path: '/portfolj?vy=lista' },
    {
      name: 'portfolio-filtered',
      as: lead,
      path: '/portfolj?vy=lista&fas=3&lage=alla&sok=stod&ordna=dagar',
      prepare: button('Filter'),
    },
    { name: 'portfolio-nothing', as: lead, path: '/portfolj?sok=finns+inte' },
    { name: 'portfolio-views', as: lead, path: '/portfolj', prepare: button('Vyer') },
    {
      name: 'portfolio-save-view',
      as: lead,
      path: '/portfolj?lage=infor-beslut',
      prepare: button('Spara vyn'),
    },
    { name: 'portfolio-drag', as: lead, path: '/portfolj', prepare: lifted },
    { name: 'portfolio-charts', as: lead, path: '/portfolj?vy=bilder' },
    { name: 'portfolio-charts-pilot', as: lead, path: '/portfolj?vy=bilder&fas=3' },
    { name: 'ready-for-workshop', as: lead, path: '/workshop/redo', at: 'tablet' },
    { name: 'workshops', as: lead, path: '/', prepare: inWorkshop('choose', () => '/workshop') },
    {
      name: 'workshop-prepare',
      as: lead,
      path: '/',
      prepare: inWorkshop('prepared', (id) => `/workshop/${id}/forbered`),
    },
    {
      name: 'workshop-talk',
      as: lead,
      path: '/',
      at: 'tablet',
      prepare: inWorkshop('talk', (id) => `/workshop/${id}`),
    },
    {
      name: 'workshop-capture',
      as: lead,
      path: '/',
      at: 'tablet',
      async prepare(page) {
        await inWorkshop('capture', (id) => `/workshop/${id}`)(page);
        await page.getByText('Cecilia', { exact: true }).click();
        await page.getByRole('textbox').fill('Lunchklubb i biblioteket');
        await page.keyboard.press('Enter');
        await page.getByRole('article').first().waitFor();
      },
    },
    {
      name: 'workshop-wall',
      as: lead,
      path: '/',
      at: 'tablet',
      async prepare(page) {
        await inWorkshop('group', (id) => `/workshop/${id}`)(page);
        await button(/^(Välj flera|Pick several)$/)(page);
        await page.getByRole('article').first().getByRole('checkbox').check({ force: true });
      },
    },
    {
      name: 'workshop-vote',
      as: lead,
      path: '/',
      at: 'tablet',
      async prepare(page) {
        await inWorkshop('vote', (id) => `/workshop/${id}`)(page);
        await button(/^Cecilia$/)(page);
        await page
          .getByRole('button', { name: /^(Ge en röst|Give a vote)$/ })
          .first()
          .click();
      },
    },
    {
      name: 'workshop-place',
      as: lead,
      path: '/',
      at: 'tablet',
      async prepare(page) {
        await inWorkshop('place', (id) => `/workshop/${id}`)(page);
        await button(/Leverans/)(page);
      },
    },
    {
      name: 'workshop-choose',
      as: lead,
      path: '/',
      prepare: inWorkshop('choose', (id) => `/workshop/${id}`),
    },
    {
      name: 'workshop-present',
      as: lead,
      path: '/',
      at: 'desktop',
      prepare: inWorkshop('group', (id) => `/workshop/${id}/presentera`),
    },
    { name: 'workshop-new', as: lead, path: '/workshop/ny' },
    {
      name: 'workshop-result',
      as: lead,
      path: '/',
      prepare: inWorkshop('ended', (id) => `/workshop/${id}/resultat`),
    },
    { name: 'lessons', as: lead, path: '/lardomar' },
    { name: 'lessons-found', as: lead, path: '/lardomar?sok=sensor&slut=avbrutna' },
    { name: 'lessons-nothing', as: lead, path: '/lardomar?sok=finns+inte' },
    { name: 'lessons-reason', as: lead, path: '/lardomar?orsak=inte-infort' },
    { name: 'sync', as: owner, path: '/synk' },
    {
      name: 'sync-file-own',
      as: owner,
      path: '/synk',
      async prepare(page) {
        const download = page.waitForEvent('download');
        await button(/^(Säkerhetskopiera|Back up)$/)(page);
        const path = await (await download).path();
        await page.locator('.syncpage input[type=file]').setInputFiles({
          name: 'kopia.stegvis',
          mimeType: 'application/x-stegvis',
          buffer: readFileSync(path),
        });
        await page.getByRole('dialog').waitFor();
      },
    },
    {
      name: 'sync-file-refused',
      as: owner,
      path: '/synk',
      async prepare(page) {
        const file = { name: 'lista.txt', mimeType: 'text/plain', buffer: Buffer.from('mjölk, bröd') };
        await page.locator('.syncpage input[type=file]').setInputFiles(file);
        await page.locator('.refuse').waitFor();
      },
    },
    { name: 'sync-parcels', as: owner, path: '/synk', prepare: holdParcels },
    { name: 'people', as: admin, path: '/manniskor' },
    { name: 'people-reader', as: 'Maja Öberg', path: '/manniskor' },
    { name: 'person-menu', as: admin, path: '/manniskor', prepare: button(/Hantera Hassan/) },
    {
      name: 'give-role',
      as: admin,
      path: '/manniskor',
      prepare: async (page) => {
        await button(/Hantera Hassan/)(page);
        await page.getByRole('menuitem', { name: 'Ge en roll' }).click();
        await page.getByLabel('Roll', { exact: true }).selectOption('decisionMaker');
        await page.getByLabel(/ersättare/).check();
      },
    },
    { name: 'departments', as: admin, path: '/manniskor/forvaltningar' },
    { name: 'departments-reader', as: 'Maja Öberg', path: '/manniskor/forvaltningar' },
    {
      name: 'budget',
      as: admin,
      path: '/manniskor/forvaltningar',
      prepare: async (page) => {
        await button(/Hantera Socialf/)(page);
        await page.getByRole('menuitem', { name: 'Ange budget' }).click();
      },
    },
    { name: 'fund', as: admin, path: '/manniskor/forvaltningar', prepare: button('Lägg till fond') },
    { name: 'city', as: admin, path: '/manniskor/staden' },
    { name: 'city-reader', as: 'Maja Öberg', path: '/manniskor/staden' },
    { name: 'settings', as: owner, path: '/installningar' },
    { name: 'example', as: 'Maja Öberg', path: '/exempel' },
    { name: 'example-decision', as: 'Maja Öberg', path: '/exempel?del=5' },
    { name: 'example-pilot', as: 'Maja Öberg', path: '/exempel?del=6' },
    { name: 'example-end', as: 'Maja Öberg', path: '/exempel?del=8' },
    { name: 'model', as: owner, path: '/modellen' },
    { name: 'model-word', as: owner, path: '/modellen#ord-samfinansiering' },
    { name: 'meaning', as: owner, path: haffa.path, prepare: button(/Vad betyder det/) },
    {
      name: 'publish',
      as: owner,
      path: haffa.path,
      prepare: async (page) => {
        await button('Mer')(page);
        await page.getByRole('menuitem', { name: 'Gör offentligt' }).click();
      },
    },
    {
      name: 'request-on-behalf',
      as: 'David Sjöberg',
      path: `${haffa.path}/begar/scaleUp`,
    },
    { name: 'accessibility', as: owner, path: '/tillganglighet?fran=/portfolj' },
    { name: 'accessibility-stranger', path: '/tillganglighet' },
    { name: 'privacy', as: owner, path: '/integritet' },
    { name: 'privacy-stranger', path: '/integritet' },
    { name: 'model-stranger', path: '/modellen' },
    { name: 'more', as: owner, path: '/mer' },
    { name: 'not-found', as: owner, path: '/finns-inte' },
    { name: 'menu-initiative', as: owner, path: haffa.path, prepare: button('Mer'), isFleeting: true },
    { name: 'menu-move', as: lead, path: '/portfolj', prepare: button(/Flytta till/), isFleeting: true },
    { name: 'palette', as: owner, path: haffa.path, prepare: findAndRun() },
    { name: 'palette-results', as: owner, path: '/', prepare: findAndRun('sko') },
    { name: 'palette-nothing', as: owner, path: '/', prepare: findAndRun('xyzzy') },
    { name: 'shortcuts', as: owner, path: '/installningar', prepare: questionMark },
    { name: 'install-offer', as: 'Camilla Ek', path: '/', prepare: offerInstall },
    { name: 'install-ios', as: 'Camilla Ek', path: '/', prepare: installOnIos },
    // Of this person something is only on the device.
    { name: 'sync-offline', as: 'Yusuf Demir', path: '/fanga', prepare: captureOffline },
    {
      name: 'sync-conflicts',
      as: 'David Sjöberg',
      path: '/synk',
      async prepare(page) {
        await withConflicts(page);
        await page.locator('.conf').nth(3).waitFor();
      },
    },
    {
      name: 'field-conflict',
      as: 'David Sjöberg',
      path: '/synk',
      async prepare(page) {
        await withConflicts(page);
        await page
          .getByRole('link', { name: /^(Visa i initiativet|Show in the initiative)$/ })
          .first()
          .click();
        await page
          .getByRole('button', { name: /^(Välj för Behov|Choose for Need)$/ })
          .first()
          .click();
        await page.getByRole('radio', { name: /Skriv en ny|Write a new/ }).check();
      },
    },
    { name: 'sync-failed', as: 'Camilla Ek', path: '/synk', prepare: refusedChanges },
    {
      name: 'sync-failed-change',
      as: 'Camilla Ek',
      path: '/synk',
      async prepare(page) {
        await refusedChanges(page);
        await button(/^Ändra och försök igen|^Change and try again/)(page);
      },
    },
    {
      name: 'settings-leave',
      as: 'Camilla Ek',
      path: '/synk',
      async prepare(page) {
        await refusedChanges(page);
        await page.goto('/installningar');
        await button(/^Rensa enheten|^Clear this device/)(page);
        await page.getByRole('radio', { name: /^(Släng|Discard)/ }).check();
      },
    },
    {
      name: 'settings-offline',
      as: 'Yusuf Demir',
      path: '/installningar',
      async prepare(page) {
        await goOffline(page);
        await page.getByRole('button', { name: /länk och kod|link and code/ }).click();
      },
    },
    { name: 'capture-refused', as: nurse, path: '/fanga', prepare: refused('Spara') },
    {
      name: 'capture-saved',
      as: nurse,
      path: '/fanga',
      async prepare(page) {
        await page.getByLabel('Vilket behov eller vilken idé?').fill('Cykelpump vid varje skola');
        await page.keyboard.press('Enter');
        await page.getByRole('listitem').filter({ hasText: 'Cykelpump' }).first().waitFor();
      },
    },
    { name: 'pilot-log-refused', as: owner, path: `${haffa.path}/pilotlogg`, prepare: refused('Spara') },
    {
      name: 'pilot-log-saved',
      as: owner,
      path: `${haffa.path}/pilotlogg`,
      async prepare(page) {
        await page.getByLabel('Vad hände?').fill('Två förråd till är med.');
        await page.getByRole('button', { name: 'Spara', exact: true }).click();
        await page.locator('.toast').getByText('Loggposten är sparad').waitFor();
      },
    },
    {
      name: 'pilot-log-photo-full',
      as: owner,
      path: `${haffa.path}/pilotlogg`,
      async prepare(page) {
        await choosePhoto(page);
        await fillDisk(page);
        await choose(page, { name: 'foto.jpg', mimeType: 'image/jpeg', buffer: await aPhoto(page) });
        await page
          .getByText(/fler foton på enheten|more photos on this device/)
          .first()
          .waitFor();
      },
    },
    // Of this person something is only on the device.
    { name: 'pilot-log-photos', as: 'David Sjöberg', path: `${haffa.path}/pilotlogg`, prepare: logPhotos },
    {
      name: 'photo-large',
      as: nurse,
      path: carpenter.path,
      async prepare(page) {
        await choosePhoto(page);
        await page.getByRole('button', { name: /^(Spara|Save)$/ }).click();
        await page.locator('.toasts').getByRole('button').last().click();
        await page.getByRole('button', { name: /^(Visa fotot|Show the photo)/ }).click();
        await page.getByRole('dialog').getByRole('img').waitFor();
      },
    },
    { name: 'capture-photo', as: nurse, path: '/fanga', prepare: choosePhoto },
    {
      name: 'initiative-photos',
      as: owner,
      path: haffa.path,
      async prepare(page) {
        await choosePhoto(page);
        await page.getByRole('button', { name: /^(Spara|Save)$/ }).click();
        await page.getByRole('button', { name: /^(Visa fotot|Show the photo)/ }).waitFor();
        const buffer = Buffer.from('%PDF-1.4\n%%EOF');
        await choose(page, { name: 'Ritning över förråden.pdf', mimeType: 'application/pdf', buffer });
        await page.getByRole('button', { name: /^(Spara|Save)$/ }).click();
        await page.getByRole('button', { name: /^(Ladda ner|Download) Ritning över förråden/ }).waitFor();
      },
    },
    {
      name: 'request-refused',
      as: nurse,
      path: `${initiative('CallKnut').path}/begar/funding`,
      async prepare(page) {
        await page.getByLabel(/\(ansvarig\)/).fill('');
        await refused('Begär beslut')(page);
      },
    },
    {
      name: 'decide-refused',
      as: decider,
      path: `${iot.path}/beslut/${request(iot, 'funding')}`,
      prepare: refused(/^Granska och/),
    },
    { name: 'end-refused', as: owner, path: `${haffa.path}/avsluta`, prepare: refused(/^Avsluta/) },
    {
      name: 'dialog-co-owners',
      as: owner,
      path: haffa.path,
      prepare: dialog('Mer', 'Lägg till medbärare'),
    },
    { name: 'dialog-back', as: owner, path: haffa.path, prepare: dialog('Mer', /^Gå tillbaka/) },
    {
      name: 'dialog-share',
      as: nurse,
      path: '/fanga',
      async prepare(page) {
        await page.getByLabel('Vilket behov eller vilken idé?').fill('Bänkar vid varje hållplats');
        await page.keyboard.press('Enter');
        await page.getByRole('button', { name: 'Ändra Bänkar vid varje hållplats' }).click();
        await page.getByRole('link', { name: 'Öppna idén' }).click();
        await button('Gör till initiativ')(page);
        await page.getByRole('dialog').waitFor();
      },
    },
    { name: 'start-offline', as: owner, path: '/', prepare: goOffline },
    {
      name: 'decide-offline',
      as: decider,
      path: `${iot.path}/beslut/${request(iot, 'funding')}`,
      prepare: goOffline,
    },
    { name: 'setup-door', path: '/setup' },
    { name: 'sign-in', path: '/logga-in' },
    { name: 'empty-start', as: founder, path: '/' },
    { name: 'empty-portfolio', as: founder, path: '/portfolj' },
    { name: 'empty-lessons', as: founder, path: '/lardomar' },
    { name: 'empty-sync', as: founder, path: '/synk' },
    { name: 'empty-people', as: founder, path: '/manniskor' },
  ];
}

/** What colleagues have handed over, each as far as it has come, and a draft of a backup beside another. */
async function holdParcels(page: Page): Promise<void> {
  // With one they would be brought.
  await goOffline(page);
  await page.evaluate(async () => {
    const { space, person } = JSON.parse(
      localStorage.getItem(`stegvis.principal.${localStorage.getItem('stegvis.current') ?? ''}`) ?? '{}',
    ) as { space: { id: string }; person: { id: string } };
    const opening = indexedDB.open(`stegvis ${space.id} ${person.id}`);
    await new Promise((resolve) => {
      opening.addEventListener('success', resolve);
    });
    const tx = opening.result.transaction(['parcels', 'drafts'], 'readwrite');
    const deeds = ['a', 'b', 'c'].map((mid, nth) => ({
      deed: { id: nth + 1, mid, name: 'idea.capture', args: {}, timestamp: 0, at: '' },
      signature: '',
    }));
    const carried = (...outcomes: string[]) =>
      outcomes.map((outcome, nth) => ({ mid: ['a', 'b', 'c'][nth], outcome }));
    const parcels = [
      { from: 'Astrid Lindqvist', state: 'waiting' },
      { from: 'Hassan Karimi', state: 'partly', carried: carried('applied', 'left', 'left') },
      { from: 'Ingrid Wallin', state: 'arrived', carried: carried('applied', 'rejected', 'duplicate') },
      { from: 'Maja Öberg', state: 'refused', why: 'key_ended' },
    ];
    const author = { person: '', clientGroupID: '', clientID: '' };
    for (const [keptAt, parcel] of parcels.entries())
      tx.objectStore('parcels').put({
        id: String(keptAt),
        author,
        key: '',
        deeds,
        photos: 0,
        madeAt: '',
        keptAt,
        triedAt: Date.now(),
        ...parcel,
      });
    const value = 'Lunch tillsammans på fredagar';
    tx.objectStore('drafts').put({ key: 'beside 1 capture', value, at: Date.now() - 86_400_000 });
    await new Promise((resolve) => {
      tx.addEventListener('complete', resolve);
    });
    opening.result.close();
  });
  // Written past the app, so it is asked anew.
  await page.getByRole('link', { name: 'Start' }).first().click();
  await page.locator('a.sync').click();
  await page.getByText('Hassan Karimi').first().waitFor();
}

interface AFile {
  readonly name: string;
  readonly mimeType: string;
  readonly buffer: Buffer;
}
/** Chooses files as somebody does who has them on the device. */
const choose = (page: Page, ...files: AFile[]) =>
  page.locator('input[type=file][multiple]').first().setInputFiles(files);

/** A photo is chosen, and it has been said what it shows. */
async function choosePhoto(page: Page): Promise<void> {
  await choose(page, { name: 'foto.jpg', mimeType: 'image/jpeg', buffer: await aPhoto(page) });
  await page
    .getByLabel(/^(Vad visar bilden|What does the picture show)/)
    .fill('Två bord i ett förråd i Sörby skola');
}

/** A post with three photos: one is on its way, one the city would not have, one waits for its turn. */
async function logPhotos(page: Page): Promise<void> {
  await goOffline(page);
  await page.getByLabel(/^(Vad hände|What happened)/).fill('Bord och stolar från Sörby skola är hämtade.');
  await choosePhoto(page);
  for (const [nth, width] of [2400, 2000].entries()) {
    const buffer = await aPhoto(page, { width, height: 1600 });
    await choose(page, { name: 'foto.jpg', mimeType: 'image/jpeg', buffer });
    await page
      .getByRole('button', { name: new RegExp(`^(Ta bort foto|Remove photo) ${nth + 2}$`) })
      .waitFor();
  }
  await page.getByRole('button', { name: /^(Spara|Save)$/ }).click();
  await page.locator('.photos li').first().waitFor();
  await halfSend(page);
  await page
    .locator('.photos')
    .getByText(/Gick inte|Could not send/)
    .waitFor();
  await page
    .locator('.photos')
    .getByText(/Skickas|Sending/)
    .first()
    .waitFor();
  for (const tile of await page.locator('.photos li').all()) await tile.scrollIntoViewIfNeeded();
  await page.locator('.photos img').nth(2).waitFor();
}

/** The network is back, in which the first file is too large and every other one stops halfway. */
async function halfSend(page: Page): Promise<void> {
  let tooLarge: string | undefined;
  await page.route('**/api/blobs/**', async (route) => {
    tooLarge ??= route.request().url();
    if (route.request().url() === tooLarge) await route.fulfill({ status: 413 });
    else if (route.request().method() === 'HEAD')
      await route.fulfill({ headers: { 'Upload-Complete': '?0', 'Upload-Offset': '9000' } });
    // What is sent is never answered.
  });
  await page.context().setOffline(false);
  await page.evaluate(() => window.dispatchEvent(new Event('online')));
}

/** From now on the device has no room for photos. */
async function fillDisk(page: Page): Promise<void> {
  await page.evaluate(() => {
    // oxlint-disable-next-line typescript/unbound-method -- called with its own this
    const { put } = IDBObjectStore.prototype;
    IDBObjectStore.prototype.put = function (value: unknown, key?: IDBValidKey) {
      if (this.transaction.db.name.endsWith(' photos')) throw new DOMException('', 'QuotaExceededError');
      return put.call(this, value, key);
    };
  });
}

/** Workshops that a device's person has led as far as a stage: a screen is looked at by itself or after others. */
const workshops = new WeakMap<object, Map<Stage, Promise<MadeWorkshop>>>();

/** Goes to a screen of a workshop that has come so far; `path` is told the workshop's id. */
export function inWorkshop(stage: Stage, path: (id: string) => string): NonNullable<Screen['prepare']> {
  return async (page) => {
    const ofDevice = workshops.get(page.context()) ?? new Map<Stage, Promise<MadeWorkshop>>();
    workshops.set(page.context(), ofDevice);
    const making = ofDevice.get(stage) ?? aWorkshop(makeDoer(page.context(), 'example'), { stage });
    ofDevice.set(stage, making);
    const { id } = await making;
    await page.goto(path(id));
    await page.getByText(workshopTitle).first().waitFor();
  };
}

/** Devices that have their conflicts: a screen is looked at by itself or after others. */
const conflicting = new WeakSet<object>();

async function withConflicts(page: Page): Promise<void> {
  if (conflicting.has(page.context())) return;
  conflicting.add(page.context());
  await conflictsOfAllKinds(page);
}

/** An idea that is only here, looked at in Synk. */
async function captureOffline(page: Page): Promise<void> {
  await goOffline(page);
  const field = page.getByRole('textbox').first();
  await field.fill('Cykelpool för hemtjänsten');
  await field.press('Enter');
  await page.locator('.saved-today .line').first().waitFor();
  await page.locator('a.sync').click();
  await page.locator('.syncpage .line').first().waitFor();
}

/** Something has been saved here, and Chromium would install. */
async function offerInstall(page: Page): Promise<void> {
  await page.evaluate(() => localStorage.setItem('stegvis.saved.first', '2026-01-01'));
  await page.reload();
  await page.getByRole('heading', { level: 1 }).waitFor();
  await page.evaluate(() => {
    const offer = new Event('beforeinstallprompt', { cancelable: true });
    Object.assign(offer, { prompt: async () => ({ outcome: 'dismissed' }) });
    window.dispatchEvent(offer);
  });
  await page.getByRole('button', { name: /^(Inte nu|Not now)$/ }).waitFor();
}

/** The same on an iPhone, where it is done by hand. */
async function installOnIos(page: Page): Promise<void> {
  await page.addInitScript(() => {
    Object.defineProperty(navigator, 'userAgent', {
      value: 'Mozilla/5.0 (iPhone; CPU iPhone OS 18_4 like Mac OS X)',
    });
    localStorage.setItem('stegvis.saved.first', '2026-01-01');
  });
  await page.reload();
  await page.getByRole('button', { name: /^(Visa hur|Show me how)$/ }).click();
  await page.getByRole('dialog').getByRole('listitem').first().waitFor();
}

/**
 * The plug is pulled, and the app has found out: browser events only make it try (rule 5). Without waiting for that, its row would
 * come while the page is looked at.
 */
async function goOffline(page: Page): Promise<void> {
  await page.evaluate(() => navigator.serviceWorker.ready);
  await page.context().setOffline(true);
  await page.evaluate(() => window.dispatchEvent(new Event('online')));
  await page
    .getByText(/^(Du har inget nät|You are offline)\./)
    .first()
    .waitFor();
}
