import type { Announcer } from './announcer.ts';

/** Present from load, or screen readers never hear the first message. Draw once, outside everything that changes. */
export function LiveRegion(props: { announcer: Announcer }) {
  return (
    <>
      <div class="vh" role="status" aria-live="polite">
        {props.announcer.polite()}
      </div>
      <div class="vh" role="alert" aria-live="assertive">
        {props.announcer.assertive()}
      </div>
    </>
  );
}
