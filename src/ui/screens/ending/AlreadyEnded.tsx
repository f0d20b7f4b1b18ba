import { onMount, Show } from 'solid-js';
import { paths } from '../../app/paths.ts';
import type { InitiativeRecord } from '../../app/record.ts';
import { useTexts } from '../../app/texts.tsx';
import { ButtonLink } from '../../kit/Button.tsx';
import { Section } from '../../kit/Section.tsx';

/** It has ended: thanks, when it has just happened here, and where the lessons are read. */
export function AlreadyEnded(props: { record: InitiativeRecord; justNow: boolean }) {
  const { t, f } = useTexts();
  const words = () => t().ending;
  const ending = () => props.record.parts.ending.findLast((each) => !each.reopenedAt);
  const isRealised = () => props.record.row.state === 'realised';
  const state = () => (isRealised() ? t().common.realised : t().common.stopped);
  const heading = () => {
    if (!props.justNow) return words().end.alreadyTitle;
    return isRealised() ? words().scale.thanksTitle : words().end.thanksTitle;
  };
  let content: HTMLDivElement | undefined;
  onMount(() => {
    // The form that had the focus is gone; what came in its place says what happened (rule 26).
    if (props.justNow) content?.closest('section')?.querySelector<HTMLElement>(':is(h2, h3, h4)')?.focus();
  });
  return (
    <Section heading={heading()}>
      <div class="g16" ref={content}>
        <Show
          when={props.justNow}
          fallback={
            <Show when={ending()}>{(how) => <p>{words().end.already(state(), f().date(how().at))}</p>}</Show>
          }
        >
          <p class="thanks">{isRealised() ? words().scale.thanks : words().end.thanks}</p>
        </Show>
        <div class="acts">
          <ButtonLink kind="ink" href={paths.initiative(props.record.row.id, 'lardomar')}>
            {words().end.toLessons}
          </ButtonLink>
          <ButtonLink href={paths.initiative(props.record.row.id)}>{words().end.toInitiative}</ButtonLink>
        </div>
      </div>
    </Section>
  );
}
