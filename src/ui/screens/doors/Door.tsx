import { createEffect, type JSX, onMount } from 'solid-js';
import { arrive } from '../../app/arrival.ts';
import { OutsideFoot } from '../../app/OutsideFoot.tsx';
import { useTexts } from '../../app/texts.tsx';
import { Mark } from '../../kit/Mark.tsx';
import './doors.css';

/** A page for those who are on their way in: the mark, a heading, one task. No navigation, since there is nowhere to go yet. */
export function Door(props: { title: string; children: JSX.Element }) {
  const { t } = useTexts();
  let page: HTMLDivElement | undefined;
  createEffect(() => {
    document.title = t().shell.titleOfView(props.title);
  });
  onMount(() => page && arrive(page));
  return (
    <div ref={page} class="door">
      <span class="brand">
        <Mark />
        {t().doors.product}
      </span>
      <h1>{props.title}</h1>
      {props.children}
      <OutsideFoot />
    </div>
  );
}
