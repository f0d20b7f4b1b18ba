import { Button, ButtonLink } from '../../kit/Button.tsx';
import { useCity } from '../city.tsx';
import { useHandOver } from '../files.ts';
import { paths } from '../paths.ts';
import { useSendNow } from '../sendNow.ts';
import { useTexts } from '../texts.tsx';
import type { ReadyRow } from './check.ts';
import { lookAtUnsent } from './onDevice.ts';
import { rowOf } from './rowOf.ts';

/** Nothing is only here: followed as it is, since it is sent meanwhile. */
export function useUnsentRow(): ReadyRow {
  const { t } = useTexts();
  const { device, outbox, issues, unsentPhotos } = useCity();
  const { send, isBusy } = useSendNow();
  const handOver = useHandOver();
  const words = () => t().workshop.ready.unsent;
  const counts = () => ({
    unsaved: device.unsaved().length,
    refused: issues().length,
    deeds: outbox().length,
    photos: unsentPhotos(),
  });
  return rowOf(
    { found: () => lookAtUnsent(counts()) },
    {
      title: () => words().title,
      say: ({ what }) =>
        what === 'unsent' ? words().unsent(counts().deeds, counts().photos) : words()[what],
      mend: ({ what }) => {
        if (what === 'nothing') return undefined;
        if (what !== 'unsent') return <ButtonLink href={paths.sync}>{words().open}</ButtonLink>;
        return (
          <>
            <Button reason={isBusy() ? t().syncScreen.sendingNow : undefined} onClick={() => void send()}>
              {t().syncScreen.sendNow}
            </Button>
            <Button
              reason={handOver.isBusy() ? t().deviceFiles.making : undefined}
              onClick={() => void handOver.run()}
            >
              {t().deviceFiles.handOver}
            </Button>
          </>
        );
      },
    },
  );
}
