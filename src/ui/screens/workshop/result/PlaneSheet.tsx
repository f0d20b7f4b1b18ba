import { useTexts } from '../../../app/texts.tsx';
import { FactTable } from '../../../kit/FactTable.tsx';
import { PlaneDrawing } from '../../../kit/PlaneDrawing.tsx';
import { Sheet } from '../../gate/Sheet.tsx';
import css from './result.module.css';
import type { ResultInUse } from './useResult.ts';

/** What was placed by effect and effort: the drawing, and the same in a table. */
export function PlaneSheet(props: { of: ResultInUse }) {
  const { t, f } = useTexts();
  const said = () => t().workshop.result;
  const place = () => t().workshop.place;
  const placed = () => props.of.result().placed;
  return (
    <Sheet heading={said().plane}>
      <div class={css['plane']}>
        <PlaneDrawing
          name={said().planeTable}
          across={{ name: place().effort, low: place().little, high: place().much }}
          up={{ name: place().effect, low: place().small, high: place().large }}
          marks={placed().map(({ id, effect, effort }, nth) => ({
            id,
            number: nth + 1,
            x: effort,
            y: effect,
          }))}
        />
        <FactTable
          caption={said().planeTable}
          columns={[
            { label: said().number, numeric: true },
            { label: said().what },
            { label: place().effect, numeric: true },
            { label: place().effort, numeric: true },
          ]}
          rows={placed().map((subject, nth) => [
            f().number(nth + 1),
            props.of.words().title(subject),
            f().number(subject.effect),
            f().number(subject.effort),
          ])}
        />
      </div>
    </Sheet>
  );
}
