import type { Listed } from '../../../domain/digest.ts';
import { findAmong, type Ready, readied, type SearchIndex } from '../../../domain/search.ts';
import { subjectsOf } from '../portfolio/pick.ts';

/** What ids are called. */
export interface Names {
  readonly person: (id: string) => string;
  readonly department: (id: string | undefined) => string;
}

/** What has been made ready, with the texts it was made of: only what has changed since is made anew. */
const kept = new Map<string, { readonly text: string; readonly ready: Ready }>();

/**
 * Makes an initiative ready to be found by name, number, owner, department and subject. Shorter than the Portfolio's own index:
 * whoever wants to search in the longer texts is a row away from there.
 */
function ready({ head }: Listed, names: Names): Ready {
  const texts = [
    `${head.title} ${head.number ?? ''}`,
    `${names.person(head.ownerId)} ${names.department(head.leadDepartmentId)}`,
    subjectsOf(head).join(' '),
  ];
  const text = texts.join('\n');
  const before = kept.get(head.id);
  if (before?.text === text) return before.ready;
  const made = readied({ id: head.id, texts });
  kept.set(head.id, { text, ready: made });
  return made;
}

export function initiativeIndex(all: readonly Listed[], names: Names): SearchIndex {
  const made = all.map((line) => ready(line, names));
  return { find: (text) => findAmong(made, text) };
}

/** So many at a time: a slow tablet answers a key in between. */
const stretch = 300;

/** Makes ready in the background, so that the first letter need not wait for thousands. Returns what ends it. */
export function makeReady(all: readonly Listed[], names: Names): () => void {
  let at = 0;
  let timer: ReturnType<typeof setTimeout>;
  const some = () => {
    for (const line of all.slice(at, at + stretch)) ready(line, names);
    at += stretch;
    if (at < all.length) timer = setTimeout(some);
  };
  timer = setTimeout(some);
  return () => clearTimeout(timer);
}
