import { type Accessor, createSignal, onMount } from 'solid-js';
import * as z from 'zod/mini';
import { type Contact, contactOf } from '../../../domain/contact.ts';
import { organisation } from '../../../domain/organisation.ts';
import { holds } from '../../../domain/person.ts';
import { call } from '../../app/api.ts';
import { useCityIfIn } from '../../app/city.tsx';
import { rememberedPrincipal } from '../../app/session.ts';

/** How the city is reached, as far as it is known here. */
export interface HowToReach {
  /** The city's name; absent for a stranger whom no network has told. */
  readonly city?: string | undefined;
  readonly contact: Contact;
  /** Who administers, for a city that has given no contact. Strangers learn no names. */
  readonly admins: readonly string[];
}

const { accessibilityMail, accessibilityPage, privacyMail, privacyPage } = organisation.shape;
const state = z.object({
  city: z.optional(z.string()),
  contact: z.optional(z.object({ accessibilityMail, accessibilityPage, privacyMail, privacyPage })),
});

/** From the device for those who are in, also without a network; a stranger asks the server. */
export function useContact(): Accessor<HowToReach> {
  const city = useCityIfIn();
  if (city)
    return () => {
      const { row, people } = city.organisation();
      const admins = people.filter((person) => holds(person, 'admin', city.today())).map(({ name }) => name);
      // Before the city has been fetched, the device remembers what it is called.
      return { city: row?.name ?? rememberedPrincipal()?.space.name, contact: contactOf(row), admins };
    };
  const [told, setTold] = createSignal<HowToReach>({ contact: {}, admins: [] });
  const ask = async () => {
    const answer = await call(state, 'GET', '/api/state');
    if (answer.ok) setTold({ city: answer.body.city, contact: answer.body.contact ?? {}, admins: [] });
  };
  onMount(() => void ask());
  return told;
}
