import { createSignal } from 'solid-js';
import { Button } from '../../kit/Button.tsx';
import { FileButton } from '../../kit/FileButton.tsx';
import { useTexts } from '../texts.tsx';
import { type Camera, cameraWorks, lookAtCamera, tryCamera } from './camera.ts';
import type { Check, ReadyRow } from './check.ts';
import { rowOf } from './rowOf.ts';

/** A phone or tablet takes its photos in its own camera, as the app does; elsewhere the browser opens it. */
const takesPhotosItself = () => window.matchMedia?.('(pointer: coarse)').matches ?? false;

const here = {
  devices: async () => navigator.mediaDevices?.enumerateDevices(),
  permission: async () => (await navigator.permissions?.query({ name: 'camera' }))?.state,
};

/** There is a camera, and it opens. What is photographed on trial is kept nowhere. */
export function useCameraRow(check: Check): ReadyRow {
  const { t } = useTexts();
  const words = () => t().workshop.ready.camera;
  const [tried, setTried] = createSignal<Camera>();
  const looked = check.look(async () => tried() ?? (await lookAtCamera(here)));
  const note = (camera: Camera) => {
    if (camera.verdict === 'ok') setTried(camera);
    looked.put(camera);
  };
  const open = async () =>
    note(
      await tryCamera(() => navigator.mediaDevices.getUserMedia({ video: { facingMode: 'environment' } })),
    );
  return rowOf(looked, {
    title: () => words().title,
    say: ({ what }) => words()[what],
    mend: ({ what }) => {
      if (what === 'works') return undefined;
      if (takesPhotosItself())
        return (
          <FileButton accept="image/*" camera onFiles={() => note(cameraWorks)}>
            {words().test}
          </FileButton>
        );
      return navigator.mediaDevices && what !== 'none' ? (
        <Button onClick={() => void open()}>{words().test}</Button>
      ) : undefined;
    },
  });
}
