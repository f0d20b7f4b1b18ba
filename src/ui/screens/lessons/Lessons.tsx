import { useSearchParams } from '@solidjs/router';
import { createEffect, createMemo, For, on, Show } from 'solid-js';
import { endingReasonWords } from '../../../domain/outcomeWords.ts';
import { announce } from '../../app/announce.ts';
import { ChosenFilters } from '../../app/ChosenFilters.tsx';
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
  type LessonFilters,
  lessonFiltersIn,
  lessonIndex,
  lessonsWith,
  noLessonFilters,
} from './lessonFilters.ts';
import './lessons.css';
import { useChosenLessons } from './chosenLessons.ts';
import { LessonChoices } from './LessonChoices.tsx';
import { Reasons } from './Reasons.tsx';

const stretch = 20;

/** Lärdomar: what has been tried, and what it taught, so that the next one need not start over (E3). */
export default function Lessons() {
  const { initiatives, isComplete, departmentName } = useCity();
  const { t, f } = useTexts();
  const said = useSaid();
  const [query, setQuery] = useSearchParams();
  const words = () => t().lessons;
  const inAddress = createMemo(() => {
    const filters = lessonFiltersIn(query);
    // A department that this device does not know is nobody’s: as if none was chosen.
    return departmentName(filters.departmentId) ? filters : { ...filters, departmentId: undefined };
  });
  const word = useTypedWord(
    () => inAddress().text,
    // Letters are no places to come back to.
    (text) => put({ ...filters(), text }, { replace: true }),
  );
  const filters = createMemo((): LessonFilters => ({ ...inAddress(), text: word.typed() }));
  const put = (next: LessonFilters, options: { replace?: boolean } = {}) =>
    setQuery(addressOfLessons(next), { ...options, scroll: false });
  const choose = (change: Partial<LessonFilters>) => {
    if (change.text === '') word.clear();
    put({ ...filters(), ...change });
  };
  const clear = () => choose(noLessonFilters);
  const chosenOf = useChosenLessons();

  const ended = createMemo(() => endedOnes(initiatives()));
  const isSearching = createMemo(() => word.typed().trim() !== '');
  const index = createMemo(() =>
    isSearching() ? lessonIndex(ended(), (reason) => said(endingReasonWords[reason].name)) : undefined,
  );
  const ranked = createMemo(() => index()?.find(word.typed()));
  const lines = createMemo(() => lessonsWith(ended(), filters(), ranked()));
  // What was chosen is heard as well as seen (4.1.3).
  createEffect(on(inAddress, () => announce(words().found(lines().length)), { defer: true }));
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
            <LessonChoices ended={ended()} filters={filters()} onChoose={choose} />
          </div>
          <ChosenFilters
            chosen={chosenOf(filters())}
            onRemove={({ without }) => choose(without)}
            onClear={clear}
          />
          <div class="count">
            <span>
              <b>{f().number(count('cancelled'))}</b> {words().counts.cancelled(count('cancelled'))}
            </span>
            <span>
              <b>{f().number(count('realised'))}</b> {words().counts.realised(count('realised'))}
            </span>
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
