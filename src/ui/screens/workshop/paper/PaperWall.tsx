import { createEffect, createSignal, createUniqueId, onCleanup, onMount, Show } from 'solid-js';
import type { Area } from '../../../../domain/area.ts';
import { announce } from '../../../app/announce.ts';
import { useTexts } from '../../../app/texts.tsx';
import { toasts } from '../../../app/toast.ts';
import { areaAround, type Point } from '../../../kit/areas.ts';
import { Button } from '../../../kit/Button.tsx';
import { Heading, UnderHeading } from '../../../kit/Heading.tsx';
import { openLayer } from '../../../kit/layers.ts';
import { Loading } from '../../../kit/Loading.tsx';
import { AdjustArea } from './AdjustArea.tsx';
import { createAddress, createRatio } from './address.ts';
import { ChooseBy } from './ChooseBy.tsx';
import { createChoosing, tappedSize } from './choosing.ts';
import { MadeNotes } from './MadeNotes.tsx';
import './paper.css';
import type { MadeNote, PaperNote } from './paperNote.ts';
import { createPaperWork } from './paperWork.ts';
import { WallPhoto } from './WallPhoto.tsx';
import { WriteNote } from './WriteNote.tsx';

type PaperWallProps = {
  /** The photo as it is kept, or an address of it within the page. */
  photo: Blob | string;
  /** Where what is written and not saved is put away: one for each photo and each one who writes (rule 34). */
  draftKey: string;
  /** The notes that have been made of the photo, in order: those of `onNote`, too, once they are kept. */
  already: readonly MadeNote[];
  /** Keeps a note and its pixels. Rejects when it could not; a note that is kept already, by its id, is kept. */
  onNote: (note: PaperNote) => Promise<void>;
  /** Back was pressed, or it was said to be ready. Whoever opened it gets the focus from the caller (rule 26). */
  onClose: () => void;
};

/**
 * A photo of a wall of paper, whole, to cut notes out of (W2): an area by a tap or from a grid, what it says, Enter, the next. All of it
 * by keys and by a screen reader; nobody reads the text but people.
 */
export function PaperWall(props: PaperWallProps) {
  const { t } = useTexts();
  const words = () => t().workshop.paper;
  const titleId = createUniqueId();
  const fieldId = createUniqueId();
  let whole: HTMLElement | undefined;
  let heading: HTMLHeadingElement | undefined;
  const address = createAddress(() => props.photo);
  const photo = createRatio(address);
  const work = createPaperWork(props, {
    saved(nth) {
      const next = choosing.way() === 'grid' ? choosing.cellOf(work.area()) : undefined;
      announce(next ? words().savedNext(nth, next.name) : words().saved(nth));
    },
    trouble: (why) => announce(words().trouble[why], 'assertive'),
  });
  const choosing = createChoosing(work.notes);
  /** What is to be in sight of the photo: an area that was moved without a hand on it. */
  const [look, setLook] = createSignal<Area>();
  const writeOn = () => document.getElementById(fieldId)?.focus();
  const where = ({ x, y, w, h }: Area) => {
    const [left = 0, top = 0, width = 0, height = 0] = [x, y, w, h].map((part) => Math.round(part * 100));
    return words().where(left, top, width, height);
  };
  /** By keys and buttons: said, for whoever does not see it. */
  const adjust = (area: Area) => {
    work.setArea(area);
    setLook(area);
    announce(where(area));
  };
  const around = (at: Point) => areaAround(at, tappedSize(work.notes().at(-1)?.area, photo.ratio() ?? 1));
  /** Without a tap: what placed it may be gone, so the area itself takes the focus. */
  const place = (at: Point) => {
    adjust(around(at));
    whole?.querySelector<HTMLElement>('.area-box')?.focus();
  };
  const saveAndGoOn = () => {
    const next = choosing.way() === 'grid' ? choosing.after(work.area())?.area : undefined;
    work.save(next);
    setLook(next);
  };
  const close = () => {
    if (work.text().trim() !== '') toasts.show({ text: words().keptForLater });
    props.onClose();
  };
  onMount(() => {
    heading?.focus();
    onCleanup(openLayer(close, 'dialog'));
  });
  createEffect(() => {
    if (photo.isBroken()) announce(words().trouble.photo, 'assertive');
  });

  return (
    <section ref={whole} class="paper" aria-labelledby={titleId}>
      <header>
        <Heading id={titleId} ref={heading} tabindex={-1}>
          {words().title}
        </Heading>
        <Button onClick={close}>{words().ready}</Button>
        <p class="meta">{words().about}</p>
      </header>
      <UnderHeading>
        <Show when={photo.isBroken()}>
          <p class="paper-broken">{words().trouble.photo}</p>
        </Show>
        <Show when={photo.ratio()} fallback={<Opening isBroken={photo.isBroken()} />}>
          {(ratio) => (
            <>
              <div class="paper-photo">
                <ChooseBy choosing={choosing} />
                <WallPhoto
                  src={address() ?? ''}
                  ratio={ratio()}
                  work={work}
                  choosing={choosing}
                  look={look()}
                  onTap={(at) => {
                    work.setArea(around(at));
                    writeOn();
                  }}
                  onKey={adjust}
                  onPlace={place}
                  onWrite={writeOn}
                />
              </div>
              <WriteNote
                fieldId={fieldId}
                src={address() ?? ''}
                ratio={ratio()}
                work={work}
                choosing={choosing}
                onPlace={() => place({ x: 0.5, y: 0.5 })}
                onChoose={adjust}
                onSave={saveAndGoOn}
              />
              <Show when={work.area()}>{(area) => <AdjustArea area={area()} onChange={adjust} />}</Show>
              <MadeNotes src={address() ?? ''} ratio={ratio()} work={work} onLeave={writeOn} />
            </>
          )}
        </Show>
      </UnderHeading>
    </section>
  );
}

function Opening(props: { isBroken: boolean }) {
  const { t } = useTexts();
  return (
    <Show when={!props.isBroken}>
      <Loading>{t().workshop.paper.opening}</Loading>
    </Show>
  );
}
