import { Match, Show, Switch } from 'solid-js';
import { useTexts } from '../../app/texts.tsx';
import type { HowToReach } from './contact.ts';
import { mailTo } from './mailTo.ts';

type ReachProps = {
  reach: HowToReach;
  mail: string | undefined;
  page: string | undefined;
  subject: string;
  /** The sentences for a city that has given neither. */
  words: { toAdmins: (names: string) => string; toSomebody: string };
};

/** Whom to turn to: an address, a page, or else a person. Never an empty link. */
export function Reach(props: ReachProps) {
  const { t, f } = useTexts();
  return (
    <Switch fallback={<p>{props.words.toSomebody}</p>}>
      <Match when={props.mail ?? props.page}>
        <ul class="reach">
          <Show when={props.mail}>
            {(mail) => (
              <li>
                {t().accessibility.mailAddress}: <a href={mailTo(mail(), props.subject)}>{mail()}</a>
              </li>
            )}
          </Show>
          <Show when={props.page}>
            {(page) => (
              <li>
                {t().accessibility.page}: <a href={page()}>{page()}</a>
              </li>
            )}
          </Show>
        </ul>
      </Match>
      <Match when={props.reach.admins.length > 0}>
        <p>{props.words.toAdmins(f().list(props.reach.admins))}</p>
      </Match>
    </Switch>
  );
}
