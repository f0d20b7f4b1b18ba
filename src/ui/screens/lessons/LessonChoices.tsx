import { endingReasonId, numberOfPhase, phaseId, phases } from '../../../domain/model.ts';
import { phaseWords } from '../../../domain/modelWords.ts';
import { endingReasonWords } from '../../../domain/outcomeWords.ts';
import type { Listed } from '../../../domain/digest.ts';
import { useCity } from '../../app/city.tsx';
import { useSaid } from '../../app/said.ts';
import { useTexts } from '../../app/texts.tsx';
import { Select } from '../../kit/Select.tsx';
import { type LessonFilters, reasonCounts } from './lessonFilters.ts';

/** How it ended, why, in which phase, and whose. */
export function LessonChoices(props: {
  ended: readonly Listed[];
  filters: LessonFilters;
  onChoose: (change: Partial<LessonFilters>) => void;
}) {
  const { organisation } = useCity();
  const { t, f } = useTexts();
  const said = useSaid();
  const words = () => t().lessons;
  const departments = () =>
    organisation()
      .departments.map(({ id, name }) => ({ value: id, label: name }))
      .toSorted((a, b) => f().compare(a.label, b.label));
  return (
    <>
      <Select
        label={words().ending}
        labelHidden
        empty={words().allEndings}
        value={props.filters.as}
        options={[
          { value: 'cancelled', label: words().cancelled },
          { value: 'realised', label: words().realised },
        ]}
        onChange={(as) => props.onChoose({ as: as === 'cancelled' || as === 'realised' ? as : undefined })}
      />
      <Select
        label={words().reason}
        labelHidden
        empty={words().allReasons}
        value={props.filters.reason}
        options={reasonCounts(props.ended).map(({ reason, count }) => ({
          value: reason,
          label: words().option(said(endingReasonWords[reason].name), count),
        }))}
        onChange={(chosen) =>
          props.onChoose({ reason: endingReasonId.options.find((each) => each === chosen) })
        }
      />
      <Select
        label={words().phase}
        labelHidden
        empty={words().allPhases}
        value={props.filters.phase}
        options={phases.map(({ id }) => ({
          value: id,
          label: `${numberOfPhase(id)} ${said(phaseWords[id].name)}`,
        }))}
        onChange={(chosen) => props.onChoose({ phase: phaseId.options.find((each) => each === chosen) })}
      />
      <Select
        label={words().department}
        labelHidden
        empty={words().allDepartments}
        value={props.filters.departmentId}
        options={departments()}
        onChange={(departmentId) => props.onChoose({ departmentId })}
      />
    </>
  );
}
