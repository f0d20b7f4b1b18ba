import { Show } from 'solid-js';
import { gateWords } from '../../../../domain/modelWords.ts';
import { whyNotRequest } from '../../../../domain/request.ts';
import { useRefusalText } from '../../../app/act.ts';
import { useCity } from '../../../app/city.tsx';
import { paths } from '../../../app/paths.ts';
import { useSaid } from '../../../app/said.ts';
import { useTexts } from '../../../app/texts.tsx';
import { Button, ButtonLink } from '../../../kit/Button.tsx';
import { gateToAskFor } from '../deeds/gateToAskFor.ts';
import { useRecord } from '../recordContext.ts';

/** Begär beslut at the gate that stands next, while none is open; for those who may ask. */
export function AskForDecision() {
  const { t } = useTexts();
  const said = useSaid();
  const { actor } = useCity();
  const refusalText = useRefusalText();
  const record = useRecord();
  const row = () => record().row;
  const gate = () => gateToAskFor(row(), actor());
  const words = () => t().initiative.decisions;
  return (
    <Show when={gate()}>
      {(ahead) => (
        <div class="d-ask">
          <Show
            when={whyNotRequest(row(), ahead())}
            fallback={
              <ButtonLink kind="ink" href={paths.requestDecision(row().id, ahead())}>
                {words().ask(said(gateWords[ahead()].name))}
              </ButtonLink>
            }
          >
            {(why) => (
              <Button reason={refusalText(why())}>{words().ask(said(gateWords[ahead()].name))}</Button>
            )}
          </Show>
        </div>
      )}
    </Show>
  );
}
