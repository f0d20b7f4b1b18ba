/** One seed, one run: every choice of the simulation comes from here (mulberry32). */
export function chance(seed: number) {
  let state = seed >>> 0;
  const unit = () => {
    state = (state + 0x6d2b79f5) >>> 0;
    let t = Math.imul(state ^ (state >>> 15), 1 | state);
    t = (t + Math.imul(t ^ (t >>> 7), 61 | t)) ^ t;
    return ((t ^ (t >>> 14)) >>> 0) / 2 ** 32;
  };
  const below = (n: number) => Math.floor(unit() * n);
  return {
    unit,
    below,
    happens: (probability: number) => unit() < probability,
    one: <T>(of: readonly T[]): T => {
      const picked = of[below(of.length)];
      if (picked === undefined) throw new Error('nothing to choose from');
      return picked;
    },
    /** Identities that look like UUIDs of version 7 and are the same for the same seed. */
    uuid: () => {
      const hex = (digits: number) =>
        Math.floor(unit() * 16 ** digits)
          .toString(16)
          .padStart(digits, '0');
      return `${hex(8)}-${hex(4)}-7${hex(3)}-a${hex(3)}-${hex(6)}${hex(6)}`;
    },
    /** A chance of one's own, so that one's choices do not depend on who else chooses in between. */
    fork: () => chance(below(2 ** 31)),
  };
}
export type Chance = ReturnType<typeof chance>;
