import { Show } from 'solid-js';
import type { Initiative } from '../../../domain/initiative.ts';
import type { Refusal } from '../../../domain/refusal.ts';
import { useRefusalText } from '../../app/act.ts';
import { paths } from '../../app/paths.ts';
import { useTexts } from '../../app/texts.tsx';
import { ButtonLink } from '../../kit/Button.tsx';

/** Why it cannot end now, with the way to what must be done first (G10). */
export function WhyNot(props: { row: Initiative; why: Refusal }) {
  const { t } = useTexts();
  const refusalText = useRefusalText();
  return (
    <div class="g12">
      <p>{refusalText(props.why)}</p>
      <Show when={props.why.code === 'requestIsOpen' && props.row.asks}>
        {(asks) => (
          <div>
            <ButtonLink href={paths.decisionBasis(props.row.id, asks().requestId)}>
              {t().ending.end.openRequest}
            </ButtonLink>
          </div>
        )}
      </Show>
    </div>
  );
}
