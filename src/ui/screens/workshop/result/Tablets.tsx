import { paths } from '../../../app/paths.ts';
import { useHandOver } from '../../../app/files.ts';
import { useTexts } from '../../../app/texts.tsx';
import { Button, ButtonLink } from '../../../kit/Button.tsx';
import { Section } from '../../../kit/Section.tsx';

/** How what was written on this tablet meets what was written on others where there is no network (W7). */
export function Tablets() {
  const { t } = useTexts();
  const { run, isBusy } = useHandOver();
  const said = () => t().workshop.result;
  return (
    <Section heading={said().tablets}>
      <p class="meta">{said().tabletsAbout}</p>
      <div class="acts">
        <Button
          icon="share"
          onClick={() => void run()}
          reason={isBusy() ? t().deviceFiles.making : undefined}
        >
          {t().deviceFiles.handOver}
        </Button>
        <ButtonLink href={paths.sync}>{said().readIn}</ButtonLink>
      </div>
    </Section>
  );
}
