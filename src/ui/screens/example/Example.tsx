import { useSearchParams } from '@solidjs/router';
import { createEffect, createMemo, on, Show } from 'solid-js';
import { may } from '../../../domain/may.ts';
import { type CityInUse, CityProvider, useCity } from '../../app/city.tsx';
import { useGuide } from '../../app/guide.ts';
import { Page } from '../../app/Page.tsx';
import { paths } from '../../app/paths.ts';
import { useTexts } from '../../app/texts.tsx';
import { Button, ButtonLink } from '../../kit/Button.tsx';
import { Chip } from '../../kit/Chip.tsx';
import { unbrokenDash } from '../../kit/unbrokenDash.ts';
import { HeadStair } from '../initiative/HeadStair.tsx';
import { environment, preschools } from './cast.ts';
import './example.css';
import { SceneParts } from './SceneParts.tsx';
import { actOut } from './story.ts';

/**
 * The exempelinitiativ (rule 24): a made-up initiative at eight moments of its life, shown with the parts that a real one has. It is
 * acted out in memory when it is opened; nothing of it is stored or sent.
 */
export default function Example() {
  const city = useCity();
  const { t } = useTexts();
  const words = () => t().example;
  const lastDay = city.today();
  const scenes = createMemo(() => actOut(words().story, lastDay));
  const [search, setSearch] = useSearchParams();
  const nth = () => Math.min(Math.max(Number(search['del']) || 1, 1), scenes().length);
  const scene = () => {
    const found = scenes()[nth() - 1];
    if (!found) throw new Error(`the example has no part ${nth()}`);
    return found;
  };
  const told = () => words().scenes[scene().id];
  const go = (to: number) => setSearch({ del: String(to) }, { scroll: false });
  const isLast = () => nth() === scenes().length;

  /** The example's people and departments in place of the city's, on the day of the scene. */
  const inExample: CityInUse = {
    ...city,
    today: () => scene().today,
    nameOf: () => words().story.owner,
    departmentName: (id) =>
      id === preschools ? words().story.preschools : id === environment ? words().story.environment : '',
    isOnlyHere: () => false,
    issues: () => [],
  };

  let heading: HTMLHeadingElement | undefined;
  // The parts change under a head that stays, so it is the part's own heading that says where one has come (rule 25).
  createEffect(on(nth, () => heading?.focus({ preventScroll: true }), { defer: true }));

  return (
    <CityProvider value={inExample}>
      <Page
        title={words().title}
        about={words().story.title}
        back={{ href: paths.start, label: t().shell.start }}
        class="init example"
        ownHeading
      >
        <div class="pad">
          <header class="hero">
            <div class="head">
              <h1>{unbrokenDash(words().story.title)}</h1>
              <p class="meta">
                <Chip kind="example">{words().chip}</Chip>
                <span>{words().owner(words().story.owner, words().story.ownerTitle)}</span>
              </p>
            </div>
            <HeadStair record={scene().record} still />
          </header>
          <div class="walk">
            <section class="told-beside" aria-labelledby="scene">
              <p class="meta">{words().place(nth(), scenes().length)}</p>
              <h2 id="scene" ref={heading} tabindex={-1}>
                {told().title}
              </h2>
              <p class="what">{told().text}</p>
              <div class="acts">
                <Show
                  when={!isLast()}
                  fallback={
                    <Show
                      when={may(city.actor(), 'idea.capture', {})}
                      fallback={
                        <ButtonLink kind="ink" href={paths.board}>
                          {t().guide.toPortfolio}
                        </ButtonLink>
                      }
                    >
                      <ButtonLink kind="ink" href={paths.capture} icon="plus">
                        {words().capture}
                      </ButtonLink>
                    </Show>
                  }
                >
                  <Button kind="ink" onClick={() => go(nth() + 1)}>
                    {words().next}
                  </Button>
                </Show>
                <Show when={nth() > 1}>
                  <Button onClick={() => go(nth() - 1)}>{words().previous}</Button>
                </Show>
              </div>
            </section>
            <SceneParts scene={scene()} />
          </div>
          <Colophon />
        </div>
      </Page>
    </CityProvider>
  );
}

/** What the example is, and whether it stands on Start. */
function Colophon() {
  const { t } = useTexts();
  const words = () => t().example;
  const guide = useGuide();
  return (
    <footer class="about-example">
      <p class="meta">{words().lead}</p>
      <div class="acts">
        <ButtonLink kind="quiet" href={paths.model}>
          {words().toModel}
        </ButtonLink>
        <Show
          when={guide.isRemoved()}
          fallback={
            <Button kind="quiet" onClick={() => guide.remove()}>
              {words().removeFromStart}
            </Button>
          }
        >
          <Button kind="quiet" onClick={() => guide.bringBack()}>
            {words().showOnStart}
          </Button>
        </Show>
      </div>
    </footer>
  );
}
