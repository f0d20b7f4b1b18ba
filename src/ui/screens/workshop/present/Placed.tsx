import { useTexts } from '../../../app/texts.tsx';
import { PlaneDrawing, type PlaneMark } from '../../../kit/PlaneDrawing.tsx';
import { Pages } from './Pages.tsx';
import css from './present.module.css';

/** Something that has been placed, by the number that it has on every screen. */
export type PlacedThing = PlaneMark & { readonly title: string };

/** The plane of effect and effort, to look at; beside it what each number is. */
export function Placed(props: { things: readonly PlacedThing[] }) {
  const { t, f } = useTexts();
  const words = () => t().workshop.place;
  return (
    <div class={css['plane']}>
      <PlaneDrawing
        name={words().name}
        size="large"
        across={{ name: words().effort, low: words().little, high: words().much }}
        up={{ name: words().effect, low: words().small, high: words().large }}
        marks={props.things}
      />
      <Pages look="legend" items={props.things}>
        {({ number, title }) => (
          <>
            <b>{f().number(number)}</b> <span>{title}</span>
          </>
        )}
      </Pages>
    </div>
  );
}
