import { createSignal, createUniqueId } from 'solid-js';
import { startRound } from '../../../../domain/vote.ts';
import { subjectsOf } from '../../../../domain/wall.ts';
import type { WorkshopStep } from '../../../../domain/workshopStep.ts';
import { useAct } from '../../../app/act.ts';
import { useTexts } from '../../../app/texts.tsx';
import { Button } from '../../../kit/Button.tsx';
import { NumberField } from '../../../kit/NumberField.tsx';
import { RadioGroup } from '../../../kit/RadioGroup.tsx';
import { useWorkshop } from '../OfWorkshop.tsx';
import { RoomFoot } from '../run/RoomFoot.tsx';
import css from './vote.module.css';

/** Votes that each has, where the step does not say. */
const USUAL_VOTES = 3;

/** The leader says what is voted on and how many votes each has, and begins. */
export function BeginRound(props: { step: WorkshopStep }) {
  const { head, wall } = useWorkshop();
  const { t } = useTexts();
  const act = useAct();
  const words = () => t().workshop.vote;
  const formId = createUniqueId();
  // What is on the wall decides, where the step does not say.
  const usual = () => props.step.of ?? (wall().columns.length > 0 ? 'clusters' : 'notes');
  const [of, setOf] = createSignal<'clusters' | 'notes'>();
  const [each, setEach] = createSignal<number | undefined>(props.step.votesEach ?? USUAL_VOTES);
  const [error, setError] = createSignal<string>();
  const chosen = () => of() ?? usual();
  const number = () => subjectsOf(wall(), chosen()).length;
  const begin = async () => {
    const votesEach = each();
    if (votesEach === undefined || !Number.isInteger(votesEach) || votesEach < 1 || votesEach > 50) {
      setError(words().votesError);
      return;
    }
    await act(
      startRound,
      { workshopId: head().id, stepId: props.step.id, nth: 1, votesEach, of: chosen() },
      { said: words().begun },
    );
  };
  return (
    <form
      id={formId}
      class={css['begin']}
      onSubmit={(submit) => {
        submit.preventDefault();
        void begin();
      }}
    >
      <RadioGroup
        label={words().of}
        value={chosen()}
        options={[
          { value: 'clusters', label: words().clusters },
          { value: 'notes', label: words().notes },
        ]}
        onChange={setOf}
        form="segments"
      />
      <NumberField
        label={words().votesEach}
        value={each()}
        error={error()}
        onValue={(entry) => {
          setError(undefined);
          setEach(entry === 'invalid' ? undefined : entry);
        }}
      />
      <p class="meta">{words().toVoteOn(number())}</p>
      <RoomFoot>
        <Button type="submit" form={formId} size="vote" reason={number() === 0 ? words().nothing : undefined}>
          {words().begin}
        </Button>
      </RoomFoot>
    </form>
  );
}
