import { createEffect, onMount } from 'solid-js';
import { arrive } from '../../app/arrival.ts';
import { paths } from '../../app/paths.ts';
import { useShell } from '../../app/shellSlots.ts';
import { useTexts } from '../../app/texts.tsx';
import { Icon } from '../../kit/Icon.tsx';
import { CaptureForm } from './CaptureForm.tsx';
import './capture.css';
import { SavedToday } from './SavedToday.tsx';

/** Fånga: an idea in five seconds, with or without a network. Its heading stands in the top bar, so that the field is what one meets. */
export default function Capture() {
  const { t } = useTexts();
  const shell = useShell();
  let page: HTMLDivElement | undefined;
  createEffect(() => {
    document.title = t().shell.titleOfView(t().capture.title);
  });
  onMount(() => page && arrive(page));
  return (
    <div ref={page} class="page capture">
      <div class="top">
        <a class="back" href={paths.start}>
          <Icon name="close" />
          {t().common.close}
        </a>
        <h1>{t().capture.title}</h1>
        <span class="tools">{shell.sync()}</span>
      </div>
      <div class="pad">
        <CaptureForm />
        <SavedToday />
      </div>
    </div>
  );
}
