import { useSearchParams } from '@solidjs/router';
import { createMemo, For, Show } from 'solid-js';
import { endingReasonWords } from '../../../domain/outcomeWords.ts';
import { announce } from '../../app/announce.ts';
import { useCity } from '../../app/city.tsx';
import { Page } from '../../app/Page.tsx';
import { paths } from '../../app/paths.ts';
import { useSaid } from '../../app/said.ts';
import { useTexts } from '../../app/texts.tsx';
import { useTypedWord } from '../../app/typedWord.ts';
import { useUnfolding } from '../../app/unfolding.ts';
import { Button, ButtonLink } from '../../kit/Button.tsx';
import { EmptyState } from '../../kit/EmptyState.tsx';
import { Loading } from '../../kit/Loading.tsx';
import { SearchField } from '../../kit/SearchField.tsx';
import { Lesson, lessonId } from './Lesson.tsx';
import {
  addressOfLessons,
  endedOnes,
  isFiltered,
  type LessonFilters,
  lessonFiltersIn,
  lessonIndex,
  lessonsWith,
  noLessonFilters,
} from './lessonFilters.ts';
import './lessons.css';
import { LessonChoices } from './LessonChoices.tsx';
import { Reasons } from './Reasons.tsx';

const stretch = 20;

/** Lärdomar: what has been tried, and what it taught, so that the next one need not start over (E3). */
export default function Lessons() {
  const { initiatives, isComplete } = useCity();
  const { t, f } = useTexts();
  const said = useSaid();
  const [query, setQuery] = useSearchParams();
  const words = () => t().lessons;
  const inAddress = createMemo(() => lessonFiltersIn(query));
  const word = useTypedWord(
    () => inAddress().text,
    (text) => put({ ...filters(), text }),
  );
  const filters = createMemo((): LessonFilters => ({ ...inAddress(), text: word.typed() }));
  const put = (next: LessonFilters) => setQuery(addressOfLessons(next), { replace: true, scroll: false });
  const clear = () => {
    word.clear();
    put(noLessonFilters);
    announce(words().found(ended().length));
  };

  const ended = createMemo(() => endedOnes(initiatives()));
  const isSearching = createMemo(() => word.typed().trim() !== '');
  const index = createMemo(() =>
    isSearching() ? lessonIndex(ended(), (reason) => said(endingReasonWords[reason].name)) : undefined,
  );
  const ranked = createMemo(() => index()?.find(word.typed()));
  const lines = createMemo(() => lessonsWith(ended(), filters(), ranked()));
  const count = (state: 'realised' | 'cancelled') =>
    lines().filter(({ head }) => head.state === state).length;
  const fold = useUnfolding(
    () => `lessons ${JSON.stringify(filters())}`,
    stretch,
    () => lines().length,
  );
  const more = () => {
    const next = lines()[fold.shown()];
    fold.more();
    document
      .getElementById(lessonId(next?.head.id ?? ''))
      ?.querySelector('a')
      ?.focus();
  };

  return (
    <Page title={words().title}>
      <div class="lessonpage">
        <p class="about">{words().about}</p>
        <Show
          when={ended().length > 0}
          fallback={
            <Show when={isComplete()} fallback={<Loading>{t().common.fetching(words().theLessons)}</Loading>}>
              <EmptyState action={<ButtonLink href={paths.board}>{words().toPortfolio}</ButtonLink>}>
                {words().empty}
              </EmptyState>
            </Show>
          }
        >
          <div class="choices">
            <SearchField
              label={words().search}
              placeholder={words().searchShort}
              value={word.typed()}
              onInput={word.type}
            />
            <LessonChoices
              ended={ended()}
              filters={filters()}
              onChoose={(change) => put({ ...filters(), ...change })}
            />
          </div>
          <div class="count">
            <span>
              <b>{f().number(count('cancelled'))}</b> {words().counts.cancelled(count('cancelled'))}
            </span>
            <span>
              <b>{f().number(count('realised'))}</b> {words().counts.realised(count('realised'))}
            </span>
            <Show when={isFiltered(filters())}>
              <Button kind="quiet" onClick={clear}>
                {words().clear}
              </Button>
            </Show>
          </div>
          <Reasons ended={ended()} filters={filters()} ranked={ranked()} />
          <Show
            when={lines().length > 0}
            fallback={
              <EmptyState action={<Button onClick={clear}>{words().clear}</Button>}>
                {words().nothingFound}
              </EmptyState>
            }
          >
            <ul class="lessonlist">
              <For each={lines().slice(0, fold.shown())}>
                {(line) => (
                  <li>
                    <Lesson line={line} query={word.typed()} />
                  </li>
                )}
              </For>
            </ul>
            <Show when={!fold.isWhole()}>
              <Button onClick={more}>{words().showMore(fold.next())}</Button>
            </Show>
          </Show>
        </Show>
      </div>
    </Page>
  );
}
