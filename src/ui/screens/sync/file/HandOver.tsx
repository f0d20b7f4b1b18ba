import { useHandOver } from '../../../app/files.ts';
import { useTexts } from '../../../app/texts.tsx';
import { Button } from '../../../kit/Button.tsx';

/** A way for what is unsent where there is no network: by a colleague (R7). */
export function HandOver() {
  const { t } = useTexts();
  const { run, isBusy } = useHandOver();
  const words = () => t().deviceFiles;
  return (
    <div class="handover">
      <p class="meta">{words().handOverAbout}</p>
      <div class="acts">
        <Button icon="share" onClick={() => void run()} reason={isBusy() ? words().making : undefined}>
          {words().handOver}
        </Button>
      </div>
    </div>
  );
}
