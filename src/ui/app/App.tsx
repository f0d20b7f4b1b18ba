import { Router, useLocation } from '@solidjs/router';
import { type JSX, Suspense } from 'solid-js';
import type { Language } from '../../texts/languages.ts';
import type { FirstTexts } from '../../texts/sv.ts';
import { Loading } from '../kit/Loading.tsx';
import { Voices } from '../kit/Voices.tsx';
import { announcer } from './announce.ts';
import { ErrorBoundary } from './ErrorBoundary.tsx';
import { routes } from './routes.tsx';
import { TextsProvider, useTexts } from './texts.tsx';
import { toasts } from './toast.ts';

type AppProps = {
  first: { language: Language; texts: FirstTexts };
  /** Draws what stands around every page: session, shell. Gets the page as children. */
  around: (props: { children: JSX.Element }) => JSX.Element;
};

/** Everything between the roof and the screens. */
export function App(props: AppProps) {
  return (
    <TextsProvider first={props.first}>
      <ErrorBoundary>
        <Router
          root={(page) =>
            props.around({
              // Made only where it stands, so that it finds what stands around it.
              get children() {
                return <Arriving>{page.children}</Arriving>;
              },
            })
          }
        >
          {routes}
        </Router>
      </ErrorBoundary>
      <Voices toasts={toasts} announcer={announcer} />
    </TextsProvider>
  );
}

/** A fault in one screen leaves the navigation standing; a screen on its way says so in one line. */
function Arriving(props: { children: JSX.Element }) {
  const { t } = useTexts();
  const location = useLocation();
  return (
    <ErrorBoundary place={location.pathname}>
      <Suspense
        fallback={
          <div class="pad">
            <Loading>{t().shell.goingThere}</Loading>
          </div>
        }
      >
        {props.children}
      </Suspense>
    </ErrorBoundary>
  );
}
