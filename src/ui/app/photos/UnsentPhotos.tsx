import { createMemo, createResource, For, Show } from 'solid-js';
import type { PhotoRecord } from '../../../store/photos/album.ts';
import { Button, ButtonLink } from '../../kit/Button.tsx';
import { Chip } from '../../kit/Chip.tsx';
import { Line, Lines } from '../../kit/Row.tsx';
import { Section } from '../../kit/Section.tsx';
import { useCity } from '../city.tsx';
import { paths } from '../paths.ts';
import { useTexts } from '../texts.tsx';
import { type PhotoStates, useSending } from './sendingState.ts';

/** In Synk: photos and files that the city does not have, apart from what has been written, which goes first (rule 9). Nothing when there is none. */
export function UnsentPhotos() {
  const { t, f } = useTexts();
  const { device } = useCity();
  const states = device.photos.states();
  const words = () => t().photos.unsent;
  // What is only part of a draft waits for its text, not for a network.
  const waiting = createMemo(() =>
    [...states()].filter(([, { state, isAttached }]) => isAttached && state !== 'everyone'),
  );
  const hashes = createMemo(() => waiting().map(([hash]) => hash), [], {
    equals: (a, b) => a.join() === b.join(),
  });
  const [records] = createResource(hashes, async () => device.photos.all());
  const recordOf = (hash: string) => records.latest?.find((record) => record.hash === hash);
  const left = () =>
    waiting().reduce(
      (sum, [, { bytes, state, sent = 0 }]) => sum + bytes - (state === 'sending' ? sent : 0),
      0,
    );
  return (
    <Show when={hashes().length > 0}>
      <Section heading={words().heading} count={hashes().length}>
        <p class="meta">{words().howItGoes(f().bytes(left()))}</p>
        <Lines label={words().heading}>
          <For each={hashes()}>
            {(hash) => <OneUnsent hash={hash} record={recordOf(hash)} states={states} />}
          </For>
        </Lines>
      </Section>
    </Show>
  );
}

type OneUnsentProps = {
  hash: string;
  record: PhotoRecord | undefined;
  states: PhotoStates;
};

function OneUnsent(props: OneUnsentProps) {
  const { t, f } = useTexts();
  const { device, initiatives, now } = useCity();
  const words = () => t().photos;
  const sending = useSending(props.states);
  const stands = () => sending({ hash: props.hash });
  const initiative = () => initiatives().find(({ head }) => props.record?.owners.includes(head.id))?.head;
  const kept = () => {
    const at = props.record?.keptAt;
    return at === undefined ? '' : f().relative(new Date(at).toISOString(), new Date(now()));
  };
  const size = () => f().bytes(props.states().get(props.hash)?.bytes ?? 0);
  const again = async () => {
    await device.photos.again(props.hash);
    await device.sync.now().catch(() => undefined);
  };
  return (
    <Line
      title={
        props.record?.type === 'application/pdf' ? words().unsent.file(size()) : words().unsent.photo(size())
      }
      meta={
        <>
          <Show when={initiative()}>{(head) => <>{head().title} · </>}</Show>
          {kept()} <Show when={stands()}>{(how) => <Chip kind={how().kind}>{how().words}</Chip>}</Show>
        </>
      }
      more={<Show when={stands()?.why}>{(why) => <span class="meta">{why()}</span>}</Show>}
      actions={
        <>
          <Show when={initiative()}>
            {(head) => (
              <ButtonLink kind="quiet" href={paths.initiative(head().id)}>
                {words().unsent.show}
              </ButtonLink>
            )}
          </Show>
          <Show when={stands()?.kind === 'failed'}>
            <Button kind="quiet" onClick={() => void again()}>
              {words().tryAgain}
            </Button>
          </Show>
        </>
      }
    />
  );
}
