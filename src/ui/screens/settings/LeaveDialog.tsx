import { createSignal, Show } from 'solid-js';
import { fold } from '../../../domain/letters.ts';
import { useCity } from '../../app/city.tsx';
import { keepFile } from '../../app/keepFile.ts';
import { useTexts } from '../../app/texts.tsx';
import { FormDialog } from '../../kit/FormDialog.tsx';
import { Notice } from '../../kit/Notice.tsx';
import { RadioGroup } from '../../kit/RadioGroup.tsx';
import { TextField } from '../../kit/TextField.tsx';
import { leave, sendAll } from './leaving.ts';
import { useOnlyHere } from './onlyHere.ts';

type Way = 'send' | 'lock' | 'file' | 'discard';

/**
 * Signing out, or emptying the device, while something is nowhere else (security.md §4.4): it is sent first, stays locked here, is
 * saved as a file, or is discarded, which is the only way that loses anything and asks for a word (rule 17).
 */
export function LeaveDialog(props: { open: boolean; what: 'signOut' | 'clear'; onClose: () => void }) {
  const { device } = useCity();
  const { t, f } = useTexts();
  const words = () => t().settings;
  const { inWords, canSend, isCarrying } = useOnlyHere();
  const [picked, setPicked] = createSignal<Way>();
  const [typed, setTyped] = createSignal('');
  const [isWrong, setWrong] = createSignal(false);
  const [said, setSaid] = createSignal<string>();
  const [isBusy, setBusy] = createSignal(false);

  const ways = (): readonly Way[] => [
    ...(canSend() ? (['send'] as const) : []),
    ...(props.what === 'signOut' ? (['lock'] as const) : []),
    'file',
    'discard',
  ];
  const way = () => picked() ?? ways()[0] ?? 'file';
  const pick = (next: Way) => {
    setPicked(next);
    setWrong(false);
    setSaid(undefined);
  };
  const submitLabel = () => {
    if (isBusy()) return words().leaving[way()];
    return words().leaveBy[props.what][way()];
  };

  const send = async () => {
    const left = await sendAll(device);
    if (left.changes > 0) setSaid(words().notAllSent(left.changes));
    else if (left.photos > 0 || isCarrying()) setSaid(words().photosLeft);
    else await leave(device, 'locked');
  };
  const saveFile = async () => {
    const made = await device
      .files()
      .then((files) => files.backUp())
      .catch(() => undefined);
    if (!made) return setSaid(words().noFile);
    await (await device.files()).noteBackup(made);
    keepFile(`stegvis-${f().date(made.manifest.madeAt)}.stegvis`, made.file.type, made.file);
    setPicked(props.what === 'signOut' ? 'lock' : 'discard');
    setSaid(words().fileSaved);
  };
  const discard = async () => {
    const isConfirmed = fold(typed().trim()) === fold(words().discardWord);
    setWrong(!isConfirmed);
    if (isConfirmed) await leave(device, 'discarded');
  };
  const submit = async () => {
    if (isBusy()) return;
    setBusy(true);
    setSaid(undefined);
    try {
      if (way() === 'send') await send();
      else if (way() === 'lock') await leave(device, 'locked');
      else if (way() === 'file') await saveFile();
      else await discard();
    } finally {
      setBusy(false);
    }
  };

  return (
    <FormDialog
      open={props.open}
      onClose={props.onClose}
      title={props.what === 'signOut' ? words().signOut : words().clear}
      submit={submitLabel()}
      onSubmit={submit}
      cancel={t().common.cancel}
    >
      <p>{words().onlyHereIs(inWords())}</p>
      <Show when={said()}>{(sentence) => <Notice kind="warning">{sentence()}</Notice>}</Show>
      <RadioGroup<Way>
        label={words().whatBecomes}
        form="lined"
        value={way()}
        options={ways().map((each) => ({
          value: each,
          label: <b>{words().ways[each]}</b>,
          note: words().waysAbout[each],
        }))}
        onChange={pick}
      />
      <Show when={way() === 'discard'}>
        <TextField
          label={words().typeToDiscard(words().discardWord)}
          required
          autocomplete="off"
          value={typed()}
          onInput={setTyped}
          error={isWrong() ? words().typeToDiscardError(words().discardWord) : undefined}
        />
      </Show>
    </FormDialog>
  );
}
