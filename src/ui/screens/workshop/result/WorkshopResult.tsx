import { Show } from 'solid-js';
import { Page } from '../../../app/Page.tsx';
import { paths } from '../../../app/paths.ts';
import { useTexts } from '../../../app/texts.tsx';
import { Button } from '../../../kit/Button.tsx';
import { Checkbox } from '../../../kit/Checkbox.tsx';
import { OfWorkshop, useWorkshop } from '../OfWorkshop.tsx';
import { Download } from './Download.tsx';
import { PastDeeds } from './PastDeeds.tsx';
import css from './result.module.css';
import { ResultSheet } from './ResultSheet.tsx';
import { Tablets } from './Tablets.tsx';
import { createResult } from './useResult.ts';

/** `/workshop/:id/resultat`: what came of a workshop, to read, print and take along; and all that was done in it. */
export default function WorkshopResult() {
  return (
    <OfWorkshop>
      <Result />
    </OfWorkshop>
  );
}

function Result() {
  const { head } = useWorkshop();
  const { t } = useTexts();
  const result = createResult();
  const said = () => t().workshop.result;
  const isOngoing = () => head().startedAt !== undefined && head().endedAt === undefined;
  return (
    <Page
      title={said().title}
      about={head().title}
      back={{ href: paths.workshop(head().id), label: head().title }}
      class="documents"
      ownHeading
    >
      <div class="pad">
        <div class="noprint docbar">
          <Show when={isOngoing()}>
            <p>{said().notOver}</p>
          </Show>
          <div class="acts">
            <Button kind="ink" icon="print" onClick={() => window.print()}>
              {t().common.print}
            </Button>
            <Download of={result} />
          </div>
          <Checkbox
            label={said().names}
            note={said().namesNote}
            checked={result.names()}
            onChange={result.setNames}
          />
        </div>
        <ResultSheet of={result} />
        <div class={`noprint ${css['beside']}`}>
          <Tablets />
          <PastDeeds />
        </div>
      </div>
    </Page>
  );
}
