import assert from 'node:assert/strict';
import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import type { Locator, Page } from 'playwright';
import { aPhoto, corner, tracesIn } from './aPhoto.ts';
import { anInitiative, aWorkingCity } from './cityAtWork.ts';
import { expect } from './expect.ts';
import { draftsHere, isKeptOffline, syncButton, toastOf, withEveryone } from './person.ts';
import { story } from './story.ts';

const alt = 'Ett rött bord i ett förråd';

story(
  'a photo taken without a network goes with its log entry, waits for as long as it takes, and says nothing of where it was taken (P1, P4, T10, rule 38)',
  async ({ device, server, step }) => {
    step('an initiative, on a phone whose network goes');
    const office = await device('office', { viewport: { width: 1280, height: 900 } });
    const phone = await device('phone', { hasTouch: true, isMobile: true });
    const city = await aWorkingCity(server, office, [{ name: 'Skolförvaltningen', code: 'SKF' }]);
    const ida = await city.join(phone, { name: 'Ida Idh', role: 'ideaOwner', code: 'SKF' });
    const initiative = await anInitiative(ida, 'Återbruk av möbler');
    const { page } = phone;
    const log = `/initiativ/${initiative}/pilotlogg`;
    await page.goto(log);
    await expect(syncButton(page, withEveryone)).toBeVisible();
    await isKeptOffline(page);
    await phone.offline();

    step('a photo is taken, and the page is closed before anything has been saved');
    await page.getByLabel('Vad hände?').fill('De första möblerna är inne.');
    const taken = await aPhoto(page);
    assert.deepEqual(tracesIn(taken), ['Exif', 'Provstad skolgård'], 'the camera says where');
    const [camera] = await Promise.all([
      page.waitForEvent('filechooser'),
      page.getByRole('button', { name: 'Ta foto' }).click(),
    ]);
    await camera.setFiles({ name: 'IMG_2041.JPG', mimeType: 'image/jpeg', buffer: taken });
    await page.getByLabel('Vad visar bilden?').fill(alt);
    await expect(page.getByText('Syns någon på bilden? Fråga först om det är okej.')).toBeVisible();
    await expect.poll(() => draftsHere(page)).toContain(alt);
    await page.reload();
    await expect(page.getByLabel('Vad visar bilden?')).toHaveValue(alt);
    await expect(page.getByLabel('Vad hände?')).toHaveValue('De första möblerna är inne.');

    step('what cannot be taken is said, and stops nothing');
    await page.locator('input[type=file][multiple]').setInputFiles({
      name: 'bild.png',
      mimeType: 'image/png',
      buffer: Buffer.from('\x89PNG\r\n\x1a\n', 'latin1'),
    });
    await expect(
      page.locator('#main').getByText('Bilden går inte att läsa. Texten är sparad. Välj en annan bild.'),
    ).toBeVisible();

    step('it is saved with its entry');
    await page.getByRole('button', { name: 'Spara', exact: true }).click();
    await expect(toastOf(page)).toContainText('Loggposten är sparad');
    await expect(tiles(page)).toHaveCount(1);
    await expect(tiles(page).getByText('Bara här')).toBeVisible();
    await expect(page.getByLabel('Vad hände?')).toHaveValue('');
    const [kept] = await photosHere(page);
    assert.ok(kept, 'the photo lies on the device');
    assert.deepEqual(tracesIn(kept), [], 'and says nothing of where it was taken');

    step('another app shares a photo, also without a network');
    await share(page, 'Bänk vid hållplatsen', taken);
    await expect(page.getByLabel('Vilket behov eller vilken idé?')).toHaveValue('Bänk vid hållplatsen');
    await expect(page.getByLabel('Vad visar bilden?')).toBeVisible();
    await page.getByRole('button', { name: 'Spara', exact: true }).click();
    await expect(page.getByRole('region', { name: 'Sparat i dag' }).getByText('Bänk vid')).toBeVisible();

    step('the network comes back, and the photo goes after its entry');
    await phone.online();
    await page.goto(log);
    await expect(syncButton(page, withEveryone)).toBeVisible();
    await expect(page.getByText('Bara här')).toHaveCount(0);
    const stored = filesUnder(join(server.dataDir, 'blobs'));
    assert.ok(stored.length > 0, 'the city has a file');
    for (const file of stored) assert.deepEqual(tracesIn(readFileSync(file)), [], file);

    step('somebody else sees it: upright, in its colours, with what it shows');
    await office.page.goto(log);
    await office.page.getByRole('button', { name: `Visa fotot: ${alt}` }).click();
    const large = office.page.getByRole('dialog').getByRole('img', { name: alt });
    await expect(large).toBeVisible();
    await expect(office.page.getByRole('dialog')).toContainText('Ida Idh, i dag');
    await looksAsTaken(large);

    step('and takes it along when the network is gone');
    await isKeptOffline(office.page);
    await office.offline();
    await office.page.reload();
    await expect(
      office.page.getByRole('button', { name: `Visa fotot: ${alt}` }).locator('img'),
    ).toBeVisible();

    step('who took it takes it back, and regrets it');
    await page.getByRole('button', { name: `Visa fotot: ${alt}` }).click();
    await page.getByRole('dialog').getByRole('button', { name: 'Ta bort fotot' }).click();
    await expect(tiles(page)).toHaveCount(0);
    await page.locator('.toasts').getByRole('button', { name: 'Ångra' }).click();
    await expect(tiles(page)).toHaveCount(1);
  },
);

