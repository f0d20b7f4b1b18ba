import { type JSX, Show } from 'solid-js';
import { useCity } from '../../app/city.tsx';
import { useTexts } from '../../app/texts.tsx';

/** A page of paper, black on white in every theme: whose it is and what, then the content, then the foot. */
export function Document(props: {
  /** Under the city's name: the department, if it is of one. */
  from: string;
  /** What kind of document, and its number. */
  kind: JSX.Element;
  foot: JSX.Element;
  children: JSX.Element;
}) {
  const { t } = useTexts();
  const { organisation } = useCity();
  return (
    <article class="doc" data-theme="light">
      <div class="hd">
        <span>
          <b>{organisation().row?.name}</b>
          <Show when={props.from}>
            <br />
            {props.from}
          </Show>
          <Show when={organisation().row?.example}>
            <br />
            {t().shell.exampleData}
          </Show>
        </span>
        <span class="r">{props.kind}</span>
      </div>
      {props.children}
      <div class="ft">{props.foot}</div>
    </article>
  );
}
