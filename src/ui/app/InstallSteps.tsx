import { Show } from 'solid-js';
import { Notice } from '../kit/Notice.tsx';
import { useCity } from './city.tsx';
import './device.css';
import { AddPicture, HomePicture, SharePicture } from './InstallPictures.tsx';
import { useTexts } from './texts.tsx';

/** How an iPhone or iPad gets the app, by hand: three pictures with words. What is only here goes to the city first. */
export function InstallSteps() {
  const { t } = useTexts();
  const { outbox } = useCity();
  const steps = () => t().device.iosSteps;
  return (
    <>
      <Show when={outbox().length > 0}>
        <Notice kind="warning">{t().device.sendBeforeIos}</Notice>
      </Show>
      <ol class="installsteps">
        <li>
          <SharePicture />
          <p>{steps().share}</p>
        </li>
        <li>
          <AddPicture />
          <p>{steps().add}</p>
        </li>
        <li>
          <HomePicture />
          <p>{steps().open}</p>
        </li>
      </ol>
    </>
  );
}
