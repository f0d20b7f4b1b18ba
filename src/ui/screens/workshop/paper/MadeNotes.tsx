import { For, Show } from 'solid-js';
import { useTexts } from '../../../app/texts.tsx';
import { AreaCut } from '../../../kit/AreaCut.tsx';
import { Button } from '../../../kit/Button.tsx';
import { Section } from '../../../kit/Section.tsx';
import type { MadeNote } from './paperNote.ts';
import type { PaperWork } from './paperWork.ts';

type MadeNotesProps = {
  src: string;
  ratio: number;
  work: PaperWork;
  /** The button that was pressed goes away. */
  onLeave: () => void;
};

/** The notes of the photo by their numbers, the last one first; those that are on their way or did not come there as well. */
export function MadeNotes(props: MadeNotesProps) {
  const { t } = useTexts();
  const words = () => t().workshop.paper;
  return (
    <div class="paper-made">
      <Section heading={words().made} count={props.work.notes().length}>
        <Show when={props.work.notes().length > 0} fallback={<p class="meta">{words().noneMade}</p>}>
          <ol reversed>
            <For each={props.work.notes().toReversed()}>
              {(note, nth) => (
                <li>
                  <b>{props.work.notes().length - nth()}</b>
                  <AreaCut small src={props.src} area={note.area} ratio={props.ratio} />
                  <div>
                    <p>{note.text}</p>
                    <Unsaved {...props} note={note} nth={props.work.notes().length - nth()} />
                  </div>
                </li>
              )}
            </For>
          </ol>
        </Show>
      </Section>
    </div>
  );
}

function Unsaved(props: MadeNotesProps & { note: MadeNote; nth: number }) {
  const { t } = useTexts();
  const words = () => t().workshop.paper;
  const standing = () => props.work.standing(props.note.id);
  const trouble = () => {
    const why = standing();
    return why === 'crop' || why === 'save' ? words().trouble[why] : undefined;
  };
  const takeBack = () => {
    props.work.takeBack(props.note);
    props.onLeave();
  };
  const again = () => {
    props.work.again(props.note);
    props.onLeave();
  };
  return (
    <>
      <Show when={standing() === 'saving'}>
        <p class="meta">{words().saving}</p>
      </Show>
      <Show when={trouble()}>
        {(why) => (
          <>
            <p class="paper-broken">{why()}</p>
            <div class="acts">
              <Button kind="quiet" name={words().againNth(props.nth)} onClick={again}>
                {words().again}
              </Button>
              <Show when={props.work.text().trim() === ''}>
                <Button kind="quiet" name={words().changeNth(props.nth)} onClick={takeBack}>
                  {words().change}
                </Button>
              </Show>
            </div>
          </>
        )}
      </Show>
    </>
  );
}
