import { Page } from '../../app/Page.tsx';
import { SyncButton } from '../../kit/SyncButton.tsx';
import { ActionParts } from './ActionParts.tsx';
import { FieldParts } from './FieldParts.tsx';
import { FigureParts } from './FigureParts.tsx';
import './kitPage.css';
import { LayerParts } from './LayerParts.tsx';
import { ListParts } from './ListParts.tsx';
import { PictureParts } from './PictureParts.tsx';
import { StairParts } from './StairParts.tsx';

/** Every part of the kit in every state, for the eye and for screenshots. Only in development. */
export default function KitPage() {
  return (
    <Page title="Alla delar" back={{ href: '/', label: 'Start' }} tools={<SyncButton {...local} />}>
      <StairParts />
      <div class="kit-grid">
        <ActionParts />
        <FieldParts />
        <ListParts />
        <FigureParts />
        <PictureParts />
        <LayerParts />
      </div>
    </Page>
  );
}

const local = { state: 'local' as const, label: '3 bara här', name: 'Synk: 3 bara här', href: '/synk' };
