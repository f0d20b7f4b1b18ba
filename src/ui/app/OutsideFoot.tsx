import { useLocation } from '@solidjs/router';
import { For } from 'solid-js';
import type { Language } from '../../texts/languages.ts';
import { announce } from './announce.ts';
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
  const other = (): Language => (language() === 'sv' ? 'en' : 'sv');
  const speak = async (next: Language) => {
    try {
      await setLanguage(next);
      announce(t().settings.languageChanged);
    } catch {
      toasts.show({ text: t().settings.languageNeedsNetwork, error: true });
    }
  };
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
      {/* One button for both ways, so that whoever presses it keeps the focus. */}
      <Button kind="quiet" lang={other()} onClick={() => void speak(other())}>
        {t().settings.languages[other()]}
      </Button>
    </footer>
  );
}
