import { createSignal, For, type JSX, onMount, Show } from 'solid-js';
import type { ReadFile } from '../../../../store/file/deviceFiles.ts';
import { announce } from '../../../app/announce.ts';
import { useCity } from '../../../app/city.tsx';
import { useTexts } from '../../../app/texts.tsx';
import { toasts } from '../../../app/toast.ts';
import { ConfirmDialog } from '../../../kit/ConfirmDialog.tsx';
import { FileButton } from '../../../kit/FileButton.tsx';
import { AnswerBox } from '../../../kit/Notice.tsx';
import { faultOf, type Trouble } from './faultOf.ts';
import { whenOpenedWithFile } from './launched.ts';

/** Reads a file, says whose it is and what is in it, and takes it in when told to. Nothing is taken in halfway. */
export function ReadIn(props: { beside: JSX.Element }) {
  const { device, now } = useCity();
  const { t, f } = useTexts();
  const words = () => t().deviceFiles;
  const [isReading, setReading] = createSignal(false);
  const [read, setRead] = createSignal<ReadFile>();
  const [trouble, setTrouble] = createSignal<Trouble>();

  const failed = (error: unknown) => {
    const fault = faultOf(error);
    setTrouble(fault);
    announce(words().faults[fault]);
  };
  const look = async (file: Blob) => {
    setTrouble(undefined);
    setReading(true);
    try {
      const found = await (await device.files()).read(file);
      if (found.use === 'here') toasts.show({ text: words().madeHere });
      else {
        // What was last said would lie over the question.
        toasts.close();
        setRead(found);
      }
    } catch (error) {
      failed(error);
    } finally {
      setReading(false);
    }
  };
  const take = async (found: ReadFile) => {
    setRead(undefined);
    setReading(true);
    try {
      toasts.show({ text: await taken(found) });
    } catch (error) {
      failed(error);
    } finally {
      setReading(false);
    }
  };
  const taken = async (found: ReadFile): Promise<string> => {
    const files = await device.files();
    if (found.use !== 'bringIn')
      return (await files.carry(found)) === 'kept' ? words().carrying : words().alreadyCarrying;
    const { deeds, drafts, failed: issues, parcels, photos, rows } = await files.bringIn(found);
    const all = deeds + drafts + issues + parcels + photos + (rows ? 1 : 0);
    return all === 0 ? words().alreadyHere : words().broughtIn(all);
  };
  onMount(() => whenOpenedWithFile((file) => void look(file)));

  const title = ({ use, manifest }: ReadFile) => {
    if (use === 'bringIn') return words().ownTitle;
    if (use === 'carryUnsent') return words().carryUnsentTitle;
    return words().carryTitle(manifest.counts.unsent, manifest.person.name);
  };
  const text = ({ use, manifest: { madeAt, person } }: ReadFile) => {
    const when = f().relative(madeAt, new Date(now()));
    if (use === 'bringIn') return words().ownText(when);
    return use === 'carryUnsent'
      ? words().carryUnsentText(person.name)
      : words().carryText(when, person.name);
  };
  const content = ({ use, manifest: { counts } }: ReadFile) => [
    counts.unsent > 0 ? words().unsent(counts.unsent) : words().nothingUnsent,
    ...(use === 'bringIn' && counts.drafts > 0 ? [words().drafts(counts.drafts)] : []),
    ...(use === 'bringIn' && counts.failed > 0 ? [words().failed(counts.failed)] : []),
    ...(counts.photos > 0 ? [words().photos(counts.photos)] : []),
  ];

  return (
    <>
      <div class="acts">
        {props.beside}
        <FileButton
          icon="file"
          accept=".stegvis,application/x-stegvis"
          reason={isReading() ? words().reading : undefined}
          onFiles={([file]) => {
            if (file) void look(file);
          }}
        >
          {words().readIn}
        </FileButton>
      </div>
      <Show when={trouble()}>
        {(fault) => (
          <AnswerBox kind="refused" title={words().notRead}>
            <p>{words().faults[fault()]}</p>
          </AnswerBox>
        )}
      </Show>
      <Show when={read()}>
        {(found) => (
          <ConfirmDialog
            open
            title={title(found())}
            confirmLabel={found().use === 'bringIn' ? words().readItIn : words().takeAlong}
            cancelLabel={t().common.cancel}
            onConfirm={() => void take(found())}
            onCancel={() => setRead(undefined)}
          >
            <p>{text(found())}</p>
            <Show when={found().use === 'bringIn' && !found().isFromHere}>
              <p>{words().fromElsewhere}</p>
            </Show>
            <ul aria-label={words().holds}>
              <For each={content(found())}>{(one) => <li>{one}</li>}</For>
            </ul>
          </ConfirmDialog>
        )}
      </Show>
    </>
  );
}
