import type { JSX } from 'solid-js';

/**
 * Drawings of an iPhone: where one presses, in ink, and what stands around it, in line. Each stands beside its sentence, which says
 * the same, so it says nothing itself (1.1.1).
 */
function Picture(props: { children: JSX.Element }) {
  return (
    <svg class="installpic" viewBox="0 0 120 96" aria-hidden="true">
      {props.children}
    </svg>
  );
}

/** The browser's tool bar with Share marked. */
export function SharePicture() {
  return (
    <Picture>
      <path class="line" d="M14 0v78a10 10 0 0010 10h72a10 10 0 0010-10V0" />
      <path class="faint" d="M26 12h68M26 24h68M26 36h44" />
      <path class="line" d="M14 54h92" />
      <path class="faint" d="M28 66l-5 5 5 5M94 66h-9v10h9z" />
      <rect class="mark" x="42" y="56" width="36" height="30" rx="8" />
      <path class="on" d="M60 76V62M55 66.5l5-5 5 5M53 69v10h14V69" />
    </Picture>
  );
}

/** The list that Share opens, with the line to choose marked. */
export function AddPicture() {
  return (
    <Picture>
      <path class="line" d="M14 96V18A10 10 0 0124 8h72a10 10 0 0110 10v78" />
      <path class="faint" d="M26 24h48M26 84h40" />
      <path class="faint" d="M14 34h92M14 74h92" />
      <rect class="mark" x="20" y="40" width="80" height="28" rx="8" />
      <path class="on" d="M30 54h34M78 46h14v16H78zM85 50v8M81 54h8" />
    </Picture>
  );
}

/** The home screen with the app on it. */
export function HomePicture() {
  return (
    <Picture>
      <path class="line" d="M14 96V18A10 10 0 0124 8h72a10 10 0 0110 10v78" />
      <path class="faint" d="M26 24h18v18H26zM76 24h18v18H76zM26 60h18v18H26zM76 60h18v18H76z" />
      <rect class="mark" x="44" y="34" width="32" height="32" rx="8" />
      <path class="on filled" d="M50 60v-5h4v-5h5v-5h5v-5h6v20z" />
    </Picture>
  );
}
