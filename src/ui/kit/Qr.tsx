import { createMemo } from 'solid-js';
import { encode } from 'uqr';

/** A QR code: dark on light in both themes, with the quiet zone that cameras need. */
export function Qr(props: { text: string; label: string }) {
  const drawn = createMemo(() => {
    const { size, data } = encode(props.text, { ecc: 'M', border: 4 });
    const path = data
      .flatMap((row, y) => row.flatMap((dark, x) => (dark ? [`M${x} ${y}h1v1h-1z`] : [])))
      .join('');
    return { size, path };
  });
  return (
    <svg
      class="qr"
      viewBox={`0 0 ${drawn().size} ${drawn().size}`}
      role="img"
      aria-label={props.label}
      shape-rendering="crispEdges"
    >
      <rect width="100%" height="100%" fill="#fff" />
      <path d={drawn().path} fill="#000" />
    </svg>
  );
}
