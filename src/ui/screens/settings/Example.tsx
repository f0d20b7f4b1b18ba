import * as z from 'zod/mini';
import { createResource, createSignal, For, Match, Show, Switch } from 'solid-js';
import { call, type Called } from '../../app/api.ts';
import { useCity } from '../../app/city.tsx';
import { enterAs, principal, principalOf, whoAmI } from '../../app/session.ts';
import { useTexts } from '../../app/texts.tsx';
import { toasts } from '../../app/toast.ts';
import { Button } from '../../kit/Button.tsx';
import { Loading } from '../../kit/Loading.tsx';
import { Line, Lines } from '../../kit/Row.tsx';
import { Section } from '../../kit/Section.tsx';

/** The spaces as the server names them (docs/decisions/041-example-city-apart.md). */
const REAL = 'city';
const EXAMPLE = 'example';

/** In the real city the way to the example; in the example whom one is, and the way back. */
export function Example() {
  const { device } = useCity();
  return (
    <Show when={device.space === EXAMPLE} fallback={<LookAtExample />}>
      <SwitchPerson />
      <WayBack />
    </Show>
  );
}

/** Enters on a good answer; otherwise says why not. */
function useEnter() {
  const { t } = useTexts();
  return (answer: Called<z.infer<typeof whoAmI>>) => {
    if (answer.ok) enterAs(answer.body);
    else {
      const said = answer.kind === 'weather' ? t().settings.needsNetwork : t().settings.failed;
      toasts.show({ text: said, error: true });
    }
  };
}

function LookAtExample() {
  const { t } = useTexts();
  const enter = useEnter();
  const words = () => t().settings;
  const [isBusy, setBusy] = createSignal(false);
  const look = async () => {
    setBusy(true);
    enter(await call(whoAmI, 'POST', '/api/example/enter'));
    setBusy(false);
  };
  return (
    <Section heading={words().example}>
      <p>{words().exampleAbout}</p>
      <div class="acts">
        <Button onClick={() => void look()} reason={isBusy() ? words().opening : undefined}>
          {words().lookAtExample}
        </Button>
      </div>
    </Section>
  );
}

const persons = z.object({ persons: z.array(principal.shape.person) });

function SwitchPerson() {
  const { me, outbox } = useCity();
  const { t, f } = useTexts();
  const enter = useEnter();
  const words = () => t().settings;
  const [becoming, setBecoming] = createSignal<string>();
  const [found, { refetch }] = createResource(() =>
    call(persons, 'GET', '/api/example/persons', { space: EXAMPLE }),
  );
  const all = () => {
    const got = found();
    return got?.ok ? got.body.persons : undefined;
  };
  const become = async (personId: string) => {
    setBecoming(personId);
    enter(await call(whoAmI, 'POST', '/api/example/become', { space: EXAMPLE, body: { personId } }));
    setBecoming(undefined);
  };
  return (
    <div id="person">
      <Section heading={words().person}>
        <p>{words().personAbout(me().name)}</p>
        <Show when={outbox().length > 0}>
          <p>{words().personUnsent(outbox().length)}</p>
        </Show>
        <Switch fallback={<Loading>{t().common.fetching(words().thePersons)}</Loading>}>
          <Match when={all()}>
            {(list) => (
              <Lines>
                <For each={list()}>
                  {(person) => (
                    <Line
                      title={person.name}
                      meta={[
                        person.title,
                        f().list([...new Set(person.roles.map(({ role }) => t().roles[role]))]),
                      ]
                        .filter(Boolean)
                        .join(' · ')}
                      actions={
                        <Show when={person.id !== me().id} fallback={<span>{words().youAreThis}</span>}>
                          <Button
                            name={words().become(person.name)}
                            onClick={() => void become(person.id)}
                            reason={becoming() === person.id ? words().becoming : undefined}
                          >
                            {words().become(person.name)}
                          </Button>
                        </Show>
                      }
                    />
                  )}
                </For>
              </Lines>
            )}
          </Match>
          <Match when={found() && !all()}>
            <p>{words().personsNeedNetwork}</p>
            <div class="acts">
              <Button onClick={() => void refetch()}>{words().tryAgain}</Button>
            </div>
          </Match>
        </Switch>
      </Section>
    </div>
  );
}

function WayBack() {
  const { t } = useTexts();
  const words = () => t().settings;
  return (
    <Show when={principalOf(REAL)}>
      {(own) => (
        <Section heading={words().back}>
          <p>{words().backAbout(own().person.name, own().space.name)}</p>
          <div class="acts">
            <Button onClick={() => enterAs(own())}>{words().back}</Button>
          </div>
        </Section>
      )}
    </Show>
  );
}
