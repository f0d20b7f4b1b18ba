import { Show } from 'solid-js';
import { Button } from '../kit/Button.tsx';
import { Icon } from '../kit/Icon.tsx';
import { useCity } from './city.tsx';
import { useTexts } from './texts.tsx';
import { type Intention, useIntentions } from './whenOnline.ts';

/**
 * Beside something that only the server can do (rule 7): why it does not go without a network, and a reminder for when it does. Says
 * nothing while the last real request went well; the deed itself can always be tried (rule 5).
 */
export function WhenOnline(props: {
  what: Intention;
  /** It was tried just now and nothing answered. */
  failed?: boolean | undefined;
  /** The reason stands beside it already. */
  said?: boolean | undefined;
}) {
  const { status } = useCity();
  const { t } = useTexts();
  const { wanted, remember, forget } = useIntentions();
  const words = () => t().device;
  const isRemembered = () => wanted().includes(props.what);
  return (
    <Show when={props.failed || status().lastAnswer === 'weather'}>
      <div class="whenonline">
        <Show when={isRemembered() || !props.said}>
          <p class="why" role="status">
            <Icon name="offline" />
            <span>{isRemembered() ? words().willRemind : words().needsNetwork}</span>
          </p>
        </Show>
        <Button kind="quiet" onClick={() => (isRemembered() ? forget(props.what) : remember(props.what))}>
          {isRemembered() ? words().forget : words().remindMe}
        </Button>
      </div>
    </Show>
  );
}
