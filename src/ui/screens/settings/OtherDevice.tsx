import { createSignal, Show } from 'solid-js';
import { useCity } from '../../app/city.tsx';
import { useTexts } from '../../app/texts.tsx';
import { WhenOnline } from '../../app/WhenOnline.tsx';
import { Button } from '../../kit/Button.tsx';
import { Dialog } from '../../kit/Dialog.tsx';
import { Notice } from '../../kit/Notice.tsx';
import { Section } from '../../kit/Section.tsx';
import { linkFor, whyNoLink } from '../people/calls.ts';
import { LinkBox, type MadeLink } from '../people/LinkBox.tsx';

/** A link, a QR code and a code that let oneself in on another device, once and for five minutes. */
export function OtherDevice() {
  const { device } = useCity();
  const { t } = useTexts();
  const words = () => t().settings;
  const [made, setMade] = createSignal<MadeLink>();
  const [trouble, setTrouble] = createSignal<string>();
  const [isUnreached, setUnreached] = createSignal(false);
  const make = async () => {
    setTrouble(undefined);
    const answer = await linkFor(device.space);
    setUnreached(!answer.ok && answer.kind === 'weather');
    if (answer.ok) setMade(answer.body);
    else if (!isUnreached()) setTrouble(whyNoLink(t(), answer));
  };
  return (
    <Section heading={words().otherDevice}>
      <p>{words().otherDeviceAbout}</p>
      <Show when={trouble()}>{(text) => <Notice kind="warning">{text()}</Notice>}</Show>
      <Button icon="qr" onClick={() => void make()}>
        {words().makeLink}
      </Button>
      <WhenOnline what="ownLink" failed={isUnreached()} />
      <Dialog open={made() !== undefined} onClose={() => setMade(undefined)} title={words().linkTitle}>
        <p>{words().linkText}</p>
        <Show when={made()}>{(link) => <LinkBox made={link()} />}</Show>
      </Dialog>
    </Section>
  );
}
