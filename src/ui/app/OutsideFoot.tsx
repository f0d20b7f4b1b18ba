import { useLocation } from '@solidjs/router';
import { For, Show } from 'solid-js';
import { languages } from '../../texts/languages.ts';
import './outsideFoot.css';
import { paths } from './paths.ts';
import { Button } from '../kit/Button.tsx';
import { useTexts } from './texts.tsx';
import { toasts } from './toast.ts';

/** The foot of a page outside the city: what anybody may read of the service, and the other language. */
export function OutsideFoot() {
  const { t, language, setLanguage } = useTexts();
  const location = useLocation();
  const places = () => [
    { href: paths.accessibility, label: t().accessibility.title },
    { href: paths.privacy, label: t().privacy.title },
    { href: paths.model, label: t().shell.model },
  ];
  const speak = (next: (typeof languages)[number]) =>
    setLanguage(next).catch(() => toasts.show({ text: t().settings.languageNeedsNetwork, error: true }));
  return (
    <footer class="outsidefoot">
      <nav aria-label={t().accessibility.foot}>
        <For each={places()}>
          {({ href, label }) => (
            <a href={href} aria-current={location.pathname === href ? 'page' : undefined}>
              {label}
            </a>
          )}
        </For>
      </nav>
      <For each={languages}>
        {(other) => (
          <Show when={other !== language()}>
            <Button kind="quiet" lang={other} onClick={() => void speak(other)}>
              {t().settings.languages[other]}
            </Button>
          </Show>
        )}
      </For>
    </footer>
  );
}
