import { createSignal, For, type JSX, Show } from 'solid-js';
import type { Mutation, Row } from '../../../../domain/tx.ts';
import { useAct } from '../../../app/act.ts';
import { useCity } from '../../../app/city.tsx';
import { useIsInConflict } from '../../../app/conflict/conflictsHere.tsx';
import { type PartTable, standing } from '../../../app/record.ts';
import { useTexts } from '../../../app/texts.tsx';
import { thingKey } from '../../../app/undo/things.ts';
import { Button } from '../../../kit/Button.tsx';
import { Chip } from '../../../kit/Chip.tsx';
import { MoreDetails } from '../../../kit/MoreDetails.tsx';
import { Line, Lines } from '../../../kit/Row.tsx';

type PartRow = Row & { readonly withdrawnAt?: string | undefined };
/** Where a part is, as its deeds take it: of an initiative, or of a workshop. */
type Where = { readonly initiativeId: string; readonly id: string };
type InWorkshop = { readonly workshopId: string; readonly id: string };

export type PartListProps<R extends PartRow> = {
  /** All of them, withdrawn ones too. */
  rows: readonly R[];
  /** The name of the list for screen readers. */
  label: string;
  empty: string;
  title: (row: R) => string;
  meta?: ((row: R) => JSX.Element) | undefined;
  /** More lines under, while the row is not being changed. */
  more?: ((row: R) => JSX.Element) | undefined;
  /** Buttons before the list's own. */
  tools?: ((row: R) => JSX.Element) | undefined;
  /** Fields that save themselves. Without it a row is only taken back, never rewritten. */
  editor?: ((row: R) => JSX.Element) | undefined;
  mayChange: boolean;
  /** The table whose rows they are: undo comes back to it. */
  table: PartTable;
} & (
  | { of?: undefined; withdraw: Mutation<Where>; restore: Mutation<Where> }
  | { of: 'workshop'; withdraw: Mutation<InWorkshop>; restore: Mutation<InWorkshop> }
);

/** Parts of an initiative, or of a workshop, as a list: each can be changed in place and taken back with undo (I3). */
export function PartList<R extends PartRow>(props: PartListProps<R>) {
  const { t } = useTexts();
  const words = () => t().initiative.parts;
  const act = useAct();
  const [openId, setOpenId] = createSignal<string>();
  let whole: HTMLDivElement | undefined;
  const shown = () => standing(props.rows);
  const withdrawn = () => props.rows.filter((row) => row.withdrawnAt !== undefined);

  const lineAt = (index: number) => whole?.querySelectorAll<HTMLElement>(':scope > .parts > li')[index];
  const focusOn = (line: HTMLElement | undefined) => line?.querySelector<HTMLElement>('button')?.focus();
  const change = (deed: 'withdraw' | 'restore', { owner, id }: R, said: string) =>
    props.of === 'workshop'
      ? act(props[deed], { workshopId: owner, id }, { said })
      : act(props[deed], { initiativeId: owner, id }, { said });
  const restore = (row: R) => change('restore', row, words().restored(props.title(row)));
  const withdraw = async (row: R) => {
    const index = shown().indexOf(row);
    // The next item, the one before, or the heading of the list (rule 26); the row itself leaves a moment later.
    const beside = lineAt(index + 1) ?? (index > 0 ? lineAt(index - 1) : undefined);
    const heading = whole?.closest('section')?.querySelector<HTMLElement>(':is(h2, h3, h4)');
    const saved = await change('withdraw', row, words().withdrawn(props.title(row)));
    if (!saved.ok) return;
    if (beside) focusOn(beside);
    else heading?.focus();
  };

  return (
    <div ref={whole} data-things={props.table}>
      <Show when={shown().length > 0} fallback={<p class="meta">{props.empty}</p>}>
        <Lines label={props.label}>
          <For each={shown()}>
            {(row, index) => (
              <OnePart
                row={row}
                list={props}
                isOpen={openId() === row.id}
                onOpen={() => setOpenId(row.id)}
                onClose={() => {
                  setOpenId(undefined);
                  queueMicrotask(() => focusOn(lineAt(index())));
                }}
                onWithdraw={() => void withdraw(row)}
              />
            )}
          </For>
        </Lines>
      </Show>
      <Show when={props.mayChange && withdrawn().length > 0}>
        <MoreDetails summary={words().withdrawnOnes(withdrawn().length)}>
          <Lines>
            <For each={withdrawn()}>
              {(row) => (
                <Line
                  title={<span class="gone">{props.title(row)}</span>}
                  actions={
                    <Button
                      kind="quiet"
                      name={words().restoreName(props.title(row))}
                      onClick={() => void restore(row)}
                    >
                      {words().restore}
                    </Button>
                  }
                />
              )}
            </For>
          </Lines>
        </MoreDetails>
      </Show>
    </div>
  );
}

function OnePart<R extends PartRow>(props: {
  row: R;
  list: PartListProps<R>;
  isOpen: boolean;
  onOpen: () => void;
  onClose: () => void;
  onWithdraw: () => void;
}) {
  const { t } = useTexts();
  const { isOnlyHere } = useCity();
  const isInConflict = useIsInConflict();
  const words = () => t().initiative.parts;
  const title = () => props.list.title(props.row);
  let fields: HTMLDivElement | undefined;
  const open = () => {
    props.onOpen();
    queueMicrotask(() => fields?.querySelector<HTMLElement>('input, textarea, select')?.focus());
  };
  return (
    <Line
      thing={thingKey(props.row.id)}
      title={title()}
      more={!props.isOpen && props.list.more?.(props.row)}
      meta={
        <>
          {props.list.meta?.(props.row)}
          <Show
            when={isInConflict(props.row.id)}
            fallback={
              <Show when={isOnlyHere(props.row.owner, props.row.id)}>
                <Chip kind="local">{t().sync.localOnly}</Chip>
              </Show>
            }
          >
            <Chip kind="conflict">{t().sync.conflict}</Chip>
          </Show>
        </>
      }
      actions={
        props.list.mayChange &&
        !props.isOpen && (
          <>
            {props.list.tools?.(props.row)}
            <Show when={props.list.editor}>
              <Button kind="quiet" name={words().changeName(title())} onClick={open}>
                {t().common.change}
              </Button>
            </Show>
            <Button kind="quiet" name={words().removeName(title())} onClick={() => props.onWithdraw()}>
              {t().common.remove}
            </Button>
          </>
        )
      }
    >
      <Show when={props.list.mayChange && props.isOpen}>
        <div class="addbox" ref={fields}>
          {props.list.editor?.(props.row)}
          <div class="acts">
            <Button onClick={() => props.onClose()}>{words().doneChanging}</Button>
          </div>
        </div>
      </Show>
    </Line>
  );
}
