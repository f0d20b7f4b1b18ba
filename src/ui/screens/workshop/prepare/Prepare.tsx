import { Page } from '../../../app/Page.tsx';
import { paths } from '../../../app/paths.ts';
import { useTexts } from '../../../app/texts.tsx';
import { OfWorkshop, useWorkshop } from '../OfWorkshop.tsx';

/** Förbered: the agenda, those who come and the tablets of a workshop. */
export default function Prepare() {
  return (
    <OfWorkshop>
      <Prepared />
    </OfWorkshop>
  );
}

function Prepared() {
  const { t } = useTexts();
  const { head } = useWorkshop();
  return (
    <Page title={head().title} back={{ href: paths.workshops, label: t().workshop.shared.workshops }}>
      <div class="column" />
    </Page>
  );
}
