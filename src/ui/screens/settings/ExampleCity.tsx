import { createSignal, Show } from 'solid-js';
import { enterAs } from '../../app/session.ts';
import { useTexts } from '../../app/texts.tsx';
import { WhenOnline } from '../../app/WhenOnline.tsx';
import { Button } from '../../kit/Button.tsx';
import { Notice } from '../../kit/Notice.tsx';
import { Section } from '../../kit/Section.tsx';
import { enterExample, whyNot } from './calls.ts';

/** The way into the example city from one's own; the two never meet. */
export function ExampleCity() {
  const { t } = useTexts();
  const words = () => t().settings;
  const [isOpening, setOpening] = createSignal(false);
  const [trouble, setTrouble] = createSignal<string>();
  const [isUnreached, setUnreached] = createSignal(false);
  const look = async () => {
    setTrouble(undefined);
    setOpening(true);
    const answer = await enterExample();
    setOpening(false);
    setUnreached(!answer.ok && answer.kind === 'weather');
    if (answer.ok) enterAs(answer.body);
    else if (!isUnreached()) setTrouble(whyNot(t(), answer));
  };
  return (
    <Section heading={words().example}>
      <p>{words().exampleAbout}</p>
      <Show when={trouble()}>{(text) => <Notice kind="warning">{text()}</Notice>}</Show>
      <Button onClick={() => void look()} reason={isOpening() ? words().opening : undefined}>
        {words().lookAtExample}
      </Button>
      <WhenOnline what="example" failed={isUnreached()} />
    </Section>
  );
}
