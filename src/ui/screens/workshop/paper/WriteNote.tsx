import { createSignal, Show } from 'solid-js';
import type { Area } from '../../../../domain/area.ts';
import { useTexts } from '../../../app/texts.tsx';
import { AreaCut } from '../../../kit/AreaCut.tsx';
import { Button } from '../../../kit/Button.tsx';
import { createRootWord } from '../../../kit/rootWord.ts';
import { TextArea } from '../../../kit/TextArea.tsx';
import type { Choosing } from './choosing.ts';
import type { PaperWork } from './paperWork.ts';

type WriteNoteProps = {
  fieldId: string;
  src: string;
  ratio: number;
  work: PaperWork;
  choosing: Choosing;
  /** An area in the middle, for whoever does not tap. */
  onPlace: () => void;
  onChoose: (area: Area) => void;
  onSave: () => void;
};

/** The chosen area large, and what it says. Enter saves, and the caret stays. */
export function WriteNote(props: WriteNoteProps) {
  const { t } = useTexts();
  const words = () => t().workshop.paper;
  const [isTried, setTried] = createSignal(false);
  const isGrid = () => props.choosing.way() === 'grid';
  const error = () => {
    if (!isTried()) return undefined;
    if (props.work.text().trim() === '') return words().noText;
    return props.work.area() ? undefined : words().noArea;
  };
  createRootWord('paper-write');
  const save = () => {
    setTried(true);
    document.getElementById(props.fieldId)?.focus();
    if (error()) return;
    setTried(false);
    props.onSave();
  };
  const skip = () => {
    const next = props.choosing.after(props.work.area());
    if (next) props.onChoose(next.area);
  };
  return (
    <div class="paper-write">
      <Show
        when={props.work.area()}
        fallback={<p class="paper-none">{isGrid() ? words().noAreaGrid : words().noAreaTap}</p>}
      >
        {(area) => <AreaCut src={props.src} area={area()} ratio={props.ratio} />}
      </Show>
      <TextArea
        id={props.fieldId}
        label={words().what}
        hint={words().enter}
        big
        rows={1}
        value={props.work.text()}
        error={error()}
        onInput={(text) => {
          setTried(false);
          props.work.write(text);
        }}
        onEnter={save}
      />
      <div class="acts">
        <Button kind="ink" size="big" onClick={save}>
          {words().save}
        </Button>
        <Show when={isGrid() && props.work.area()}>
          <Button size="big" onClick={skip}>
            {words().skip}
          </Button>
        </Show>
        <Show when={!isGrid() && !props.work.area()}>
          <Button size="big" onClick={props.onPlace}>
            {words().middle}
          </Button>
        </Show>
      </div>
    </div>
  );
}
