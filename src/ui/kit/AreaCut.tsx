import '../styles/kit/areas.css';
import type { Area } from '../../domain/area.ts';

/** One area of a photo, large: what has been chosen in it. Drawn from the whole, so that it is there at once. */
export function AreaCut(props: {
  src: string;
  area: Area;
  /** The photo's width by its height. */
  ratio: number;
  /** small: beside a line of a list. */
  small?: boolean | undefined;
}) {
  const part = () => props.area;
  return (
    <span class="area-cut" classList={{ small: props.small ?? false }}>
      <span style={{ '--ratio': String((part().w / part().h) * props.ratio) }}>
        <img
          src={props.src}
          alt=""
          draggable={false}
          style={{
            width: `${100 / part().w}%`,
            height: `${100 / part().h}%`,
            left: `${(-100 * part().x) / part().w}%`,
            top: `${(-100 * part().y) / part().h}%`,
          }}
        />
      </span>
    </span>
  );
}
