import { type Accessor, type JSX, Show } from 'solid-js';
import { ButtonLink } from '../kit/Button.tsx';
import { EmptyState } from '../kit/EmptyState.tsx';
import { Loading } from '../kit/Loading.tsx';
import { useCity } from './city.tsx';
import { Page } from './Page.tsx';
import { useTexts } from './texts.tsx';

/** An owner with its row. */
interface WithRow {
  readonly row: { readonly id: string };
}

/**
 * What is about one owner, which is read from this device. Keyed by the owner's id: a row that changes must not draw the page anew and
 * lose the caret.
 */
export function OfRecord<R extends WithRow>(props: {
  record: Accessor<R | undefined>;
  /** What stands there as long as it is not known: {@link NotHere}. */
  notHere: JSX.Element;
  children: (record: Accessor<R>) => JSX.Element;
}) {
  return (
    <Show when={props.record()?.row.id} keyed fallback={props.notHere}>
      {(id) => {
        // Kept for the moment in which another has been asked for and this page is on its way out.
        let latest = props.record();
        const known = () => {
          const now = props.record();
          if (now?.row.id === id) latest = now;
          if (!latest) throw new Error(`a page of ${id} stands without it`);
          return latest;
        };
        return props.children(known);
      }}
    </Show>
  );
}

/** It has not reached this device, or is still being fetched. */
export function NotHere(props: {
  title: string;
  /** It is among those that this device lists: its parts are being read from its own store, a moment about which there is nothing to say. */
  isComing: boolean;
  /** What is being fetched: "initiativet". */
  what: string;
  children: JSX.Element;
  back: { readonly href: string; readonly label: string };
  /** The words of the way to where it would be found. */
  toAll: string;
}) {
  const { t } = useTexts();
  const { isComplete } = useCity();
  return (
    <Show when={!props.isComing}>
      <Page title={props.title} back={props.back}>
        <Show when={isComplete()} fallback={<Loading>{t().common.fetching(props.what)}</Loading>}>
          <EmptyState action={<ButtonLink href={props.back.href}>{props.toAll}</ButtonLink>}>
            {props.children}
          </EmptyState>
        </Show>
      </Page>
    </Show>
  );
}
