import '../styles/kit/dragging.css';

/** What is in the hand: the title of the card, and what letting go here would do, or why it cannot be here. */
export function DragGhost(props: { title: string; note: string; isClosed: boolean; x: number; y: number }) {
  return (
    <div
      class="ghost"
      data-closed={props.isClosed ? '' : undefined}
      aria-hidden="true"
      style={{ '--x': `${props.x}px`, '--y': `${props.y}px` }}
    >
      <b>{props.title}</b>
      <small>{props.note}</small>
    </div>
  );
}
