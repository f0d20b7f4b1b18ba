import { createMemo, Show } from 'solid-js';
import type { Area } from '../../../../domain/area.ts';
import { useTexts } from '../../../app/texts.tsx';
import { AreaBox } from '../../../kit/AreaBox.tsx';
import { AreaGrid } from '../../../kit/AreaGrid.tsx';
import { AreaPhoto } from '../../../kit/AreaPhoto.tsx';
import type { Cell, Point } from '../../../kit/areas.ts';
import type { Choosing } from './choosing.ts';
import type { PaperWork } from './paperWork.ts';

type WallPhotoProps = {
  src: string;
  ratio: number;
  work: PaperWork;
  choosing: Choosing;
  look: Area | undefined;
  /** By a tap. */
  onTap: (at: Point) => void;
  /** By keys on the photo itself. */
  onPlace: (at: Point) => void;
  onKey: (area: Area) => void;
  onWrite: () => void;
};

/** The photo with its numbered notes, the grid if there is one, and the area that is being chosen. */
export function WallPhoto(props: WallPhotoProps) {
  const { t } = useTexts();
  const words = () => t().workshop.paper;
  const marks = createMemo(() => props.work.notes().map(({ area }, nth) => ({ area, nth: nth + 1 })));
  const nameOf = (cell: Cell) => {
    const nth = props.choosing.noteIn(cell);
    const note = props.work.notes()[nth];
    return note ? words().cellMade(cell.name, nth + 1, note.text) : words().cell(cell.name);
  };
  const choose = (cell: Cell) => {
    props.work.setArea(cell.area);
    props.onWrite();
  };
  return (
    <div class="paper-view" style={{ '--ratio': String(props.ratio) }}>
      <AreaPhoto
        src={props.src}
        ratio={props.ratio}
        alt={words().photo}
        label={words().view}
        zoom={Number(props.choosing.zoom())}
        marks={marks()}
        look={props.look}
        onPoint={(at, how) => (how === 'tap' ? props.onTap(at) : props.onPlace(at))}
        onZoom={props.choosing.turn}
      >
        <Show when={props.choosing.way() === 'grid'}>
          <AreaGrid
            cells={props.choosing.cells()}
            columns={props.choosing.across()}
            label={words().gridOver}
            nameOf={nameOf}
            isChosen={(cell) => cell === props.choosing.cellOf(props.work.area())}
            onChoose={choose}
          />
        </Show>
        <Show when={props.work.area()}>
          {(area) => (
            <AreaBox
              area={area()}
              label={words().area}
              hint={words().areaKeys}
              onChange={(next, how) => (how === 'key' ? props.onKey(next) : props.work.setArea(next))}
              onEnter={props.onWrite}
            />
          )}
        </Show>
      </AreaPhoto>
    </div>
  );
}
