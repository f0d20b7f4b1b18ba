import { paths } from '../../../app/paths.ts';
import { Page } from '../../../app/Page.tsx';
import { ReadyCheck } from '../../../app/ready/ReadyCheck.tsx';
import type { ReadyRow } from '../../../app/ready/check.ts';
import { useTexts } from '../../../app/texts.tsx';

type ReadyPageProps = {
  /** The workshop it is for. */
  about?: string | undefined;
  /** One step up; Synk unless said. */
  back?: { href: string; label: string } | undefined;
  /** What the workshop itself wants to be looked at. */
  rows?: readonly ReadyRow[] | undefined;
};

/** Redo för workshop (W8), of a workshop or of this device alone. */
export function ReadyPage(props: ReadyPageProps) {
  const { t } = useTexts();
  return (
    <Page
      title={t().workshop.ready.title}
      about={props.about}
      back={props.back ?? { href: paths.sync, label: t().syncScreen.title }}
    >
      <ReadyCheck rows={props.rows} />
    </Page>
  );
}

/** Of this device alone: reached from Synk. */
export default function Ready() {
  return <ReadyPage />;
}
