import { mutations } from '../../src/domain/mutations.ts';

/**
 * Loaded into a server before all else: it has a bug. A tag that begins with "gift" makes it throw something that nobody foresaw.
 * The devices have no such bug, so they save it.
 */
const deed = mutations.get('initiative.tag');
if (!deed) throw new Error('there is nothing to poison');
Object.assign(deed, {
  // oxlint-disable-next-line typescript/unbound-method -- called on the deed below
  run: new Proxy(deed.run, {
    apply(run, self, given: unknown[]) {
      const [, args] = given;
      if ((args as { word: string }).word.startsWith('gift'))
        throw new TypeError('Cannot read properties of undefined');
      Reflect.apply(run, self, given);
    },
  }),
});
