import { Show } from 'solid-js';
import { keepFile } from '../../app/keepFile.ts';
import { useTexts } from '../../app/texts.tsx';
import { toasts } from '../../app/toast.ts';
import { Button } from '../../kit/Button.tsx';
import { MoreDetails } from '../../kit/MoreDetails.tsx';
import { deedContent, isSecret, type WrittenDeed } from './deedWords.ts';

/** All that was written in a deed that is not safe with the city, to read. */
export function Written(props: { deed: WrittenDeed }) {
  const { t } = useTexts();
  return (
    <Show when={!isSecret(props.deed)} fallback={<p class="meta">{t().syncScreen.secret}</p>}>
      <MoreDetails summary={t().syncScreen.content}>
        <pre class="written">{deedContent(props.deed)}</pre>
      </MoreDetails>
    </Show>
  );
}

/** Ways to carry it off by hand (S2). */
export function CarryOff(props: { mid: string; deed: WrittenDeed }) {
  const { t } = useTexts();
  const words = () => t().syncScreen;
  const copy = async () => {
    try {
      await navigator.clipboard.writeText(deedContent(props.deed));
      toasts.show({ text: words().copied });
    } catch {
      toasts.show({ text: words().notCopied, error: true });
    }
  };
  const saveFile = () => keepFile(`stegvis-${props.mid}.json`, 'application/json', deedContent(props.deed));
  return (
    <>
      <Show when={'clipboard' in navigator}>
        <Button onClick={() => void copy()}>{words().copy}</Button>
      </Show>
      <Button onClick={saveFile}>{words().saveFile}</Button>
    </>
  );
}
