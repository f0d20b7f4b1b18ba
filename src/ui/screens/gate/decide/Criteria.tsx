import { createMemo, createSignal, For, Show } from 'solid-js';
import { type AnswerId, answerAssessment, assessmentId } from '../../../../domain/assessment.ts';
import { may } from '../../../../domain/may.ts';
import { type CriterionId, criteria, mayNotApply } from '../../../../domain/model.ts';
import { criterionWords } from '../../../../domain/modelWords.ts';
import { isEnded } from '../../../../domain/initiative.ts';
import { useAct } from '../../../app/act.ts';
import { useCity } from '../../../app/city.tsx';
import type { InitiativeRecord } from '../../../app/record.ts';
import { thingKey } from '../../../app/undo/things.ts';
import { Button } from '../../../kit/Button.tsx';
import { CriterionInput, CriterionMark } from '../../../kit/Criteria.tsx';
import { Section } from '../../../kit/Section.tsx';
import { TextField } from '../../../kit/TextField.tsx';
import { useSpeech } from '../speech.ts';
import { countOf, type OwnView, ownViews } from './ownAnswers.ts';

/**
 * The nine criteria: one's own answers, and others' once one has answered (C3). A support for the decision, with no number
 * required of it (C2).
 */
export function Criteria(props: { record: InitiativeRecord }) {
  const speech = useSpeech();
  const { actor } = useCity();
  const words = () => speech().t.gate.decide;
  const [isAnswering, setAnswering] = createSignal(false);
  const views = createMemo(() => ownViews(props.record.parts.assessment, actor().personId));
  const left = () => views().filter(({ mine }) => !mine).length;
  const mayAnswer = () =>
    !isEnded(props.record.row) && may(actor(), 'assessment.answer', { initiative: props.record.row });
  return (
    <Section
      heading={words().criteria}
      count={words().criteriaHint}
      aside={
        <Show when={mayAnswer()}>
          <Button kind="quiet" onClick={() => setAnswering(!isAnswering())}>
            {isAnswering()
              ? words().criteriaDone
              : left() === criteria.length
                ? words().criteriaAnswer
                : words().criteriaChange}
          </Button>
        </Show>
      }
    >
      <Show
        when={isAnswering() && mayAnswer()}
        fallback={
          <Show
            when={mayAnswer() || left() < criteria.length}
            fallback={<p class="meta">{words().criteriaNotYours}</p>}
          >
            <Answered views={views()} />
          </Show>
        }
      >
        <p class="meta">{words().othersLater}</p>
        <For each={criteria}>
          {(criterion, index) => (
            <Answering
              number={index() + 1}
              criterion={criterion}
              initiativeId={props.record.row.id}
              view={views()[index()]}
            />
          )}
        </For>
      </Show>
    </Section>
  );
}

function Answered(props: { views: readonly OwnView[] }) {
  const speech = useSpeech();
  const words = () => speech().t.gate.decide;
  const left = () => props.views.filter(({ mine }) => !mine).length;
  const counted = (answer: AnswerId) => countOf(props.views, answer);
  const summary = () =>
    words().criteriaSummary(counted('yes'), counted('partly'), counted('no'), counted('unknown'));
  return (
    <ol class="crits">
      <For each={props.views}>
        {(view, index) => (
          <li class="cl">
            <span class="num">{index() + 1}</span>
            <span>
              {speech().said(criterionWords[view.criterion].name)}
              <OthersLine view={view} />
            </span>
            <Show when={view.mine} fallback={<span class="meta">{words().notAnswered}</span>}>
              {(mine) => (
                <CriterionMark answer={mine().answer}>
                  {speech().t.gate.basis.answers[mine().answer]}
                </CriterionMark>
              )}
            </Show>
          </li>
        )}
      </For>
      <li class="cl sum">
        <span class="meta">
          {[left() < props.views.length ? summary() : '', left() > 0 ? words().criteriaLeft(left()) : '']
            .filter(Boolean)
            .join(' · ')}
        </span>
      </li>
    </ol>
  );
}

/** "Andra: 2 ja, 1 delvis", and the owner's own judgement apart. Nothing until one has answered. */
function OthersLine(props: { view: OwnView }) {
  const speech = useSpeech();
  const words = () => speech().t.gate.decide;
  const said = () => speech().t.gate.basis.answers;
  const line = () => {
    const others = props.view.others.map(({ answer, count }) => words().answerCount(count, said()[answer]));
    const owners = props.view.owners.map(({ answer }) => words().owners(said()[answer]));
    return [others.length > 0 ? words().others(others.join(', ')) : '', ...owners]
      .filter(Boolean)
      .join(' · ');
  };
  return (
    <Show when={line()}>
      <span class="meta others">{line()}</span>
    </Show>
  );
}

/** One criterion to answer: saved as it is picked, the why when the field is left. */
function Answering(props: {
  number: number;
  criterion: CriterionId;
  initiativeId: string;
  view: OwnView | undefined;
}) {
  const speech = useSpeech();
  const { me } = useCity();
  const act = useAct();
  const words = () => speech().t.gate.decide;
  const said = () => speech().t.gate.basis.answers;
  const [typed, setTyped] = createSignal<string>();
  const mine = () => props.view?.mine;
  const why = () => typed() ?? mine()?.why ?? '';
  const save = async (answer: AnswerId | undefined) => {
    const reason = why().trim();
    const isNews = answer !== mine()?.answer || reason !== (mine()?.why ?? '');
    if (!answer || !isNews) return;
    const { initiativeId, criterion } = props;
    await act(answerAssessment, { initiativeId, criterion, answer, ...(reason ? { why: reason } : {}) });
    setTyped(undefined);
  };
  const options = () => {
    const { notApplicable, ...four } = said();
    return mayNotApply(props.criterion) ? { ...four, notApplicable } : four;
  };
  const criterionText = () => criterionWords[props.criterion];
  return (
    <CriterionInput
      thing={thingKey(assessmentId(props.criterion, me().id))}
      number={props.number}
      name={speech().said(criterionText().name)}
      help={speech().said(criterionText().help)}
      words={options()}
      value={mine()?.answer}
      onChange={(answer) => void save(answer)}
    >
      <Show when={mine()}>
        <TextField
          label={words().why}
          value={why()}
          onInput={setTyped}
          onBlur={() => void save(mine()?.answer)}
        />
        <Show when={props.view}>
          {(view) => (
            <>
              <OthersLine view={view()} />
              <For each={view().othersWhy}>
                {(other) => (
                  <p class="meta">
                    {speech().person(other.by)}: {words().with(said()[other.answer], other.why ?? '')}
                  </p>
                )}
              </For>
            </>
          )}
        </Show>
      </Show>
    </CriterionInput>
  );
}
