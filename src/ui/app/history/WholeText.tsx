import { createSignal, Show } from 'solid-js';
import { type Event, isCut } from '../../../domain/history.ts';
import { Button } from '../../kit/Button.tsx';
import { useCity } from '../city.tsx';
import { useTexts } from '../texts.tsx';
import { useHistoryOf } from './historyOf.ts';
import { fetchFormerValues, isWhole, keptFormer, type WholeTexts, wholeTexts } from './wholeTexts.ts';

/** The whole texts of a line that keeps them cut (I6): from the device where it has them, else fetched from the city. */
export function WholeText(props: { event: Event; what: string }) {
  const { t } = useTexts();
  const { device } = useCity();
  const { record } = useHistoryOf();
  const words = () => t().initiative.history.whole;
  const [found, setFound] = createSignal<WholeTexts>();
  const [trouble, setTrouble] = createSignal<'weather' | 'gone'>();
  const show = async () => {
    const { event } = props;
    setTrouble(undefined);
    const kept = await keptFormer(device, event);
    const here = wholeTexts(event, record(), [], kept);
    if (isWhole(event, here) && (event.on === undefined || kept !== undefined)) return setFound(here);
    const values = await fetchFormerValues(device, event.owner);
    if (values === 'weather') return setTrouble('weather');
    const all = wholeTexts(event, record(), values, kept);
    setFound(all);
    if (!isWhole(event, all)) setTrouble('gone');
    return undefined;
  };
  const hide = () => {
    setFound(undefined);
    setTrouble(undefined);
  };
  return (
    <Show when={isCut(props.event.from) || isCut(props.event.to)}>
      <div class="whole">
        <Button
          kind="quiet"
          name={found() ? words().hideOf(props.what) : words().showOf(props.what)}
          onClick={() => (found() ? hide() : void show())}
        >
          {found() ? words().hide : words().show}
        </Button>
        <div role="status">
          <Show when={found()?.from}>
            {(text) => (
              <>
                <h4>{words().before}</h4>
                <p class="text">{text()}</p>
              </>
            )}
          </Show>
          <Show when={found()?.to}>
            {(text) => (
              <>
                <h4>{words().after}</h4>
                <p class="text">{text()}</p>
              </>
            )}
          </Show>
          <Show when={trouble()}>{(why) => <p class="meta">{words()[why()]}</p>}</Show>
        </div>
      </div>
    </Show>
  );
}
