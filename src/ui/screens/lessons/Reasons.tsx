import { createMemo, Show } from 'solid-js';
import type { Listed } from '../../../domain/digest.ts';
import type { EndingReasonId } from '../../../domain/model.ts';
import { endingReasonWords } from '../../../domain/outcomeWords.ts';
import { commonest, endingReasons } from '../../../domain/outcomeFlow.ts';
import { paths } from '../../app/paths.ts';
import { useSaid } from '../../app/said.ts';
import { useTexts } from '../../app/texts.tsx';
import { BarRows } from '../../kit/BarRows.tsx';
import { Picture } from '../../kit/Picture.tsx';
import { Section } from '../../kit/Section.tsx';
import { addressOfLessons, type LessonFilters, lessonsWith } from './lessonFilters.ts';

/** Orsaker: why do we stop (E2)? Each bar leads to the lessons behind it. What is chosen but the reason itself decides what is counted. */
export function Reasons(props: {
  ended: readonly Listed[];
  filters: LessonFilters;
  ranked: readonly string[] | undefined;
}) {
  const { t, f } = useTexts();
  const said = useSaid();
  const words = () => t().pictures.reasons;
  const reasons = createMemo(() =>
    endingReasons(lessonsWith(props.ended, { ...props.filters, reason: undefined }, props.ranked)),
  );
  const all = () => reasons().reduce((sum, { count }) => sum + count, 0);
  const nameOf = (reason: EndingReasonId | undefined) =>
    reason ? said(endingReasonWords[reason].name) : words().unsaid;
  const caption = () => {
    const most = commonest(reasons());
    const times = reasons().find(({ reason }) => reason === most[0])?.count ?? 0;
    return words().caption(
      all(),
      times,
      most.length,
      f().list(most.map((reason) => t().pictures.quoted(nameOf(reason)))),
    );
  };
  /** The lessons with this reason; from the chosen one back to all. */
  const toReason = (reason: EndingReasonId) => {
    const chosen = props.filters.reason === reason ? undefined : reason;
    const address = addressOfLessons({ ...props.filters, reason: chosen });
    const query = new URLSearchParams();
    for (const [word, value] of Object.entries(address)) if (value) query.set(word, value);
    const search = query.toString();
    return search ? `${paths.lessons}?${search}` : paths.lessons;
  };
  /** Another one is chosen. */
  const isOther = (reason: EndingReasonId | undefined) =>
    props.filters.reason !== undefined && props.filters.reason !== reason;
  const link = (reason: EndingReasonId | undefined) =>
    reason ? (
      <a
        href={toReason(reason)}
        aria-current={props.filters.reason === reason ? 'true' : undefined}
        // the router's own word for keeping the place on the page
        {...{ noscroll: '' }}
      >
        {nameOf(reason)}
      </a>
    ) : (
      nameOf(reason)
    );
  return (
    <Show when={all() > 0}>
      <Section heading={words().title}>
        <Picture
          caption={caption()}
          table={{
            caption: words().table,
            columns: [{ label: words().reason }, { label: t().pictures.number, numeric: true }],
            rows: reasons().map(({ reason, count }) => [nameOf(reason), f().number(count)]),
          }}
        >
          <BarRows
            label={words().name}
            whole={all()}
            rows={reasons().map(({ reason, count }) => ({
              name: link(reason),
              value: f().number(count),
              parts: [{ amount: count, look: isOther(reason) ? 'outline' : 'full' }],
            }))}
          />
        </Picture>
      </Section>
    </Show>
  );
}
