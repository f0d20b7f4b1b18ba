import { type Accessor, createSignal } from 'solid-js';
import { useCity } from './city.tsx';
import { paths } from './paths.ts';
import { remembered } from './remembered.ts';

/** What only the server can do, and where it is done. Links are made for somebody who waits for them, so none is made unseen. */
const places = {
  invite: paths.people,
  personLink: paths.people,
  ownLink: paths.settings,
  devices: paths.settings,
  example: paths.settings,
  person: paths.switchPerson,
} as const;
export type Intention = keyof typeof places;

export const placeOf = (intention: Intention): string => places[intention];

export interface Intentions {
  /** What the person wanted to do and could not, in the order they wanted it. */
  readonly wanted: Accessor<readonly Intention[]>;
  readonly remember: (intention: Intention) => void;
  readonly forget: (intention: Intention) => void;
}

/** What is read has changed, in this tab. */
const [changed, setChanged] = createSignal(0);

/** What the person wants to be reminded of when there is a network (rule 7). Kept on this device, for this person. */
export function useIntentions(): Intentions {
  const { device } = useCity();
  const key = `whenOnline.${device.space}.${device.personId}` as const;
  const wanted = () => {
    changed();
    return (remembered.get(key) ?? '').split(' ').filter(isIntention);
  };
  const put = (all: readonly Intention[]) => {
    remembered.set(key, all.length > 0 ? all.join(' ') : null);
    setChanged((times) => times + 1);
  };
  return {
    wanted,
    remember: (intention) => put([...wanted().filter((each) => each !== intention), intention]),
    forget: (intention) => put(wanted().filter((each) => each !== intention)),
  };
}

const isIntention = (word: string): word is Intention => Object.hasOwn(places, word);
