import { createSignal, Show } from 'solid-js';
import { useCity } from '../../app/city.tsx';
import { useTexts } from '../../app/texts.tsx';
import { toasts } from '../../app/toast.ts';
import { Button } from '../../kit/Button.tsx';
import { Dialog } from '../../kit/Dialog.tsx';
import { Section } from '../../kit/Section.tsx';
import { linkFor, whyNoLink } from '../people/calls.ts';
import { LinkBox, type MadeLink } from '../people/LinkBox.tsx';

/** A way in for oneself on another device: link, QR code, and a code to type in an installed app. */
export function OtherDevice() {
  const { device } = useCity();
  const { t } = useTexts();
  const words = () => t().settings;
  const [made, setMade] = createSignal<MadeLink>();
  const make = async () => {
    const answer = await linkFor(device.space);
    if (answer.ok) setMade(answer.body);
    else toasts.show({ text: whyNoLink(t(), answer), error: true });
  };
  return (
    <Section heading={words().otherDevice}>
      <p>{words().otherDeviceAbout}</p>
      <div class="acts">
        <Button onClick={() => void make()}>{words().makeLink}</Button>
      </div>
      <Dialog open={made() !== undefined} onClose={() => setMade(undefined)} title={words().linkTitle}>
        <p>{words().linkText}</p>
        <Show when={made()}>{(link) => <LinkBox made={link()} />}</Show>
      </Dialog>
    </Section>
  );
}
