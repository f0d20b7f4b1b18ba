import { createSignal, For, Show } from 'solid-js';
import type { Unsaved } from '../../../store/mutate.ts';
import { useCity } from '../../app/city.tsx';
import { useTexts } from '../../app/texts.tsx';
import { toasts } from '../../app/toast.ts';
import { Button } from '../../kit/Button.tsx';
import { AnswerBox } from '../../kit/Notice.tsx';
import { Section } from '../../kit/Section.tsx';
import { deedWords } from './deedWords.ts';
import { CarryOff, Written } from './Written.tsx';

/** What could not be written down on this device and lives in this window only: what happened, what is safe, what to do (rule 22). */
export function NotSaved() {
  const { device } = useCity();
  const { t } = useTexts();
  return (
    <Show when={device.unsaved().length > 0}>
      <Section heading={t().syncScreen.notSaved} count={device.unsaved().length}>
        <For each={device.unsaved()}>{(kept) => <OneNotSaved kept={kept} />}</For>
      </Section>
    </Show>
  );
}

function OneNotSaved(props: { kept: Unsaved }) {
  const { device } = useCity();
  const { t } = useTexts();
  const words = () => t().syncScreen;
  const [isTrying, setTrying] = createSignal(false);
  const deed = () => ({ name: props.kept.name, args: props.kept.args, ctx: { at: props.kept.at } });
  const said = () => deedWords(t(), deed());
  const again = async () => {
    setTrying(true);
    const saved = await device.saveAgain(props.kept);
    setTrying(false);
    toasts.show(saved.ok ? { text: t().common.saved } : { text: words().stillNotSaved, error: true });
  };
  return (
    <AnswerBox kind="refused" title={said().text ? `${said().what}: ”${said().text}”` : said().what}>
      <p>{props.kept.why === 'full' ? words().notSavedFull : words().notSavedLost}</p>
      <Written deed={deed()} />
      <div class="acts">
        <Button onClick={() => void again()} reason={isTrying() ? words().trying : undefined}>
          {t().sync.tryAgain}
        </Button>
        <CarryOff mid={props.kept.mid} deed={deed()} />
      </div>
    </AnswerBox>
  );
}
