import { For, Show } from 'solid-js';
import { paths } from '../../app/paths.ts';
import { rememberedPrincipal } from '../../app/session.ts';
import { useTexts } from '../../app/texts.tsx';
import { ButtonLink } from '../../kit/Button.tsx';
import { CodeForm } from './CodeForm.tsx';
import { Door } from './Door.tsx';

/** Signed out, or never in: how to get in, and that nothing is lost meanwhile. */
export default function SignIn() {
  const { t } = useTexts();
  const words = () => t().doors;
  const who = rememberedPrincipal();
  return (
    <Door title={who ? words().signInAgainTitle : words().signInTitle}>
      <Show when={who}>{(known) => <p>{words().signInKept(known().person.name)}</p>}</Show>
      <p>{words().signInHow}</p>
      <ol>
        <For each={words().waysIn}>{(way) => <li>{way}</li>}</For>
      </ol>
      <section aria-labelledby="code">
        <h2 id="code">{words().haveCode}</h2>
        <CodeForm />
      </section>
      <Show when={who}>
        <div class="acts">
          <ButtonLink href={paths.start}>{words().stayOffline}</ButtonLink>
        </div>
      </Show>
    </Door>
  );
}
