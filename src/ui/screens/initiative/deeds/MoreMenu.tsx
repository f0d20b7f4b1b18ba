import { useNavigate } from '@solidjs/router';
import { createSignal, Show } from 'solid-js';
import { Dynamic } from 'solid-js/web';
import { whyNotCancel } from '../../../../domain/endingDeeds.ts';
import { isEnded } from '../../../../domain/initiative.ts';
import { whyNotGoBack } from '../../../../domain/journey.ts';
import { type Deed, may } from '../../../../domain/may.ts';
import { numberOfPhase, phases } from '../../../../domain/model.ts';
import { liftRecusal } from '../../../../domain/recusing.ts';
import { restoreInitiative, withdrawInitiative } from '../../../../domain/sharing.ts';
import { isRecused } from '../../../../domain/whoDecides.ts';
import { useAct, useRefusalText } from '../../../app/act.ts';
import { useCity } from '../../../app/city.tsx';
import { paths } from '../../../app/paths.ts';
import { useTexts } from '../../../app/texts.tsx';
import { Menu, type MenuItem } from '../../../kit/Menu.tsx';
import { useWhyNot } from '../parts/mayChange.ts';
import { useRecord } from '../recordContext.ts';
import { CoOwnersDialog } from './CoOwnersDialog.tsx';
import { GoBackDialog } from './GoBackDialog.tsx';
import { HandOverDialog } from './HandOverDialog.tsx';
import { LeadDialog } from './LeadDialog.tsx';
import { RecusalDialog } from './RecusalDialog.tsx';
import { ReopenDialog } from './ReopenDialog.tsx';
import { ResumeDialog } from './ResumeDialog.tsx';
import { TitleDialog } from './TitleDialog.tsx';

type DialogName = keyof typeof dialogs;

/** ⋯ Mer: what is done to the initiative as a whole. What cannot be done now says why. */
export function MoreMenu() {
  const { t } = useTexts();
  const { actor, me } = useCity();
  const act = useAct();
  const refusalText = useRefusalText();
  const whyNot = useWhyNot();
  const navigate = useNavigate();
  const record = useRecord();
  const [open, setOpen] = createSignal<DialogName>();
  const words = () => t().initiative.deeds;
  const row = () => record().row;
  const close = () => setOpen(undefined);

  /** A menu item that is unavailable when a rule gives a reason. */
  const item = (
    label: string,
    reason: string | undefined,
    onSelect: () => void,
    rest: Partial<MenuItem> = {},
  ): MenuItem => ({
    label,
    ...rest,
    ...(reason ? { note: reason, unavailable: true } : {}),
    onSelect,
  });
  const dialog = (name: DialogName, label: string, reason: string | undefined, icon: MenuItem['icon']) =>
    item(label, reason, () => setOpen(name), { icon });
  const role = (deed: Deed) =>
    may(actor(), deed, { initiative: row() }) ? undefined : t().initiative.parts.notYours;

  const whyNotBack = () => {
    const refusal = whyNotGoBack(row(), phases[0]?.id ?? 'exploreIdea');
    if (numberOfPhase(row().phase) === 1) return words().goBack.isFirst;
    return whyNot(row(), 'initiative.goBack') ?? (refusal && refusalText(refusal));
  };
  const whyNotWithdraw = () => {
    const isOnRecord = row().passed.length > 0 || record().parts.request.length > 0;
    return (
      whyNot(row(), 'initiative.withdraw') ?? (isOnRecord ? refusalText({ code: 'endInstead' }) : undefined)
    );
  };
  const whyNotEnd = () => {
    const refusal = whyNotCancel(row());
    return whyNot(row(), 'ending.cancel') ?? (refusal && refusalText(refusal));
  };
  const initiativeId = () => ({ initiativeId: row().id });
  const restore = () => act(restoreInitiative, initiativeId(), { said: words().restore.done });
  const withdraw = () =>
    act(withdrawInitiative, initiativeId(), {
      said: words().withdraw.done,
      undo: () => void restore(),
    });
  const lift = () => act(liftRecusal, initiativeId(), { said: words().recuse.lifted });

  const ended = (): MenuItem[] => [
    dialog('reopen', words().reopen.menu, role('ending.reopen'), 'undo'),
    item(words().scale, undefined, () => navigate(paths.scale(row().id)), { icon: 'chart' }),
  ];
  const living = (): MenuItem[] => [
    dialog('title', words().title.menu, whyNot(row(), 'initiative.edit'), 'pen'),
    dialog('coOwners', words().coOwners.menu, whyNot(row(), 'initiative.addCoOwner'), 'people'),
    dialog('handOver', words().handOver.menu, whyNot(row(), 'initiative.handOver'), 'move'),
    dialog('lead', words().lead.menu, whyNot(row(), 'lead.propose'), 'flag'),
    ...(row().state === 'onHold'
      ? [dialog('resume', words().resume.menu, whyNot(row(), 'initiative.resume'), 'undo')]
      : []),
    dialog('goBack', words().goBack.menu, whyNotBack(), 'left'),
    isRecused(me().id, record().parts.recusal)
      ? item(words().recuse.lift, undefined, () => void lift(), { icon: 'shield' })
      : dialog('recuse', words().recuse.menu, undefined, 'shield'),
    ...(row().phase === 'scale'
      ? [item(words().scale, undefined, () => navigate(paths.scale(row().id)), { icon: 'chart' as const })]
      : []),
    item(words().end, whyNotEnd(), () => navigate(paths.end(row().id)), { icon: 'square' }),
    item(words().withdraw.menu, whyNotWithdraw(), () => void withdraw(), { icon: 'trash' }),
  ];
  const items = (): MenuItem[] => {
    if (row().withdrawnAt)
      return [item(words().restore.menu, role('initiative.restore'), () => void restore(), { icon: 'undo' })];
    const all = isEnded(row()) ? ended() : living();
    // To somebody who only looks on, a list of what others may do is noise; what is theirs stays, reason and all.
    const tends = may(actor(), 'initiative.edit', { initiative: row() });
    return tends ? all : all.filter(({ note }) => note !== t().initiative.parts.notYours);
  };
  return (
    <>
      <Menu label={t().common.more} look="more" heading={words().menu} items={items()} />
      <Show when={open()} keyed>
        {(name) => <Dynamic component={dialogs[name]} open onClose={close} />}
      </Show>
    </>
  );
}

/** One at a time; each is made when it is asked for. */
const dialogs = {
  title: TitleDialog,
  lead: LeadDialog,
  goBack: GoBackDialog,
  handOver: HandOverDialog,
  coOwners: CoOwnersDialog,
  recuse: RecusalDialog,
  resume: ResumeDialog,
  reopen: ReopenDialog,
};
