import { Show } from 'solid-js';
import { ballotOf, type WorkshopStep, workshopStep } from '../../../../domain/workshopStep.ts';
import { AutoChoice, AutoLine, AutoNumber, AutoText, AutoYesNo } from '../../../app/AutoField.tsx';
import { useTexts } from '../../../app/texts.tsx';
import { useStepEdit } from './workshopEdit.ts';

/** All that can be said of a step, each field saving itself. What cannot concern its kind is not asked. */
export function StepEditor(props: { step: WorkshopStep }) {
  const { t } = useTexts();
  const edit = useStepEdit(() => props.step);
  const words = () => t().workshop.prepare;
  const names = () => t().deeds.partFields;
  const isOf = (...kinds: readonly WorkshopStep['kind'][]) => kinds.includes(props.step.kind);
  return (
    <>
      <AutoLine auto={edit('title')} label={words().stepTitle} />
      <AutoText
        auto={edit('instruction')}
        label={names()['workshopStep.instruction'].name}
        hint={words().instructionHint}
        rows={3}
      />
      <div class="fieldrow">
        <AutoNumber
          auto={edit('minutes')}
          label={names()['workshopStep.minutes'].name}
          unit={words().minutesUnit}
        />
        <Show when={isOf('vote')}>
          <AutoNumber auto={edit('votesEach')} label={names()['workshopStep.votesEach'].name} />
        </Show>
        <Show when={isOf('vote', 'place')}>
          <AutoChoice
            auto={edit('of')}
            label={names()['workshopStep.of'].name}
            options={ballotOf.options.map((value) => ({ value, label: words().ofs[value] }))}
          />
        </Show>
        <AutoChoice
          auto={edit('who')}
          label={names()['workshopStep.who'].name}
          options={workshopStep.shape.who.def.innerType.options.map((value) => ({
            value,
            label: words().whos[value],
          }))}
        />
      </div>
      <Show when={isOf('capture') && !props.step.revealedAt}>
        <AutoYesNo auto={edit('blind')} label={names()['workshopStep.blind'].name} hint={words().blindHint} />
      </Show>
    </>
  );
}
