import { createContext, useContext } from 'solid-js';
import type { WallDeeds } from './wallDeeds.ts';

/** What the parts of the wall share: what is picked, what is asked, and what can be done. */
export interface WallUse {
  readonly deeds: WallDeeds;
  readonly isPicking: () => boolean;
  readonly isPicked: (noteId: string) => boolean;
  readonly pick: (noteId: string, picked: boolean) => void;
  /** Opens the dialogs: where to, merge with which, the note itself. */
  readonly askMove: (noteIds: readonly string[]) => void;
  readonly askMerge: (noteId: string) => void;
  readonly open: (noteId: string) => void;
  /** The same of a cluster: what it is called, merge with which. */
  readonly askName: (clusterId: string) => void;
  readonly askMergeCluster: (clusterId: string) => void;
  /** Is it in what waits to be sent? One look-up for a wall of hundreds. */
  readonly isOnlyHere: (rowId: string) => boolean;
}

const Context = createContext<WallUse>();
export const WallUseProvider = Context.Provider;

/** @throws outside the wall: a fault of ours. */
export function useWallUse(): WallUse {
  const use = useContext(Context);
  if (!use) throw new Error('useWallUse was called outside the wall');
  return use;
}
