import { type Accessor, type JSX, Show } from 'solid-js';
import { ById } from './ById.tsx';
import css from './Matrix.module.css';
import { MatrixPlane } from './MatrixPlane.tsx';

export type MatrixItem = {
  readonly id: string;
  /** On its mark and in the list: stays the same while items are placed. */
  readonly number: number;
  readonly title: string;
  /** From 0 to 10; absent until it is placed. */
  readonly x?: number | undefined;
  readonly y?: number | undefined;
  /** As heard of its mark: "3. Cykelbud. Effekt 7, insats 3. Flytta med pilarna." */
  readonly markName: string;
  /** Under its title: "Effekt 7, insats 3", "Inte placerad". */
  readonly note: string;
};

export type AxisWords = { readonly name: string; readonly low: string; readonly high: string };

export type MatrixProps<Item extends MatrixItem> = {
  /** Of the picture, saying where the same is in words: "Effekt och insats, listan finns bredvid". */
  name: string;
  /** "Det som ska placeras". */
  listName: string;
  items: readonly Item[];
  across: AxisWords;
  up: AxisWords;
  /** A word in each quarter of the plane. */
  quarters?:
    | {
        readonly upLeft: string;
        readonly upRight: string;
        readonly downLeft: string;
        readonly downRight: string;
      }
    | undefined;
  /** How it is done, over the plane: "Välj en i listan och tryck sedan där den hör hemma." */
  hint?: JSX.Element;
  /** The one that a tap on the plane places. */
  chosen: string | undefined;
  onChoose: (id: string) => void;
  /** Placed by a tap or the arrow keys. Whole numbers from 0 to 10. */
  onPlace: (id: string, spot: { readonly x: number; readonly y: number }) => void;
  /** Two NumberFields, for the one that is chosen. */
  fields?: ((item: Accessor<Item>) => JSX.Element) | undefined;
};

/**
 * Things on a plane of two scales, placed without dragging: choose one, then tap where it belongs; move its mark with the arrow keys;
 * or write two numbers. The list says the same as the plane.
 */
export function Matrix<Item extends MatrixItem>(props: MatrixProps<Item>) {
  let plane: HTMLDivElement | undefined;
  const choose = (id: string, click: MouseEvent) => {
    props.onChoose(id);
    // On a phone the plane may be out of sight. Whoever came by keyboard stays with the fields.
    if (click.detail > 0) plane?.scrollIntoView?.({ block: 'nearest' });
  };
  return (
    <div class={css['matrix']}>
      <div class={css['two']}>
        <MatrixPlane {...props} ref={(element) => (plane = element)} />
        <ol class={css['list']} aria-label={props.listName}>
          <ById each={props.items}>
            {(item) => (
              <li class={css['item']} data-chosen={props.chosen === item().id ? '' : undefined}>
                <button
                  type="button"
                  class={css['choose']}
                  aria-pressed={props.chosen === item().id}
                  onClick={(click) => choose(item().id, click)}
                >
                  <b class={css['number']}>{item().number}</b>
                  <span>
                    {item().title}
                    <small>{item().note}</small>
                  </span>
                </button>
                <Show when={props.chosen === item().id && props.fields}>
                  {(fields) => <div class={css['fields']}>{fields()(item)}</div>}
                </Show>
              </li>
            )}
          </ById>
        </ol>
      </div>
    </div>
  );
}
