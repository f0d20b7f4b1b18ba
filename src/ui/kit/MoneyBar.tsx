import { For, type JSX, Show } from 'solid-js';

export type MoneyShare = {
  /** Kronor: sets the width. */
  amount: number;
  /** "160 000 kr" */
  amountText: string;
  /** The one who pays. */
  name: string;
  /** Hatched until decided; then an outline with what has been used filled. */
  state: 'undecided' | 'granted';
  used?: number | undefined;
  /** Inside the bar: "Inte beslutat", "Ja, 18 nov". Leave out where the bar is narrow. */
  inside?: JSX.Element;
  /** Under the name: "60 000 använt" */
  detail?: JSX.Element;
};

/**
 * Who pays how much: width is share, hatched is not decided. Every number also stands in words under its part; a `bare` bar is
 * for a place where they stand beside it, since a narrow part has no room for them.
 */
export function MoneyBar(props: { shares: readonly MoneyShare[]; bare?: boolean | undefined }) {
  return (
    <ul
      class="bar"
      aria-hidden={props.bare ? 'true' : undefined}
      style={{ '--sum': props.shares.reduce((sum, share) => sum + share.amount, 0) }}
    >
      <For each={props.shares}>
        {(share) => (
          <li style={{ '--w': share.amount }}>
            <div class="b" classList={{ und: share.state === 'undecided' }}>
              <Show when={share.state === 'granted' && share.used}>
                {(used) => <i style={{ width: `${Math.min(100, (100 * used()) / share.amount)}%` }} />}
              </Show>
              <Show when={share.inside}>
                <span>{share.inside}</span>
              </Show>
            </div>
            <Show when={!props.bare}>
              <p>
                <b>{share.amountText}</b>
                {share.name}
                <Show when={share.detail}>
                  <br />
                  {share.detail}
                </Show>
              </p>
            </Show>
          </li>
        )}
      </For>
    </ul>
  );
}
