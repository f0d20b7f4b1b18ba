import { ask } from '../../app/asked.ts';
import { setSingleKeys, singleKeys } from '../../app/singleKeys.ts';
import { useTexts } from '../../app/texts.tsx';
import { Button } from '../../kit/Button.tsx';
import { Checkbox } from '../../kit/Checkbox.tsx';
import { Section } from '../../kit/Section.tsx';

/** Whether single keys do things on this device, and the list of all keys (rule 29). */
export function Keys() {
  const { t } = useTexts();
  const words = () => t().commands;
  return (
    <Section heading={words().shortcuts}>
      <Checkbox
        label={words().single}
        note={words().singleHint}
        checked={singleKeys()}
        onChange={setSingleKeys}
      />
      <div class="acts">
        <Button onClick={() => ask('keys')}>{words().show}</Button>
      </div>
    </Section>
  );
}
