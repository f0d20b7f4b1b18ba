import { deliverableWords } from '../../../../domain/modelWords.ts';
import { EditText } from '../../../app/EditField.tsx';
import { useSaid } from '../../../app/said.ts';
import { useTexts } from '../../../app/texts.tsx';
import { CostItems } from '../parts/CostItems.tsx';
import { EffectGoals } from '../parts/EffectGoals.tsx';
import { Milestones } from '../parts/Milestones.tsx';
import { PartnerDepartments } from '../parts/PartnerDepartments.tsx';
import { Partners } from '../parts/Partners.tsx';
import { useRecord } from '../recordContext.ts';
import { anchorOf } from '../whereFilled.ts';
import { Anchor } from './Anchor.tsx';
import { Group } from './Group.tsx';

/** What should exist ahead of the decision on money: how the idea will be tested. */
export function TestFields() {
  const { t } = useTexts();
  const said = useSaid();
  const record = useRecord();
  const row = () => record().row;
  const names = () => t().deeds.fields;
  return (
    <Group gate="funding" heading={t().initiative.setup.testGroup}>
      <div class="fields">
        <div class="g24">
          <Anchor name="milestones">
            <Milestones />
          </Anchor>
          <Anchor name="costItems">
            <CostItems />
          </Anchor>
          <Anchor name="effectGoals">
            <EffectGoals />
          </Anchor>
        </div>
        <div class="g24">
          <EditText
            initiative={row()}
            field="testGroup"
            id={anchorOf('testGroup')}
            label={names().testGroup.name}
            hint={said(deliverableWords.testGroup.help)}
          />
          <Anchor name="partners">
            <Partners />
          </Anchor>
          <PartnerDepartments />
          <EditText
            initiative={row()}
            field="residentInvolvement"
            label={names().residentInvolvement.name}
            rows={2}
          />
          <EditText
            initiative={row()}
            field="collaborationWish"
            label={names().collaborationWish.name}
            hint={t().initiative.setup.collaborationHint}
            rows={2}
          />
        </div>
      </div>
    </Group>
  );
}
