import { createSignal, For, Show } from 'solid-js';
import type { ParcelRecord } from '../../../../store/cabinet.ts';
import { arrivedOf } from '../../../../store/file/arrived.ts';
import { announce } from '../../../app/announce.ts';
import { useCity } from '../../../app/city.tsx';
import { useTexts } from '../../../app/texts.tsx';
import { Button } from '../../../kit/Button.tsx';
import { Chip } from '../../../kit/Chip.tsx';
import { ConfirmDialog } from '../../../kit/ConfirmDialog.tsx';
import { Line, Lines } from '../../../kit/Row.tsx';
import { Section } from '../../../kit/Section.tsx';

/** What colleagues have handed over: whose it is, how far it has come, and why it could not be brought. */
export function Parcels() {
  const { device } = useCity();
  const { t } = useTexts();
  const words = () => t().deviceFiles;
  const parcels = device.parcels();
  const [asked, setAsked] = createSignal<ParcelRecord>();
  const drop = async ({ id }: ParcelRecord) => {
    setAsked(undefined);
    await device.dropParcel(id);
    announce(words().dropped);
  };
  return (
    <Show when={(parcels() ?? []).length > 0}>
      <Section heading={words().parcels} count={parcels()?.length}>
        <p class="meta">{words().parcelsIntro}</p>
        <Lines label={words().parcels}>
          <For each={parcels()}>
            {(parcel) => (
              <OneParcel
                parcel={parcel}
                onDrop={() => {
                  if (parcel.state === 'arrived') void device.dropParcel(parcel.id);
                  // A copy: the record in the list may become another while the question stands.
                  else setAsked({ ...parcel });
                }}
              />
            )}
          </For>
        </Lines>
        <ConfirmDialog
          open={asked() !== undefined}
          title={words().dropParcelTitle(asked()?.from ?? '')}
          confirmLabel={words().dropParcelConfirm}
          cancelLabel={t().common.cancel}
          danger
          onConfirm={() => {
            const parcel = asked();
            if (parcel) void drop(parcel);
          }}
          onCancel={() => setAsked(undefined)}
        >
          <p>{words().dropParcelText(asked()?.from ?? '')}</p>
        </ConfirmDialog>
      </Section>
    </Show>
  );
}

function OneParcel(props: { parcel: ParcelRecord; onDrop: () => void }) {
  const { device } = useCity();
  const { t } = useTexts();
  const words = () => t().deviceFiles;
  // What was discarded before it was sent is carried along, since it has a number, and counts for nobody.
  const counted = () => props.parcel.deeds.filter(({ deed }) => deed.name !== 'noop');
  const mids = () => new Set(counted().map(({ deed }) => deed.mid));
  const carried = () => (props.parcel.carried ?? []).filter(({ mid }) => mids().has(mid));
  const notTaken = () =>
    carried().filter(({ outcome }) => outcome === 'rejected' || outcome === 'quarantined').length;
  const how = () => {
    const { state, from, why } = props.parcel;
    const all = counted().length;
    if (all === 0) return words().picturesGo;
    const arrived = arrivedOf({ carried: carried() });
    if (state === 'waiting') return words().parcelWaiting;
    if (state === 'arrived') return words().parcelArrived(arrived, all);
    if (state === 'partly') return words().parcelPartly(arrived, all, from);
    return refusedFor(why)(from);
  };
  const refusedFor = (why: string | undefined) => {
    const { ended, gone, other } = words().parcelRefused;
    if (why === 'key_ended') return ended;
    return why === 'unknown_person' ? gone : other;
  };
  return (
    <Line
      title={
        counted().length === 0
          ? words().picturesOf(props.parcel.from)
          : words().parcelOf(counted().length, props.parcel.from)
      }
      meta={
        <>
          <Show when={props.parcel.state === 'waiting'}>
            <Chip kind="local">{t().sync.localOnly}</Chip>{' '}
          </Show>
          <Show when={props.parcel.state === 'refused'}>
            <Chip kind="failed">{t().sync.failed}</Chip>{' '}
          </Show>
          {how()}
          <Show when={notTaken() > 0}> {words().parcelNotTaken(notTaken(), props.parcel.from)}</Show>
        </>
      }
      actions={
        <>
          <Show when={props.parcel.state === 'refused' || props.parcel.state === 'partly'}>
            <Button
              kind="quiet"
              onClick={() => void device.retryParcel(props.parcel.id).catch(() => undefined)}
            >
              {t().sync.tryAgain}
            </Button>
          </Show>
          <Button kind="quiet" onClick={props.onDrop}>
            {props.parcel.state === 'arrived' ? words().hideParcel : words().dropParcel}
          </Button>
        </>
      }
    />
  );
}
