import { Show } from 'solid-js';
import { whyClosed } from '../../../../domain/initiative.ts';
import { may } from '../../../../domain/may.ts';
import { gateAfter } from '../../../../domain/model.ts';
import { gateWords } from '../../../../domain/modelWords.ts';
import { whyNotRequest } from '../../../../domain/request.ts';
import { useRefusalText } from '../../../app/act.ts';
import { useCity } from '../../../app/city.tsx';
import { paths } from '../../../app/paths.ts';
import { useSaid } from '../../../app/said.ts';
import { useTexts } from '../../../app/texts.tsx';
import { Button, ButtonLink } from '../../../kit/Button.tsx';
import { useRecord } from '../recordContext.ts';

/** Begär beslut at the gate that stands next, while none is open; for those who may ask. */
export function AskForDecision() {
  const { t } = useTexts();
  const said = useSaid();
  const { actor } = useCity();
  const refusalText = useRefusalText();
  const record = useRecord();
  const row = () => record().row;
  const gate = () => {
    const isOver = whyClosed(row()) ?? row().asks;
    return !isOver && may(actor(), 'gate.request', { initiative: row() })
      ? gateAfter(row().phase)
      : undefined;
  };
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
