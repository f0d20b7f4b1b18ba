import { For, Show } from 'solid-js';
import { type Attachment, withdrawAttachment } from '../../../domain/attachment.ts';
import { Button } from '../../kit/Button.tsx';
import { Chip } from '../../kit/Chip.tsx';
import { Line, Lines } from '../../kit/Row.tsx';
import { useAct } from '../act.ts';
import { useCity } from '../city.tsx';
import { focusBeside } from '../focusBeside.ts';
import { keepFile } from '../keepFile.ts';
import { useTexts } from '../texts.tsx';
import { toasts } from '../toast.ts';
import { thingKey } from '../undo/things.ts';
import { NotSent } from './AttachedPhotos.tsx';
import { type PhotoStates, useSending } from './sendingState.ts';

const lineOf = (id: string) => `file-${id}`;

/** Documents that are attached: to be kept and read elsewhere, never opened within the app (T11). */
export function AttachedFiles(props: {
  files: readonly Attachment[];
  states: PhotoStates;
  mayChange: boolean;
}) {
  const { t, f } = useTexts();
  const { device } = useCity();
  const act = useAct();
  const sending = useSending(props.states);
  let whole: HTMLDivElement | undefined;
  const words = () => t().photos;
  const nameOf = (file: Attachment) => file.name ?? words().document;

  const keep = async (file: Attachment) => {
    const read = await device.photos.read(file.hash);
    if (read.ok) keepFile(nameOf(file), read.type, read.bytes);
    else toasts.show({ text: words().notFetched, error: true });
  };
  const withdraw = (file: Attachment) => {
    focusBeside(
      props.files.map(({ id }) => id),
      file.id,
      lineOf,
      whole?.closest('section') ?? undefined,
    );
    const one = { initiativeId: file.owner, id: file.id };
    void act(withdrawAttachment, one, { said: words().fileRemoved });
  };
  return (
    <div ref={whole}>
      <Lines label={words().documents} things="attachment">
        <For each={props.files}>
          {(file) => (
            <Line
              id={lineOf(file.id)}
              thing={thingKey(file.id)}
              title={nameOf(file)}
              meta={
                <>
                  {f().bytes(file.bytes)}{' '}
                  <Show when={sending(file)}>
                    {(stands) => <Chip kind={stands().kind}>{stands().words}</Chip>}
                  </Show>
                </>
              }
              actions={
                <>
                  <Button kind="quiet" name={words().openName(nameOf(file))} onClick={() => void keep(file)}>
                    {words().open}
                  </Button>
                  <Show when={props.mayChange}>
                    <Button
                      kind="quiet"
                      name={words().withdrawFile(nameOf(file))}
                      onClick={() => withdraw(file)}
                    >
                      {t().common.remove}
                    </Button>
                  </Show>
                </>
              }
            />
          )}
        </For>
      </Lines>
      <NotSent files={props.files} states={props.states} />
    </div>
  );
}
