import type { Accessor } from 'solid-js';
import { whyNotCancel } from '../../../../domain/endingDeeds.ts';
import { isEnded } from '../../../../domain/initiative.ts';
import { whyNotGoBack } from '../../../../domain/journey.ts';
import { type Deed, may } from '../../../../domain/may.ts';
import { numberOfPhase, phases } from '../../../../domain/model.ts';
import { liftRecusal } from '../../../../domain/recusing.ts';
import { restoreInitiative, unpublishInitiative, withdrawInitiative } from '../../../../domain/sharing.ts';
import { isRecused } from '../../../../domain/whoDecides.ts';
import { useAct, useRefusalText } from '../../../app/act.ts';
import { useCity } from '../../../app/city.tsx';
import { paths } from '../../../app/paths.ts';
import type { InitiativeRecord } from '../../../app/record.ts';
import { useTexts } from '../../../app/texts.tsx';
import type { IconName } from '../../../kit/icons.ts';
import { useWhyNot } from '../parts/mayChange.ts';
import type { DeedDialogName } from './DeedDialog.tsx';

/** How a deed begins: in a dialog, on a page of its own, or at once. */
export type Start =
  | { readonly by: 'dialog'; readonly name: DeedDialogName }
  | { readonly by: 'page'; readonly href: string }
  | { readonly by: 'itself'; readonly run: () => void };

/** Something done to an initiative, as it is offered: what it is called, why not now, and how it begins. */
export interface InitiativeDeed {
  readonly label: string;
  readonly icon: IconName;
  /** Why it cannot be done now. */
  readonly reason?: string | undefined;
  readonly start: Start;
}

export interface InitiativeDeeds {
  /** All of them. What cannot be done now says why. */
  readonly all: () => readonly InitiativeDeed[];
  /** Those to show unasked: to somebody who only looks on, a list of what others may do is noise; what is theirs stays, reason and all. */
  readonly offered: () => readonly InitiativeDeed[];
}

/** What is done to the initiative as a whole. Said once: ⋯ Mer and *Sök och kör* both read it here. */
export function useInitiativeDeeds(record: Accessor<InitiativeRecord>): InitiativeDeeds {
  const { t } = useTexts();
  const { actor, me } = useCity();
  const act = useAct();
  const refusalText = useRefusalText();
  const whyNot = useWhyNot();
  const words = () => t().initiative.deeds;
  const row = () => record().row;

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
    });
  const lift = () => act(liftRecusal, initiativeId(), { said: words().recuse.lifted });

  const unpublish = () => act(unpublishInitiative, initiativeId(), { said: words().publish.unpublished });

  /** For what is shared, also when it has ended: cancelled ones too are shown (R6, E3). */
  const publishing = (): InitiativeDeed[] => {
    if (row().visibility === 'draft') return [];
    const { menu, unpublish: label } = words().publish;
    if (row().visibility === 'internal')
      return [inDialog('publish', menu, whyNot(row(), 'initiative.publish', 'ending'), 'screen')];
    const reason = whyNot(row(), 'initiative.unpublish', 'ending');
    return [{ label, icon: 'screen', reason, start: { by: 'itself', run: () => void unpublish() } }];
  };
  const scale = (): InitiativeDeed => ({
    label: words().scale,
    icon: 'chart',
    start: { by: 'page', href: paths.scale(row().id) },
  });
  const withdrawn = (): InitiativeDeed[] => [
    {
      label: words().restore.menu,
      icon: 'undo',
      reason: role('initiative.restore'),
      start: { by: 'itself', run: () => void restore() },
    },
  ];
  const ended = (): InitiativeDeed[] => [
    inDialog('reopen', words().reopen.menu, role('ending.reopen'), 'undo'),
    scale(),
    ...publishing(),
  ];
  const living = (): InitiativeDeed[] => [
    inDialog('title', words().title.menu, whyNot(row(), 'initiative.edit'), 'pen'),
    inDialog('coOwners', words().coOwners.menu, whyNot(row(), 'initiative.addCoOwner'), 'people'),
    inDialog('handOver', words().handOver.menu, whyNot(row(), 'initiative.handOver'), 'move'),
    inDialog('lead', words().lead.menu, whyNot(row(), 'lead.propose'), 'flag'),
    ...(row().state === 'onHold'
      ? [inDialog('resume', words().resume.menu, whyNot(row(), 'initiative.resume'), 'undo')]
      : []),
    inDialog('goBack', words().goBack.menu, whyNotBack(), 'left'),
    isRecused(me().id, record().parts.recusal)
      ? { label: words().recuse.lift, icon: 'shield', start: { by: 'itself', run: () => void lift() } }
      : inDialog('recuse', words().recuse.menu, undefined, 'shield'),
    ...(row().phase === 'scale' ? [scale()] : []),
    ...publishing(),
    {
      label: words().end,
      icon: 'square',
      reason: whyNotEnd(),
      start: { by: 'page', href: paths.end(row().id) },
    },
    {
      label: words().withdraw.menu,
      icon: 'trash',
      reason: whyNotWithdraw(),
      start: { by: 'itself', run: () => void withdraw() },
    },
  ];
  const all = () => (row().withdrawnAt ? withdrawn() : isEnded(row()) ? ended() : living());
  const offered = () => {
    const tends = row().withdrawnAt || may(actor(), 'initiative.edit', { initiative: row() });
    return tends ? all() : all().filter(({ reason }) => reason !== t().initiative.parts.notYours);
  };
  return { all, offered };
}

const inDialog = (
  name: DeedDialogName,
  label: string,
  reason: string | undefined,
  icon: IconName,
): InitiativeDeed => ({ label, icon, reason, start: { by: 'dialog', name } });
