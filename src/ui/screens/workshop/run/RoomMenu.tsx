import { useNavigate } from '@solidjs/router';
import { useHandOver } from '../../../app/files.ts';
import { paths } from '../../../app/paths.ts';
import { useTexts } from '../../../app/texts.tsx';
import type { WakeLockState } from '../../../app/wakeLock.ts';
import { Menu, type MenuItem } from '../../../kit/Menu.tsx';
import { useWorkshop } from '../OfWorkshop.tsx';
import { running } from '../timer.ts';
import { useRoom } from './room.ts';
import { useSetTimer } from './RoomTimer.tsx';
import { isSoundOn, turnSound } from './sound.ts';

/** So long a time is offered for a step that says none. */
const someMinutes = 5;

/** What else there is to do in the room. */
export function RoomMenu(props: { light: WakeLockState; onEnd: () => void }) {
  const { t } = useTexts();
  const { head, leads } = useWorkshop();
  const { roomStep } = useRoom();
  const navigate = useNavigate();
  const setTimer = useSetTimer();
  const handOver = useHandOver();
  const words = () => t().workshop.run.menu;
  const to = (path: string) => () => navigate(path);
  const time = (): readonly MenuItem[] => {
    const step = roomStep();
    if (head().timer) return [{ label: words().noTime, icon: 'clock', onSelect: () => setTimer(undefined) }];
    if (!step || step.minutes) return [];
    const start = () => setTimer(running({ stepId: step.id, seconds: someMinutes * 60 }, Date.now()));
    return [{ label: words().someTime(someMinutes), icon: 'clock', onSelect: start }];
  };
  const ofLeader = (): readonly MenuItem[] =>
    leads()
      ? [...time(), { label: words().prepare, icon: 'list', onSelect: to(paths.prepareWorkshop(head().id)) }]
      : [];
  /** The screen may go dark: said where one looks for what is the matter, and done outside the app. */
  const dark = (): readonly MenuItem[] =>
    props.light === 'refused' || props.light === 'missing'
      ? [
          {
            label: words().mayGoDark,
            note: words().mayGoDarkWhy,
            icon: 'screen',
            unavailable: true,
            onSelect: () => undefined,
          },
        ]
      : [];
  /** What is written here is taken to a tablet that no network reaches, and what comes from one is read in (W7). */
  const byFile = (): readonly MenuItem[] => [
    {
      label: t().deviceFiles.handOver,
      note: words().handOverNote,
      icon: 'share',
      onSelect: () => void handOver.run(),
    },
    { label: t().deviceFiles.readIn, icon: 'download', onSelect: to(paths.sync) },
  ];
  const items = (): readonly MenuItem[] => [
    ...dark(),
    { label: words().present, icon: 'screen', onSelect: to(paths.presentWorkshop(head().id)) },
    // Both read the device's own store, so neither needs a word from the other, nor a network.
    {
      label: words().presentApart,
      icon: 'screen',
      onSelect: () => void window.open(paths.presentWorkshop(head().id), '_blank', 'noopener,popup'),
    },
    ...ofLeader(),
    {
      label: isSoundOn() ? words().soundOff : words().soundOn,
      note: isSoundOn() ? words().soundIsOn : words().soundIsOff,
      icon: 'sound',
      onSelect: () => turnSound(!isSoundOn()),
    },
    { label: words().result, icon: 'file', onSelect: to(paths.workshopResult(head().id)) },
    ...byFile(),
    { label: words().ready, icon: 'check', onSelect: to(paths.readyForWorkshop(head().id)) },
    ...(leads() ? [{ label: words().end, icon: 'flag' as const, onSelect: props.onEnd }] : []),
  ];
  return <Menu look="more" label={words().more} items={items()} />;
}
