import * as z from 'zod/mini';

/** A view of the portfolio under a name. It is an address: what stands after the `?`. */
export const savedView = z.object({
  name: z.string().check(z.trim(), z.minLength(1), z.maxLength(60)),
  address: z.string().check(z.maxLength(2000)),
});
export type SavedView = z.infer<typeof savedView>;

/** More than this is no menu any more. */
export const mostViews = 20;
export const longestName = 60;

/** Why a name cannot be used. `renamed` is the view that gets it, when it is not a new one. */
export type NameTrouble = 'missing' | 'taken' | 'full';
export function whyNotNamed(
  views: readonly SavedView[],
  name: string,
  renamed?: string,
): NameTrouble | undefined {
  if (name.trim() === '') return 'missing';
  const others = views.filter((view) => view.name !== renamed);
  if (others.some((view) => isSameName(view.name, name))) return 'taken';
  return renamed === undefined && views.length >= mostViews ? 'full' : undefined;
}

/** Nobody tells two views apart by a capital letter or a space. */
export const isSameName = (a: string, b: string): boolean => told(a) === told(b);
const told = (name: string) => name.trim().normalize('NFC').toLowerCase().replaceAll(/\s+/g, ' ');

/** A new view stands last. One of the same name gets the new address in its place. */
export function withView(views: readonly SavedView[], view: SavedView): readonly SavedView[] {
  const named = { ...view, name: view.name.trim().slice(0, longestName).trim() };
  const at = views.findIndex(({ name }) => isSameName(name, named.name));
  return at < 0 ? [...views, named] : views.with(at, { ...named, name: views[at]?.name ?? named.name });
}

export const renamed = (views: readonly SavedView[], from: string, to: string): readonly SavedView[] =>
  views.map((view) =>
    view.name === from ? { ...view, name: to.trim().slice(0, longestName).trim() } : view,
  );

export const withoutView = (views: readonly SavedView[], name: string): readonly SavedView[] =>
  views.filter((view) => view.name !== name);

/** The views in what was kept; what cannot be read is left out. */
export function viewsIn(kept: string | null): readonly SavedView[] {
  try {
    const given: unknown = JSON.parse(kept ?? '[]');
    if (!Array.isArray(given)) return [];
    return given.flatMap((each) => savedView.safeParse(each).data ?? []).slice(0, mostViews);
  } catch {
    return [];
  }
}
