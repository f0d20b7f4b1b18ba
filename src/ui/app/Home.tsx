import { Navigate, useLocation } from '@solidjs/router';
import {
  createEffect,
  createMemo,
  createResource,
  createSignal,
  type JSX,
  lazy,
  Match,
  onCleanup,
  Show,
  Suspense,
  Switch,
} from 'solid-js';
import { waitingFor } from '../../domain/waiting.ts';
import { useCity } from './city.tsx';
import { Commands } from './Commands.tsx';
import { paths } from './paths.ts';
import {
  askSession,
  type Principal,
  remember,
  rememberedPrincipal,
  rememberGoal,
  whenForgotten,
} from './session.ts';
import { Shell } from './Shell.tsx';
import { SyncNotices } from './SyncNotices.tsx';
import { SyncPill } from './SyncPill.tsx';
import { allWords, lazilyBeside, useTexts } from './texts.tsx';
import { untilFetched } from './untilFetched.ts';

// Everything that needs the database, apart, so that the doors open without it.
const SignedIn = lazy(async () => ({ default: (await import('./SignedIn.tsx')).SignedIn }));

/** What this device has to say can wait until the first screen stands. It stands beside every page, and takes none along. */
const DeviceNotices = lazilyBeside(() => import('./DeviceNotices.tsx'));

/** Begins to fetch what stands around every page of somebody who is known on this device. */
export async function fetchSignedIn(): Promise<void> {
  if (rememberedPrincipal()) await SignedIn.preload();
}

/** Pages for those who are on their way in. They stand alone, without navigation. */
const doors: readonly string[] = [paths.setup, paths.invitation, paths.linkDevice, paths.signIn];
/** Pages that anybody may read: in the shell for those who are in, alone for strangers. */
const open: readonly string[] = [
  paths.accessibility,
  paths.privacy,
  paths.model,
  ...(import.meta.env.DEV ? ['/kit'] : []),
];

/** Stands around every page: the doors for strangers, the city for those who are in. Starts without a network. */
export function Home(props: { children: JSX.Element }) {
  const location = useLocation();
  const isDoor = createMemo(
    () => doors.includes(location.pathname) || (open.includes(location.pathname) && !rememberedPrincipal()),
  );
  return (
    <Show when={!isDoor()} fallback={<main id="main">{props.children}</main>}>
      <Inside>{props.children}</Inside>
    </Show>
  );
}

function Inside(props: { children: JSX.Element }) {
  const [who, setWho] = createSignal<Principal | undefined>(rememberedPrincipal());
  // Storage may have been cleared while the cookie lives on: then the server knows.
  const [asked] = createResource(
    () => who() === undefined,
    async () => {
      const answer = await askSession();
      if (!answer.ok) {
        rememberGoal();
        return 'stranger' as const;
      }
      remember(answer.body);
      setWho(answer.body);
      return 'known' as const;
    },
  );
  // Signed out in another tab: this one lets go of the database as well.
  createEffect(() => {
    const known = who();
    if (known) onCleanup(whenForgotten(known.space.id, () => setWho(undefined)));
  });
  return (
    <Switch>
      <Match when={who()}>
        {(known) => (
          <SignedIn who={known()}>
            <Furnished who={known()}>{props.children}</Furnished>
          </SignedIn>
        )}
      </Match>
      <Match when={asked() === 'stranger'}>
        <Navigate href={paths.signIn} />
      </Match>
    </Switch>
  );
}

/** What the first screen can do without: undo, finding one's way back, and photos that an earlier visit left unattached; fetched when it stands. */
function Later() {
  const [parts, setParts] = createSignal<() => JSX.Element>();
  const fetchThem = () =>
    Promise.all([
      import('./undo/Undoing.tsx'),
      import('./ways/Ways.tsx'),
      import('./photos/attach.ts'),
      allWords(),
    ]);
  let isGone = false;
  const begin = async () => {
    const [{ Undoing }, { Ways }, { LeftPromises }] = await untilFetched(fetchThem);
    if (!isGone) setParts(() => () => [Undoing(), Ways(), LeftPromises()]);
  };
  const timer = setTimeout(() => void begin(), 0);
  onCleanup(() => {
    isGone = true;
    clearTimeout(timer);
  });
  return <>{parts()?.()}</>;
}

/** The shell with what is live in it. */
function Furnished(props: { who: Principal; children: JSX.Element }) {
  const { organisation, actor, initiatives, today } = useCity();
  const { t } = useTexts();
  const city = () => organisation().row?.name ?? props.who.space.name;
  const role = () => t().shell.youAre(actor().name);
  const waiting = createMemo(
    () =>
      waitingFor(actor(), initiatives(), today(), {
        checkEvery: organisation().row?.checkEvery,
        people: organisation().people,
      }).length,
  );
  return (
    <Shell
      sync={() => <SyncPill />}
      city={city()}
      isExample={organisation().row?.example ?? props.who.space.example}
      role={role()}
      waiting={waiting()}
      notices={
        <Suspense>
          <DeviceNotices />
        </Suspense>
      }
      standing={<SyncNotices />}
    >
      <Later />
      {props.children}
      <Commands />
    </Shell>
  );
}
