import { createSignal, type JSX, Match, Show, Switch } from 'solid-js';
import type { Refusal } from '../../../../domain/refusal.ts';
import { holds } from '../../../../domain/person.ts';
import { useRefusalText } from '../../../app/act.ts';
import { useCity } from '../../../app/city.tsx';
import { Button } from '../../../kit/Button.tsx';
import { ConfirmDialog } from '../../../kit/ConfirmDialog.tsx';
import { createRootWord } from '../../../kit/rootWord.ts';
import { readBasis } from '../basis/basisView.ts';
import { deliverableName } from '../basis/basisWords.ts';
import { useSpeech } from '../speech.ts';
import type { Deciding } from './deciding.ts';
import { DropDialog } from './Boxes.tsx';
import { inSentence } from '../../../../texts/sentence.ts';

/** The foot of the page: the one button, or why it cannot be pressed, and how the decision stands. */
export function DecideBar(props: { deciding: Deciding }) {
  createRootWord('decide-bar');
  const speech = useSpeech();
  const words = () => speech().t.gate.decide;
  const reason = useReason(props.deciding);
  const [dropping, setDropping] = createSignal(false);
  const label = () => {
    if (props.deciding.isOffline()) return words().reviewOffline;
    return props.deciding.former ? words().reviewCorrection : words().review;
  };
  return (
    <div class="sticky">
      <p role="status">
        <Standing deciding={props.deciding} />
      </p>
      <Show when={props.deciding.fate().fate !== 'underWay' && props.deciding.busy() !== 'sending'}>
        <div class="decide-acts">
          <Button kind="ink" size="big" reason={reason()} onClick={() => void props.deciding.review()}>
            {label()}
          </Button>
          <Show when={props.deciding.form().preparedAt}>
            <Button kind="quiet" onClick={() => setDropping(true)}>
              {words().drop}
            </Button>
          </Show>
        </div>
      </Show>
      <DropDialog deciding={props.deciding} open={dropping()} onClose={() => setDropping(false)} />
      <ReviewDialog deciding={props.deciding} />
    </div>
  );
}

function Standing(props: { deciding: Deciding }): JSX.Element {
  const speech = useSpeech();
  const words = () => speech().t.gate.decide;
  const never = () => (props.deciding.former ? words().neverCorrection : words().never);
  return (
    <Switch
      fallback={
        <>
          <Show when={props.deciding.isOffline()}>
            {words().preparedLine}
            <br />
          </Show>
          {never()}
        </>
      }
    >
      <Match when={props.deciding.busy() === 'fetching'}>{words().checking}</Match>
      <Match when={props.deciding.busy() === 'sending'}>{words().sending}</Match>
      <Match when={props.deciding.fate().fate === 'underWay'}>
        <b>{words().underWay}</b> {words().underWayText}
      </Match>
      <Match when={props.deciding.form().preparedAt}>
        {(at) => words().preparedWaits(speech().f.relative(at()))}
      </Match>
    </Switch>
  );
}

/** Why the button cannot be pressed, as a sentence that says who can, where somebody can. */
function useReason(deciding: Deciding): () => string | undefined {
  const speech = useSpeech();
  const refusalText = useRefusalText();
  const { organisation, today } = useCity();
  const words = () => speech().t.gate.decide;
  return () => {
    const why = deciding.why();
    if (why) return sentence(why);
    return deciding.outdated() ? words().changedReason : undefined;
  };

  function sentence(why: Refusal): string {
    if (why.code !== 'notAllowed') return refusalText(why);
    const { departmentId } = deciding.situation().line;
    const department = speech().department(departmentId);
    const who = organisation()
      .people.filter((person) => holds(person, 'decisionMaker', today(), departmentId))
      .map(({ name }) => name);
    return who.length > 0
      ? words().notYours(department, speech().f.list(who))
      : words().notYoursNobody(department);
  }
}

/** Asks for the yes (rule 17): what it says, what it rests on, and what is missing there (G2). */
function ReviewDialog(props: { deciding: Deciding }) {
  const speech = useSpeech();
  const words = () => speech().t.gate.decide;
  const isPreparing = () => props.deciding.asking() === 'prepare';
  const outcome = () => props.deciding.form().outcome ?? 'go';
  const gaps = () => {
    const basis = props.deciding.situation().basis;
    const items = basis && readBasis(basis.content)?.readiness.filter(({ exists }) => !exists);
    return (items ?? []).map(({ id }) => inSentence(deliverableName(speech(), id)));
  };
  return (
    <ConfirmDialog
      open={props.deciding.asking() !== undefined}
      title={isPreparing() ? words().prepareTitle : words().confirmTitle[outcome()]}
      confirmLabel={
        isPreparing() ? words().prepare : props.deciding.former ? words().confirmCorrection : words().confirm
      }
      cancelLabel={words().confirmCancel}
      onConfirm={() => void (isPreparing() ? props.deciding.prepare() : props.deciding.decide())}
      onCancel={props.deciding.stopAsking}
    >
      <div class="g12">
        <Show when={isPreparing() && props.deciding.notReached()}>
          {(why) => <p>{words().notReached[why()]}</p>}
        </Show>
        <p class="quote">{props.deciding.text()}</p>
        <p class="meta">{words().confirmRevision(props.deciding.read().revision)}</p>
        <Show when={gaps().length > 0}>
          <p class="meta">{words().confirmGaps(speech().f.list(gaps()))}</p>
        </Show>
        <p>{isPreparing() ? words().prepareText : words().never}</p>
      </div>
    </ConfirmDialog>
  );
}
