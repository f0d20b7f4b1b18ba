import { createContext, type JSX, useContext } from 'solid-js';

/** What the shell lends to every page. */
export type ShellSlots = {
  /** The sync button, top right. */
  sync: () => JSX.Element;
};

export const ShellContext = createContext<ShellSlots>({ sync: () => undefined });

/** For a page that draws its own top bar (Fånga, Portfölj): `useShell().sync()`. Empty outside the shell. */
export function useShell(): ShellSlots {
  return useContext(ShellContext);
}
