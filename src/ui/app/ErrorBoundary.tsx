import { createEffect, ErrorBoundary as Boundary, type JSX, on, Show } from 'solid-js';
import { Button } from '../kit/Button.tsx';
import { MoreDetails } from '../kit/MoreDetails.tsx';
import { useTexts } from './texts.tsx';

/**
 * The roof: a fault is met here and nowhere else. What is saved is saved; the page can be loaded again,
 * and the fault is left behind when `place` changes.
 */
export function ErrorBoundary(props: { place?: string | undefined; children: JSX.Element }) {
  return (
    <Boundary
      fallback={(fault: unknown, reset) => {
        const said = () => <Fault fault={fault} place={props.place} leave={reset} />;
        // Without a place nothing else is left of the page.
        return props.place === undefined ? <main id="main">{said()}</main> : said();
      }}
    >
      {props.children}
    </Boundary>
  );
}

function Fault(props: { fault: unknown; place: string | undefined; leave: () => void }) {
  const { t } = useTexts();
  createEffect(on(() => props.place, props.leave, { defer: true }));
  const words = () => t().shell;
  return (
    <div class="pad fault" role="alert">
      <h1>{isMissingFile(props.fault) ? words().chunkTitle : words().faultTitle}</h1>
      <p>{isMissingFile(props.fault) ? words().chunkText : words().faultText}</p>
      <Button kind="ink" onClick={() => location.reload()}>
        {words().reload}
      </Button>
      <Show when={!isMissingFile(props.fault)}>
        <MoreDetails summary={words().faultWhat}>
          <p class="meta">{props.fault instanceof Error ? props.fault.message : String(props.fault)}</p>
        </MoreDetails>
      </Show>
    </div>
  );
}

/** A tab that has been open over an update asks for a file of the old version, which is gone. */
function isMissingFile(fault: unknown): boolean {
  return fault instanceof TypeError && /import|module/i.test(fault.message);
}
