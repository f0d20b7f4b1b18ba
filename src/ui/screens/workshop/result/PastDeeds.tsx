import { createSignal, lazy, Show, Suspense } from 'solid-js';
import { useTexts } from '../../../app/texts.tsx';
import { Button } from '../../../kit/Button.tsx';
import { Section } from '../../../kit/Section.tsx';
import { useWorkshop } from '../OfWorkshop.tsx';

const WorkshopHistory = lazy(() => import('../history/WorkshopHistory.tsx'));

/** Historik: folded away until somebody asks, since a workshop leaves hundreds of lines. */
export function PastDeeds() {
  const { record } = useWorkshop();
  const { t } = useTexts();
  const [isShown, setShown] = createSignal(false);
  const said = () => t().workshop.result;
  return (
    <Section heading={t().workshop.history.heading}>
      <Button onClick={() => setShown(!isShown())}>
        {isShown() ? said().hideHistory : said().showHistory(record().parts.event.length)}
      </Button>
      <Show when={isShown()}>
        <Suspense>
          <WorkshopHistory />
        </Suspense>
      </Show>
    </Section>
  );
}
