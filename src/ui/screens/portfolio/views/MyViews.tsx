import { createSignal, createUniqueId, For, onMount, Show } from 'solid-js';
import { focusBeside } from '../../../app/focusBeside.ts';
import { useTexts } from '../../../app/texts.tsx';
import { toasts } from '../../../app/toast.ts';
import { Button } from '../../../kit/Button.tsx';
import { Line, Lines } from '../../../kit/Row.tsx';
import type { KeptViews } from './keptViews.ts';
import { NameDialog } from './NameDialog.tsx';
import { renamed, type SavedView, withoutView, withView } from './savedViews.ts';
import { viewPath } from './ViewsMenu.tsx';

/** Mina vyer: each a link, with ways to rename, replace and remove it. What is replaced or removed can be undone (rule 16). */
export function MyViews(props: { kept: KeptViews; address: string; onClose: () => void }) {
  const { t } = useTexts();
  const words = () => t().portfolio.views;
  const headingId = createUniqueId();
  const [renaming, setRenaming] = createSignal<string>();
  let section: HTMLElement | undefined;
  onMount(() => section?.querySelector('h2')?.focus());
  const lineId = (name: string) => `vy-${name}`;

  const change = (next: readonly SavedView[], told: string) => {
    const before = props.kept.views();
    if (!props.kept.keep(next)) return toasts.show({ text: words().notKept, error: true });
    const undo = () => props.kept.keep(before);
    toasts.show({ text: told, action: { label: t().common.undo, run: undo } });
  };
  const remove = (name: string) => {
    const names = props.kept.views().map((view) => view.name);
    focusBeside(names, name, lineId, section);
    change(withoutView(props.kept.views(), name), words().removed(name));
  };
  const replace = (name: string) =>
    change(withView(props.kept.views(), { name, address: props.address }), words().replaced(name));

  return (
    <section ref={section} class="myviews" aria-labelledby={headingId}>
      <h2 id={headingId} tabindex={-1}>
        {words().mine}
      </h2>
      <Show when={props.kept.views().length > 0} fallback={<p class="meta">{words().none}</p>}>
        <Lines>
          <For each={props.kept.views()}>
            {({ name, address }) => (
              <Line
                id={lineId(name)}
                title={<a href={viewPath(address)}>{name}</a>}
                meta={address === props.address ? words().shownNow : undefined}
                actions={
                  <>
                    <Button kind="quiet" name={words().renameOf(name)} onClick={() => setRenaming(name)}>
                      {words().rename}
                    </Button>
                    <Show when={address !== props.address}>
                      <Button kind="quiet" name={words().replaceOf(name)} onClick={() => replace(name)}>
                        {words().replace}
                      </Button>
                    </Show>
                    <Button kind="quiet" name={words().removeOf(name)} onClick={() => remove(name)}>
                      {t().common.remove}
                    </Button>
                  </>
                }
              />
            )}
          </For>
        </Lines>
      </Show>
      <Button onClick={props.onClose}>{t().common.close}</Button>
      <Show when={renaming()}>
        {(name) => (
          <NameDialog
            title={words().renameOf(name())}
            views={props.kept.views()}
            renamed={name()}
            onName={(to) => props.kept.keep(renamed(props.kept.views(), name(), to))}
            onClose={() => setRenaming(undefined)}
          />
        )}
      </Show>
    </section>
  );
}
