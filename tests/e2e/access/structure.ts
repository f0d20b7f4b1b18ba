import type { Page } from 'playwright';

interface Node {
  readonly role: string;
  readonly name: string;
  readonly level: number | undefined;
  /** The navigation that it stands in. */
  readonly within: string;
  url: string | undefined;
}

/** What is wrong with the order of a screen, as it is handed to whoever does not see it. */
export async function structureFindings(page: Page, screen: { language: string }): Promise<string[]> {
  const nodes = parse(await page.locator('body').ariaSnapshot());
  const document = await page.evaluate(() => ({
    title: window.document.title,
    language: window.document.documentElement.lang,
    positive: [...window.document.querySelectorAll('[tabindex]')].filter(
      (each) => each instanceof HTMLElement && each.tabIndex > 0,
    ).length,
    described: [...window.document.querySelectorAll('a[href][aria-describedby]')].map((each) =>
      each.getAttribute('href'),
    ),
    hidden: [
      ...window.document.querySelectorAll(
        '[aria-hidden=true] :is(a[href], button, input, select, textarea, [tabindex])',
      ),
    ]
      .filter((each) => each instanceof HTMLElement && each.tabIndex >= 0 && each.checkVisibility())
      .map((each) => each.outerHTML.slice(0, 80)),
  }));
  return [
    ...headings(nodes, document.title),
    ...landmarks(nodes),
    ...names(nodes, new Set(document.described)),
    ...(document.language === screen.language ? [] : [`lang is ${document.language}`]),
    ...(document.positive > 0 ? [`${document.positive} with a positive tabindex`] : []),
    ...document.hidden.map((html) => `in the tab order though hidden: ${html}`),
  ];
}

function headings(nodes: readonly Node[], title: string): string[] {
  const all = nodes.filter(({ role }) => role === 'heading');
  const firsts = all.filter(({ level }) => level === 1);
  const found: string[] = [];
  // A modal dialog hides the page behind it, and has its own heading.
  const inDialog = nodes.some(({ role }) => role === 'dialog' || role === 'alertdialog');
  if (firsts.length !== 1 && !inDialog) found.push(`${firsts.length} headings of level 1`);
  if (!/^.+ – Stegvis$/.test(title)) found.push(`the window is called “${title}”`);
  const [first] = firsts;
  const parts = title.split(' – ').slice(0, -1).map(plain);
  if (
    first &&
    !parts.some((part) => plain(first.name).includes(part) || part.startsWith(plain(first.name).slice(0, 30)))
  )
    found.push(`the window is called “${title}”, the page “${first.name}”`);
  for (const [nth, { level = 1, name }] of all.entries()) {
    const before = all[nth - 1]?.level ?? level;
    if (level > before + 1) found.push(`heading “${name}” skips from level ${before} to ${level}`);
    if (!name) found.push(`a heading of level ${level} without words`);
  }
  return found;
}

function landmarks(nodes: readonly Node[]): string[] {
  const of = (role: string) => nodes.filter((node) => node.role === role);
  const navs = of('navigation').map(({ name }) => name);
  const inDialog = of('dialog').length > 0;
  return [
    ...(of('main').length === 1 || inDialog ? [] : [`${of('main').length} main`]),
    ...(of('banner').length <= 1 ? [] : [`${of('banner').length} banners`]),
    ...navs.filter((name, nth) => navs.indexOf(name) < nth).map((name) => `two navigations called “${name}”`),
    ...['navigation', 'region', 'dialog', 'form', 'search']
      .flatMap(of)
      .filter(({ name, role }) => !name && role !== 'search')
      .map(({ role }) => `a ${role} without a name`),
  ];
}

const operable =
  /^(link|button|textbox|searchbox|combobox|checkbox|radio|spinbutton|switch|menuitem|menuitemradio|slider|img|group|radiogroup|table)$/;

function names(nodes: readonly Node[], described: ReadonlySet<string | null>): string[] {
  const unnamed = nodes
    .filter(({ role, name }) => operable.test(role) && role !== 'group' && !name)
    .map(({ role }) => `a ${role} without a name`);
  const places = new Map<string, Set<string>>();
  // A named navigation says of its links what they are about.
  for (const { role, name, url, within } of nodes) {
    const called = within ? `${name} (${within})` : name;
    if (role === 'link' && url) places.set(called, (places.get(called) ?? new Set()).add(url));
  }
  const ambiguous = [...places]
    .filter(([, urls]) => [...urls].filter((url) => !described.has(url)).length > 1)
    .map(([name, urls]) => `links called “${name}” lead to ${[...urls].join(' and ')}`);
  return [...unnamed, ...ambiguous];
}

/** Playwright's own reading of the page: one line per node, the address of a link on the line under it. */
function parse(snapshot: string): Node[] {
  const nodes: Node[] = [];
  let navigation: { name: string; depth: number } | undefined;
  for (const line of snapshot.split('\n')) {
    const url = line.match(/^\s*- \/url: "?(.*?)"?$/)?.[1];
    const last = nodes.at(-1);
    if (url !== undefined && last) last.url = url;
    const [, role, name] = line.match(/^\s*- '?([a-z]+)(?: "((?:[^"\\]|\\.)*)")?/) ?? [];
    if (!role) continue;
    const depth = line.search(/\S/);
    if (navigation && depth <= navigation.depth) navigation = undefined;
    const called = (name ?? '').replaceAll('\\"', '"');
    if (role === 'navigation') navigation = { name: called, depth };
    const level = line.match(/\[level=(\d)\]/)?.[1];
    nodes.push({
      role,
      name: called,
      level: level ? Number(level) : undefined,
      within: navigation?.name ?? '',
      url: undefined,
    });
  }
  return nodes;
}

const plain = (text: string) =>
  text
    .replaceAll(/[\s\u00a0]+/g, ' ')
    .trim()
    .toLowerCase();
