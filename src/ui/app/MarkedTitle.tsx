import { createMemo } from 'solid-js';
import { marksIn } from '../../domain/search.ts';
import { Marked } from '../kit/Marked.tsx';
import { unbrokenDash } from '../kit/unbrokenDash.ts';

/** A title, with what the search found in it marked. */
export function MarkedTitle(props: { title: string; query: string }) {
  // A mark must not cut what keeps a dash on its line.
  const title = () => unbrokenDash(props.title);
  const stretches = createMemo(() =>
    props.query.trim() ? marksIn(title(), props.query) : [{ text: title(), isHit: false }],
  );
  // One box, since the links that titles stand in lay their children out side by side.
  return (
    <span>
      <Marked stretches={stretches()} />
    </span>
  );
}
