import { useNavigate } from '@solidjs/router';
import { may } from '../../../domain/may.ts';
import { languages } from '../../../texts/languages.ts';
import { announce } from '../../app/announce.ts';
import { useCity } from '../../app/city.tsx';
import { ask } from '../../app/asked.ts';
import { paths } from '../../app/paths.ts';
import { useSendNow } from '../../app/sendNow.ts';
import { singleKeys } from '../../app/singleKeys.ts';
import { useTexts } from '../../app/texts.tsx';
import { setTheme, theme, type Theme } from '../../app/theme.ts';
import { toasts } from '../../app/toast.ts';
import { perform } from '../../app/undo/performer.ts';
import type { IconName } from '../../kit/icons.ts';

/** Something to do, wherever one is. */
export interface Doable {
  readonly label: string;
  readonly icon: IconName;
  /** Other words by which it is looked for. */
  readonly also?: string | undefined;
  readonly reason?: string | undefined;
  readonly keys?: string | undefined;
  readonly run: () => void;
}

const themes = ['light', 'dark', 'system'] as const satisfies readonly Theme[];

/** What may be done on any page. */
export function useDoables(): () => readonly Doable[] {
  const { t, language, setLanguage } = useTexts();
  const navigate = useNavigate();
  const { actor } = useCity();
  const { send } = useSendNow();
  const words = () => t().commands;
  const speak = async (next: (typeof languages)[number]) => {
    try {
      await setLanguage(next);
      announce(t().settings.languageChanged);
    } catch {
      toasts.show({ text: t().settings.languageNeedsNetwork, error: true });
    }
  };
  return () => [
    {
      label: t().shell.captureIdea,
      icon: 'plus',
      reason: may(actor(), 'idea.capture', {}) ? undefined : t().capture.mayNot,
      keys: singleKeys() ? 'n' : undefined,
      run: () => navigate(paths.capture),
    },
    {
      label: t().workshop.list.add,
      icon: 'note',
      reason: may(actor(), 'workshop.prepare', {}) ? undefined : t().workshop.list.mayNot,
      run: () => navigate(paths.newWorkshop),
    },
    { label: t().pilot.write, icon: 'pen', run: () => navigate(paths.log) },
    { label: words().sync, icon: 'sync', also: words().syncAlso, run: () => void send() },
    ...languages
      .filter((each) => each !== language())
      .map((each) => ({
        label: words().otherLanguage[each],
        icon: 'comment' as const,
        also: words().languageAlso,
        run: () => void speak(each),
      })),
    ...themes
      .filter((each) => each !== theme())
      .map((each) => ({
        label: words().looks[each],
        icon: 'half' as const,
        also: words().lookAlso,
        run: () => setTheme(each),
      })),
    { label: words().does.undo, icon: 'undo', run: () => void perform({ kind: 'undo' }) },
    { label: words().does.redo, icon: 'undo', run: () => void perform({ kind: 'redo' }) },
    {
      label: words().shortcuts,
      icon: 'keys',
      keys: singleKeys() ? '?' : undefined,
      run: () => ask('keys'),
    },
  ];
}
