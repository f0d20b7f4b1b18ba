import { type ChildProcess, spawn, spawnSync } from 'node:child_process';
import { once } from 'node:events';
import { mkdtempSync, readFileSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { chromium } from 'playwright';
import * as z from 'zod/mini';
import { launchOptions } from '../tests/e2e/devices.ts';
import type { ExampleCity } from '../tests/e2e/exampleCity.ts';
import { lookAround, needBrowser } from '../tests/e2e/lookAround.ts';
import { screensOf } from '../tests/e2e/screens.ts';
import { settled } from '../tests/e2e/settled.ts';
import { freePort } from '../tests/e2e/storyServer.ts';
import { median, tableOf } from './figures.ts';

/**
 * `npm run lighthouse`: what Lighthouse says of the main screens of the example city, as somebody who is in meets them: a
 * phone as Lighthouse imagines one, and a desktop. The median of some runs. It is fetched for the occasion: it weighs more
 * than everything else the project is built with.
 */
const RUNS = 3;
const wanted = ['start', 'capture', 'initiative', 'portfolio-board'];
const categories = ['performance', 'accessibility', 'best-practices'] as const;

const score = z.object({ score: z.nullable(z.number()) });
const report = z.object({
  categories: z.object({ performance: score, accessibility: score, 'best-practices': score }),
  audits: z.record(
    z.string(),
    z.object({ score: z.optional(z.nullable(z.number())), numericValue: z.optional(z.number()) }),
  ),
});
type Report = z.infer<typeof report>;

const executablePath = needBrowser();
const folder = mkdtempSync(join(tmpdir(), 'stegvis-lighthouse-'));
const profile = join(folder, 'profile');
const port = await freePort();
try {
  await lookAround(async ({ city, server }) => {
    const screens = screensOf(city);
    await letIn(city, server.url, screens.find(({ name }) => name === 'start')?.as ?? '');
    const browser = await openAlone();
    const figures = [];
    const faults = new Set<string>();
    for (const form of ['mobile', 'desktop'] as const)
      for (const name of wanted) {
        const path = screens.find((screen) => screen.name === name)?.path;
        if (path === undefined) throw new Error(`there is no screen called ${name}`);
        const reports = Array.from({ length: RUNS }, () => measure(`${server.url}${path}`, form));
        const scores = categories.map((category) =>
          Math.round(100 * median(reports.map(({ categories }) => categories[category].score ?? 0))),
        );
        const audit = (id: string) => median(reports.map(({ audits }) => audits[id]?.numericValue ?? 0));
        for (const { audits } of reports)
          for (const [id, { score }] of Object.entries(audits))
            if (score === 0 && !/speed|paint|time|interactive|insight|blocking/.test(id))
              faults.add(`${name}, ${form}: ${id}`);
        figures.push({
          what: `${name}, ${form}`,
          value: scores.join(' / '),
          how: `LCP ${Math.round(audit('largest-contentful-paint'))} ms, TBT ${Math.round(audit('total-blocking-time'))} ms, CLS ${audit('cumulative-layout-shift').toFixed(3)}; median of ${RUNS}`,
        });
      }
    console.log(`performance / accessibility / best practices\n\n${tableOf(figures)}`);
    if (faults.size > 0) console.log(`\nWhat it found fault with:\n${[...faults].join('\n')}`);
    browser.kill();
    await once(browser, 'exit');
  });
} finally {
  rmSync(folder, { recursive: true, force: true });
}

/** Somebody's browser, with the app kept on it. */
async function letIn(city: ExampleCity, baseURL: string, person: string): Promise<void> {
  const context = await chromium.launchPersistentContext(profile, {
    ...launchOptions,
    executablePath,
    baseURL,
  });
  await city.enter(context, person);
  const page = await context.newPage();
  await page.goto('/');
  await settled(page);
  await page.evaluate(async () => {
    await navigator.serviceWorker.ready;
  });
  await context.close();
}

/** The same browser with nobody at it but Lighthouse: whoever else drives it would hold up each tab that it opens. */
async function openAlone(): Promise<ChildProcess> {
  const browser = spawn(
    executablePath,
    [
      ...launchOptions.args,
      '--headless',
      '--password-store=basic',
      `--user-data-dir=${profile}`,
      `--remote-debugging-port=${port}`,
      'about:blank',
    ],
    { stdio: 'ignore' },
  );
  while (!(await fetch(`http://127.0.0.1:${port}/json/version`).catch(() => undefined))?.ok)
    await new Promise((resolve) => setTimeout(resolve, 100));
  return browser;
}

/** @param tries how often it may lose the beginning of what it records, as it does now and then on a busy machine. */
function measure(url: string, form: 'mobile' | 'desktop', tries = 3): Report {
  const file = join(folder, 'report.json');
  const args = [
    url,
    `--port=${port}`,
    '--disable-storage-reset',
    `--only-categories=${categories.join(',')}`,
    '--output=json',
    `--output-path=${file}`,
    '--quiet',
    ...(form === 'desktop' ? ['--preset=desktop'] : []),
  ];
  const { status, stderr } = spawnSync('lighthouse', args, { encoding: 'utf8' });
  if (status !== 0 && tries > 1 && stderr.includes('NO_NAVSTART')) return measure(url, form, tries - 1);
  if (status !== 0) throw new Error(`Lighthouse ended with ${status}: ${stderr}`);
  return report.parse(JSON.parse(readFileSync(file, 'utf8')));
}
