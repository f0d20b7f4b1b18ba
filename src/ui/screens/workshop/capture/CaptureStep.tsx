import { createMemo, createSignal, on, createEffect, Show } from 'solid-js';
import { isBlind } from '../../../../domain/workshopStep.ts';
import { useTexts } from '../../../app/texts.tsx';
import { useWorkshop } from '../OfWorkshop.tsx';
import type { StepProps } from '../run/stepParts.ts';
import { createWriting } from './author.ts';
import css from './capture.module.css';
import { CutPaper } from './CutPaper.tsx';
import { HandRound } from './HandRound.tsx';
import { NewParticipant } from './NewParticipant.tsx';
import { NotesBelow } from './NotesBelow.tsx';
import { PaperPhotos } from './PaperPhotos.tsx';
import { Reveal } from './Reveal.tsx';
import { Unfinished } from './Unfinished.tsx';
import { WhoWrites } from './WhoWrites.tsx';
import { WriteNote } from './WriteNote.tsx';

/** Notes are written: one field, Enter to the next, and always in whose name (W2). */
export default function CaptureStep(props: StepProps) {
  const { t } = useTexts();
  const { takesPart, leads } = useWorkshop();
  const writing = createWriting();
  const words = () => t().workshop.capture;
  const blind = createMemo(() => isBlind(props.step));
  const [isHandedOver, setHandedOver] = createSignal(false);
  /** What was written without a name in this sitting, here: in a silent step that is all that it shows. */
  const [fresh, setFresh] = createSignal<ReadonlySet<string>>(new Set());
  createEffect(on(writing.writer, () => setFresh(new Set<string>()), { defer: true }));
  const written = (id: string) => setFresh((all) => new Set([...all, id]));
  /** The photo that notes are being cut out of. */
  const [paper, setPaper] = createSignal<string>();
  const why = () => {
    if (!takesPart()) return words().onlyRead;
    return props.step.who === 'leaders' && !leads() ? words().onlyLeaders : undefined;
  };

  const cutting = () => {
    const [photoId, writer] = [paper(), writing.writer()];
    return photoId !== undefined && writer !== undefined && !why() ? { photoId, writer } : undefined;
  };
  /** Back where it was opened from (rule 26). */
  const closePaper = () => {
    const photoId = paper();
    setPaper(undefined);
    queueMicrotask(() => document.querySelector<HTMLElement>(`[data-thing="${photoId}"] button`)?.focus());
  };

  return (
    <Show when={!isHandedOver()} fallback={<HandRound onTaken={() => setHandedOver(false)} />}>
      <Show when={cutting()} fallback={<Writing />}>
        {(at) => (
          <CutPaper step={props.step} {...at()} fresh={fresh()} onWritten={written} onClose={closePaper} />
        )}
      </Show>
      <Reveal
        step={props.step}
        blind={blind()}
        onHandOver={() => {
          writing.leave();
          setPaper(undefined);
          setHandedOver(true);
        }}
      />
    </Show>
  );

  function Writing() {
    return (
      <div class={css['capture']}>
        <div class={css['write']}>
          <Show when={!why()} fallback={<p class="meta">{why()}</p>}>
            <WhoWrites writing={writing} />
            <Show when={writing.writer()} keyed>
              {(writer) => (
                <>
                  <Unfinished step={props.step} writer={writer} onTake={writing.choose} />
                  <WriteNote step={props.step} writer={writer} blind={blind()} onWritten={written} />
                </>
              )}
            </Show>
            <NewParticipant onAdded={writing.choose} />
            <Show when={writing.writer()}>
              <PaperPhotos onOpen={setPaper} />
            </Show>
          </Show>
        </div>
        <NotesBelow step={props.step} writer={writing.writer()} blind={blind()} fresh={fresh()} />
      </div>
    );
  }
}
