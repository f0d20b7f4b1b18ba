export const day = 86_400_000;

/**
 * The environment of a server whose machine's clock shows `instant` when it starts, and goes on from there. The program is
 * the same: only what the machine tells it is another.
 */
export function clockAt(instant: string): Readonly<Record<string, string>> {
  const turned = `
    const Machine = Date;
    const turned = ${Date.parse(instant) - Date.now()};
    globalThis.Date = class Date extends Machine {
      constructor(...given) { super(...(given.length === 0 ? [Machine.now() + turned] : given)); }
      static now() { return Machine.now() + turned; }
    };`;
  return { NODE_OPTIONS: `--import=data:text/javascript,${encodeURIComponent(turned)}` };
}
