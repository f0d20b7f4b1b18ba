import { createMemo, Show } from 'solid-js';
import { countCriteria, type Joint, jointAnswer, viewCriteria } from '../../../../domain/criteria.ts';
import { criterionWords } from '../../../../domain/modelWords.ts';
import { MeaningOf } from '../../../app/MeaningOf.tsx';
import { paths } from '../../../app/paths.ts';
import { useSaid } from '../../../app/said.ts';
import { useTexts } from '../../../app/texts.tsx';
import { ButtonLink } from '../../../kit/Button.tsx';
import { CriteriaStrip, type CriterionAnswer } from '../../../kit/Criteria.tsx';
import { Section } from '../../../kit/Section.tsx';
import { useWhyNot } from '../parts/mayChange.ts';
import { useRecord } from '../recordContext.ts';

const answers: Readonly<Record<Joint, CriterionAnswer>> = {
  met: 'yes',
  partly: 'partly',
  notMet: 'no',
  notApplicable: 'notApplicable',
  none: 'unknown',
};

/** The nine criteria at a glance (C2): what assessors say; while none of theirs has reached the reader, the owner's own, said to be that (C3). */
export function CriteriaBox() {
  const { t } = useTexts();
  const said = useSaid();
  const whyNot = useWhyNot();
  const record = useRecord();
  const words = () => t().initiative.criteria;
  const rows = () => record().parts.assessment;
  const whose = () => (rows().some((row) => !row.byOwner) ? 'assessors' : 'owners');
  const joints = createMemo(() =>
    viewCriteria(rows()).map(({ criterion, joint, owners }) => ({
      criterion,
      joint: whose() === 'assessors' ? joint : jointAnswer(owners.map(({ answer }) => answer)),
    })),
  );
  const count = () => countCriteria(rows(), whose());
  const place = () => `${paths.initiative(record().row.id, 'beslut')}#kriterier`;
  const mayAnswer = () => !whyNot(record().row, 'assessment.answer');
  return (
    <Section
      heading={words().heading}
      aside={
        <Show when={rows().length > 0 || mayAnswer()}>
          <ButtonLink kind="quiet" href={place()}>
            {rows().length > 0 ? t().common.show : words().answer}
          </ButtonLink>
        </Show>
      }
    >
      <Show
        when={rows().length > 0}
        fallback={
          <>
            <p class="meta">{mayAnswer() ? words().noneYet : words().noneReached}</p>
            <MeaningOf word="bedomningskriterier" at="kriterier" />
          </>
        }
      >
        <CriteriaStrip
          label={words().strip}
          items={joints().map(({ criterion, joint }) => ({
            answer: answers[joint],
            text: words().item(said(criterionWords[criterion].name), words().joint[joint]),
          }))}
          summary={words().count(count().met, count().of, count().partly)}
        />
        <Show when={whose() === 'owners'}>
          <p class="meta">{words().onlyOwner}</p>
        </Show>
      </Show>
    </Section>
  );
}
