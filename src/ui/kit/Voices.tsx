import type { Announcer } from './announcer.ts';
import { LiveRegion } from './LiveRegion.tsx';
import { followModals } from './modals.ts';
import { ToastHost } from './ToastHost.tsx';
import type { Toasts } from './toasts.ts';

/** What the app says, to the eye and to the ear, over whatever lies open. Draw once, outside everything that changes. */
export function Voices(props: { toasts: Toasts; announcer: Announcer }) {
  let voices: HTMLDivElement | undefined;
  followModals(() => voices);
  return (
    <div ref={voices} class="voices">
      <ToastHost toasts={props.toasts} />
      <LiveRegion announcer={props.announcer} />
    </div>
  );
}
