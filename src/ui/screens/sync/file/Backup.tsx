import { Show } from 'solid-js';
import { useCity } from '../../../app/city.tsx';
import { useBackup } from '../../../app/files.ts';
import { useTexts } from '../../../app/texts.tsx';
import { Button } from '../../../kit/Button.tsx';
import { Section } from '../../../kit/Section.tsx';
import { Beside } from './Beside.tsx';
import './file.css';
import { Parcels } from './Parcels.tsx';
import { ReadIn } from './ReadIn.tsx';

/** What leaves this device in a file and comes to it, without a network: the backup, and what colleagues hand over. */
export function Backup() {
  const { device, now } = useCity();
  const { t, f } = useTexts();
  const { run, isBusy } = useBackup();
  const words = () => t().deviceFiles;
  const last = device.lastBackup();
  const when = (ms: number) => f().relative(new Date(ms).toISOString(), new Date(now()));
  return (
    <>
      <Parcels />
      <Beside />
      <Section heading={words().backup}>
        <p>
          <Show when={last()} fallback={words().neverBackedUp}>
            {(at) => words().lastBackup(when(at()))}
          </Show>
        </p>
        <p class="meta">{words().backupAbout}</p>
        <ReadIn
          beside={
            <Button icon="download" onClick={() => void run()} reason={isBusy() ? words().making : undefined}>
              {words().makeBackup}
            </Button>
          }
        />
      </Section>
    </>
  );
}
