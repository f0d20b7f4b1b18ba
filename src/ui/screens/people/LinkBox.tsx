import { Show } from 'solid-js';
import { useTexts } from '../../app/texts.tsx';
import { toasts } from '../../app/toast.ts';
import { Button } from '../../kit/Button.tsx';
import { Qr } from '../../kit/Qr.tsx';
import './people.css';

export interface MadeLink {
  readonly link: string;
  readonly expiresAt: string;
  readonly code?: string | undefined;
}

/** A single-use link, to send or to scan. */
export function LinkBox(props: { made: MadeLink }) {
  const { t, f } = useTexts();
  const words = () => t().people;
  const copy = async () => {
    await navigator.clipboard.writeText(props.made.link);
    toasts.show({ text: words().copied });
  };
  return (
    <div class="madelink">
      <Qr text={props.made.link} label={words().qrLabel} />
      <div>
        <p>
          <a href={props.made.link} class="thelink">
            {props.made.link}
          </a>
        </p>
        <Show when={props.made.code}>{(code) => <p>{words().code(code())}</p>}</Show>
        <p class="meta">{words().validUntil(f().relative(props.made.expiresAt))}</p>
        <Button onClick={() => void copy()}>{words().copyLink}</Button>
      </div>
    </div>
  );
}
