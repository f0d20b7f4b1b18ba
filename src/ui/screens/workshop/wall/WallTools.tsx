import { Show } from 'solid-js';
import { noteColours } from '../../../../domain/note.ts';
import { useTexts } from '../../../app/texts.tsx';
import { Button } from '../../../kit/Button.tsx';
import { RadioGroup } from '../../../kit/RadioGroup.tsx';
import { SearchField } from '../../../kit/SearchField.tsx';
import { Select } from '../../../kit/Select.tsx';
import { useWorkshop } from '../OfWorkshop.tsx';
import type { Picking } from './picking.ts';
import css from './wall.module.css';
import type { WallFilter } from './wallFilter.ts';

export type WallView = 'wall' | 'list';

/** Over the wall: how it is shown, what of it, and what is done to several notes. */
export function WallTools(props: {
  view: WallView;
  onView: (view: WallView) => void;
  filter: WallFilter;
  picking: Picking;
  /** Notes on the wall, and of them those that the filter shows. */
  number: number;
  found: number;
  onNewCluster: () => void;
  onDuplicates: () => void;
}) {
  const { t } = useTexts();
  const { takesPart } = useWorkshop();
  const words = () => t().workshop.wall;
  const colours = () => noteColours.map((value) => ({ value, label: t().workshop.shared.colours[value] }));
  return (
    <div class={css['tools']}>
      <RadioGroup
        label={words().view}
        labelHidden
        value={props.view}
        options={[
          { value: 'wall', label: words().wall },
          { value: 'list', label: words().list },
        ]}
        onChange={props.onView}
        form="segments"
      />
      <Show when={takesPart()}>
        <Button icon="plus" onClick={props.onNewCluster}>
          {words().newCluster}
        </Button>
        <Show when={props.number > 1}>
          <Button onClick={props.picking.toggle}>
            {props.picking.isOn() ? words().stopPicking : words().pickSeveral}
          </Button>
          <Button onClick={props.onDuplicates}>{words().duplicates}</Button>
        </Show>
      </Show>
      <div class={css['filter']}>
        <SearchField
          label={words().find}
          placeholder={words().find}
          value={props.filter.sought()}
          onInput={props.filter.seek}
        />
        <Select
          label={words().colour}
          labelHidden
          value={props.filter.colour()}
          empty={words().allColours}
          options={colours()}
          onChange={(picked) => props.filter.setColour(noteColours.find((colour) => colour === picked))}
        />
      </div>
      <div class={css['found']} aria-live="polite">
        <Show when={props.filter.isOn()}>
          <p>{words().found(props.found, props.number)}</p>
          <Button kind="quiet" onClick={props.filter.clear}>
            {words().showAll}
          </Button>
        </Show>
      </div>
    </div>
  );
}