const tiles = (page: Page): Locator =>
  page
    .getByRole('region', { name: 'Tidigare poster' })
    .getByRole('list', { name: 'Foton' })
    .getByRole('listitem');

/** The bytes of every photo that lies on the device, whatever the app says of them. */
async function photosHere(page: Page): Promise<readonly Buffer[]> {
  const found = await page.evaluate(async () => {
    const asked = <T>(request: IDBRequest<T>) =>
      new Promise<T>((resolve, reject) => {
        request.addEventListener('success', () => resolve(request.result));
        request.addEventListener('error', () => reject(request.error ?? new Error('no answer')));
      });
    const name = (await indexedDB.databases()).find((one) => one.name?.endsWith(' photos'))?.name ?? '';
    const db = await asked(indexedDB.open(name));
    const all: { data: ArrayBuffer }[] = await asked(
      db.transaction('content').objectStore('content').getAll(),
    );
    db.close();
    return all.map(({ data }) =>
      Array.from(new Uint8Array(data), (byte) => String.fromCharCode(byte)).join(''),
    );
  });
  return found.map((bytes) => Buffer.from(bytes, 'latin1'));
}

/** As the system does it when somebody chooses Stegvis in another app's menu. */
async function share(page: Page, text: string, photo: Buffer): Promise<void> {
  await page.evaluate(
    ([said, base64]) => {
      const form = document.createElement('form');
      Object.assign(form, { method: 'POST', action: '/fanga', enctype: 'multipart/form-data' });
      const field = (name: string, type: string) => {
        const input = document.createElement('input');
        Object.assign(input, { name, type });
        form.append(input);
        return input;
      };
      field('text', 'text').value = said;
      const files = new DataTransfer();
      const bytes = Uint8Array.from(atob(base64), (letter) => letter.charCodeAt(0));
      files.items.add(new File([bytes], 'IMG_2042.JPG', { type: 'image/jpeg' }));
      field('photos', 'file').files = files.files;
      document.body.append(form);
      form.submit();
    },
    [text, photo.toString('base64')] as const,
  );
}

/** The picture stands on its short side, no side too long, and is red in its upper left and nowhere else. */
async function looksAsTaken(picture: Locator): Promise<void> {
  const seen = await picture.evaluate(async (img) => {
    if (!(img instanceof HTMLImageElement)) throw new Error('no picture');
    await img.decode();
    const { naturalWidth: width, naturalHeight: height } = img;
    const canvas = new OffscreenCanvas(width, height);
    const brush = canvas.getContext('2d');
    brush?.drawImage(img, 0, 0);
    const at = (x: number, y: number) =>
      Array.from(brush?.getImageData(x * width, y * height, 1, 1).data ?? []);
    return { width, height, corner: at(0.1, 0.1), opposite: at(0.9, 0.9) };
  });
  assert.deepEqual([seen.width, seen.height], [1024, 2048]);
  const isRed = ([red = 0, green = 0, blue = 0]: number[]) =>
    [red - corner.red, green - corner.green, blue - corner.blue].every((off) => Math.abs(off) < 25);
  assert.ok(isRed(seen.corner), `the upper left is ${seen.corner.join()}`);
  assert.ok(!isRed(seen.opposite), `the lower right is ${seen.opposite.join()}`);
}

const filesUnder = (folder: string): string[] =>
  readdirSync(folder, { recursive: true, withFileTypes: true })
    .filter((one) => one.isFile())
    .map((one) => join(one.parentPath, one.name));
