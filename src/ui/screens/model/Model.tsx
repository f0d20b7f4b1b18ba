import { useLocation } from '@solidjs/router';
import { createEffect, For, Show } from 'solid-js';
import { useGuide } from '../../app/guide.ts';
import { OpenPage } from '../../app/OpenPage.tsx';
import { paths } from '../../app/paths.ts';
import { rememberedPrincipal } from '../../app/session.ts';
import { useTexts } from '../../app/texts.tsx';
import { Button, ButtonLink } from '../../kit/Button.tsx';
import { Criteria } from './Criteria.tsx';
import { Endings } from './Endings.tsx';
import { Glossary } from './Glossary.tsx';
import './model.css';
import { ModelStair } from './ModelStair.tsx';
import { Outcomes } from './Outcomes.tsx';
import { Phases } from './Phases.tsx';

/** Om modellen: the innovation model for whoever meets it, to read and to print. All of it comes from the domain's model (M1). */
export default function Model() {
  const { t } = useTexts();
  const words = () => t().modelScreen;
  const location = useLocation();
  // A link that led to a word or a decision leads on to it: the page itself takes focus to its heading when it comes.
  createEffect(() => {
    const place = location.hash.slice(1);
    if (!place) return;
    requestAnimationFrame(() => {
      const there = document.getElementById(place);
      there?.focus({ preventScroll: true });
      there?.scrollIntoView?.({ block: 'start' });
    });
  });
  const parts = () => [
    { id: 'faser', label: words().phases },
    { id: 'beslut', label: words().outcomes },
    { id: 'kriterier', label: words().criteria },
    { id: 'slut', label: words().endings },
    { id: 'ordlista', label: words().glossary },
  ];
  return (
    <OpenPage title={words().title}>
      <div class="modelpage">
        <p class="lead-in">{words().lead}</p>
        <ModelStair />
        <nav aria-label={words().onThisPage} class="onpage">
          <ul>
            <For each={parts()}>
              {({ id, label }) => (
                <li>
                  <ButtonLink kind="quiet" href={`#${id}`}>
                    {label}
                  </ButtonLink>
                </li>
              )}
            </For>
          </ul>
        </nav>
        {/* Strangers read the model too, and have no Start. */}
        <Show when={rememberedPrincipal()}>
          <ToExample />
        </Show>
        <Phases />
        <Outcomes />
        <Criteria />
        <Endings />
        <Glossary />
      </div>
    </OpenPage>
  );
}

/** The example that walks through the model; it may stand on Start, and comes back there from here (rule 24). */
function ToExample() {
  const { t } = useTexts();
  const guide = useGuide();
  const words = () => t().example;
  return (
    <p class="toexample">
      <ButtonLink href={paths.example}>{words().open}</ButtonLink>
      <span class="meta">{words().takes}</span>
      <Show when={guide.isRemoved()}>
        <Button kind="quiet" onClick={() => guide.bringBack()}>
          {words().showOnStart}
        </Button>
      </Show>
    </p>
  );
}
