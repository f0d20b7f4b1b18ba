import { Show } from 'solid-js';
import { useTexts } from '../../../app/texts.tsx';
import { mostLines } from '../../../kit/areas.ts';
import { NumberField } from '../../../kit/NumberField.tsx';
import { RadioGroup } from '../../../kit/RadioGroup.tsx';
import { type Choosing, isLines, type Way, type Zoom, zooms } from './choosing.ts';

/** By tapping or from a grid of so many rows and columns, and how large the photo is. */
export function ChooseBy(props: { choosing: Choosing }) {
  const { t } = useTexts();
  const words = () => t().workshop.paper;
  const error = (entry: Parameters<typeof isLines>[0]) =>
    isLines(entry) ? undefined : words().lines(mostLines);
  return (
    <div class="paper-ways">
      <RadioGroup<Way>
        label={words().way}
        labelHidden
        form="segments"
        value={props.choosing.way()}
        options={[
          { value: 'tap', label: words().tap },
          { value: 'grid', label: words().grid },
        ]}
        onChange={props.choosing.setWay}
      />
      <RadioGroup<Zoom>
        label={words().zoom}
        labelHidden
        form="segments"
        value={props.choosing.zoom()}
        options={zooms.map((value) => ({
          value,
          label: value === '1' ? words().wholePhoto : words().times(Number(value)),
        }))}
        onChange={props.choosing.setZoom}
      />
      <Show when={props.choosing.way() === 'grid'}>
        <NumberField
          label={words().rows}
          value={lineCount(props.choosing.rows())}
          onValue={props.choosing.setRows}
          error={error(props.choosing.rows())}
        />
        <NumberField
          label={words().columns}
          value={lineCount(props.choosing.columns())}
          onValue={props.choosing.setColumns}
          error={error(props.choosing.columns())}
        />
      </Show>
    </div>
  );
}

const lineCount = (entry: Parameters<typeof isLines>[0]) => (isLines(entry) ? entry : undefined);
