import { useLocation } from '@solidjs/router';
import { createEffect, createResource, createSignal, For, Match, Show, Switch } from 'solid-js';
import { useCity } from '../../app/city.tsx';
import { enterAs, principalOf } from '../../app/session.ts';
import { useTexts } from '../../app/texts.tsx';
import { WhenOnline } from '../../app/WhenOnline.tsx';
import { Button } from '../../kit/Button.tsx';
import { Loading } from '../../kit/Loading.tsx';
import { Notice } from '../../kit/Notice.tsx';
import { Line, Lines } from '../../kit/Row.tsx';
import { become, examplePersons, type Somebody, whyNot } from './calls.ts';

/** Where the link in the shell leads: `/installningar#person`. */
const anchor = 'person';

/** Who one is in the example city, where one may try every role. Each person has a database of their own. */
export function PersonSwitch() {
  const { me, outbox, departmentName } = useCity();
  const { t, f } = useTexts();
  const words = () => t().settings;
  const [answer, { refetch }] = createResource(examplePersons);
  const [isBecoming, setBecoming] = createSignal<string>();
  const [trouble, setTrouble] = createSignal<string>();
  const [isUnreached, setUnreached] = createSignal(false);
  const isUnanswered = () => {
    const last = answer.latest;
    return last !== undefined && !last.ok && last.kind === 'weather';
  };
  const real = principalOf('city');
  const persons = () => {
    const last = answer.latest;
    return last?.ok ? last.body.persons : undefined;
  };
  let heading: HTMLHeadingElement | undefined;
  const location = useLocation();
  // The page takes focus to its own heading when it comes; a link that led here leads on.
  createEffect(() => {
    if (location.hash === `#${anchor}`) requestAnimationFrame(() => heading?.focus());
  });

  const be = async (somebody: Somebody) => {
    setTrouble(undefined);
    setBecoming(somebody.id);
    const entered = await become(somebody.id);
    setBecoming(undefined);
    setUnreached(!entered.ok && entered.kind === 'weather');
    if (entered.ok) enterAs(entered.body);
    else if (!isUnreached()) setTrouble(whyNot(t(), entered));
  };
  /** "beslutsfattare och idébärare, Socialförvaltningen" */
  const about = ({ title, departmentId, roles }: Somebody) =>
    [title, departmentName(departmentId), f().list([...new Set(roles.map(({ role }) => t().roles[role]))])]
      .filter(Boolean)
      .join(' · ');

  return (
    <section class="sec" aria-labelledby={anchor}>
      <header>
        <h2 id={anchor} ref={heading} tabindex={-1}>
          {words().person}
        </h2>
      </header>
      <p>{words().personAbout(me().name)}</p>
      <Show when={outbox().length > 0}>
        <p>{words().personUnsent(outbox().length)}</p>
      </Show>
      <Show when={trouble()}>{(text) => <Notice kind="warning">{text()}</Notice>}</Show>
      <Switch>
        <Match when={persons()}>
          {(all) => (
            <Lines label={words().person}>
              <For each={all()}>
                {(somebody) => (
                  <Line
                    title={
                      somebody.id === me().id ? `${somebody.name} (${words().youAreThis})` : somebody.name
                    }
                    meta={about(somebody)}
                    actions={
                      <Show when={somebody.id !== me().id}>
                        <Button
                          kind="quiet"
                          reason={isBecoming() === somebody.id ? words().becoming : undefined}
                          onClick={() => void be(somebody)}
                        >
                          {words().become(somebody.name)}
                        </Button>
                      </Show>
                    }
                  />
                )}
              </For>
            </Lines>
          )}
        </Match>
        <Match when={answer.loading}>
          <Loading>{t().common.fetching(words().thePersons)}</Loading>
        </Match>
        <Match when={answer.latest && !answer.latest.ok}>
          <p>{words().personsNeedNetwork}</p>
          <Button kind="quiet" onClick={() => void refetch()}>
            {words().tryAgain}
          </Button>
        </Match>
      </Switch>
      <WhenOnline what="person" failed={isUnreached() || isUnanswered()} said={isUnanswered()} />
      <Show when={real}>
        {(known) => (
          <div class="back-home">
            <p>{words().backAbout(known().person.name, known().space.name)}</p>
            <Button icon="home" onClick={() => enterAs(known())}>
              {words().back}
            </Button>
          </div>
        )}
      </Show>
    </section>
  );
}
