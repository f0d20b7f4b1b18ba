import { Dynamic } from 'solid-js/web';
import { CoOwnersDialog } from './CoOwnersDialog.tsx';
import { GoBackDialog } from './GoBackDialog.tsx';
import { HandOverDialog } from './HandOverDialog.tsx';
import { LeadDialog } from './LeadDialog.tsx';
import { PublishDialog } from './PublishDialog.tsx';
import { RecusalDialog } from './RecusalDialog.tsx';
import { ReopenDialog } from './ReopenDialog.tsx';
import { ResumeDialog } from './ResumeDialog.tsx';
import { ShareDialog } from './ShareDialog.tsx';
import { TitleDialog } from './TitleDialog.tsx';

const dialogs = {
  title: TitleDialog,
  lead: LeadDialog,
  goBack: GoBackDialog,
  handOver: HandOverDialog,
  coOwners: CoOwnersDialog,
  recuse: RecusalDialog,
  resume: ResumeDialog,
  reopen: ReopenDialog,
  share: ShareDialog,
  publish: PublishDialog,
};

/** The dialogs in which deeds on an initiative begin. */
export type DeedDialogName = keyof typeof dialogs;

/** One of them, open. Stands where the initiative is at hand (RecordProvider). */
export function DeedDialog(props: { name: DeedDialogName; onClose: () => void }) {
  return <Dynamic component={dialogs[props.name]} open onClose={props.onClose} />;
}
