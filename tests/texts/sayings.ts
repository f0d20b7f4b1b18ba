/**
 * What a text says: itself, each of a list, or what a function answers to arguments of several kinds. Nobody here knows what a
 * function takes, so it is asked with all of them and those that it cannot use are passed over.
 * @throws when a function can use none
 */
export function sayings(text: unknown): string[] {
  if (text === undefined) return [];
  if (typeof text === 'string') return [text];
  if (Array.isArray(text)) return text.flatMap(sayings);
  if (isTold(text)) return answers(text);
  if (typeof text === 'object' && text !== null) return Object.values(text).flatMap(sayings);
  return [];
}

type Told = (...args: unknown[]) => unknown;
const isTold = (text: unknown): text is Told => typeof text === 'function';

/** Numbers for the counted, a word for the named, yes and no. */
const fills: readonly unknown[] = [0, 1, 2, 21, 'Prov', true, false];

function answers(text: Told): string[] {
  const asked = (fill: unknown): string[] | undefined => {
    try {
      const answer = text(fill, fill, fill, fill, fill, fill);
      return isAnything(answer) ? ['Prov'] : sayings(answer);
    } catch {
      return undefined;
    }
  };
  const whole = asked(anything());
  // Whoever reads a record finds nothing in a number, and a name that is 0 is no name: neither is the text's fault.
  const others = fills.flatMap(
    (fill) => asked(fill)?.filter((said) => said && !said.includes('undefined')) ?? [],
  );
  if (!whole && others.length === 0) throw new Error(`no arguments suit ${String(text)}`);
  return [...new Set([...(whole ?? []), ...others])];
}

const marker = Symbol('anything');
const isAnything = (value: unknown) => typeof value === 'function' && marker in value;

/** A record, list, name and number in one: whatever is read off it or asked of it is such a thing too. */
function anything(): unknown {
  return new Proxy(() => undefined, {
    has: (_, key) => key === marker,
    get(_, key) {
      if (key === Symbol.toPrimitive) return (hint: string) => (hint === 'number' ? 2 : 'Prov');
      if (key === Symbol.iterator) return [][Symbol.iterator];
      return key === 'length' ? 2 : key === 'toString' ? () => 'Prov' : anything();
    },
    apply: () => anything(),
  });
}
