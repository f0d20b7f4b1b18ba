/** What lies over the page: a dialog (a sheet on phones) or a menu. */
export type LayerKind = 'dialog' | 'menu';

/** Is told of each layer that opens, with how to close it from outside; answers with what to call when it has closed. */
export type LayerKeeper = (close: () => void, kind: LayerKind) => () => void;

let keeper: LayerKeeper | undefined;

/** The app hands over who keeps the layers, so that the device's Back closes the topmost one (rule 25). The kit knows no history. */
export function keepLayersWith(one: LayerKeeper | undefined): void {
  keeper = one;
}

/** For a part that lays itself over the page. Call what it answers when the part has closed, however that came about. */
export function openLayer(close: () => void, kind: LayerKind): () => void {
  return keeper?.(close, kind) ?? (() => undefined);
}
