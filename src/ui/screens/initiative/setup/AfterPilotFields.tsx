import { deliverableWords } from '../../../../domain/modelWords.ts';
import { EditText } from '../../../app/EditField.tsx';
import { useSaid } from '../../../app/said.ts';
import { useTexts } from '../../../app/texts.tsx';
import { Benefits } from '../parts/Benefits.tsx';
import { useRecord } from '../recordContext.ts';
import { anchorOf } from '../whereFilled.ts';
import { Anchor } from './Anchor.tsx';
import { Group } from './Group.tsx';

/** What should exist ahead of the decision to scale up: what the pilot showed and where it is going. */
export function AfterPilotFields() {
  const { t } = useTexts();
  const said = useSaid();
  const record = useRecord();
  const row = () => record().row;
  const names = () => t().deeds.fields;
  return (
    <Group gate="scaleUp" heading={t().initiative.setup.afterGroup}>
      <div class="fields">
        <div class="g24">
          <EditText
            initiative={row()}
            field="pilotResults"
            id={anchorOf('pilotResults')}
            label={names().pilotResults.name}
            hint={said(deliverableWords.pilotResults.help)}
          />
          <EditText
            initiative={row()}
            field="developmentProposal"
            id={anchorOf('developmentProposal')}
            label={names().developmentProposal.name}
            hint={said(deliverableWords.developmentProposal.help)}
          />
        </div>
        <div class="g24">
          <EditText
            initiative={row()}
            field="maintainedBy"
            id={anchorOf('maintainedBy')}
            label={names().maintainedBy.name}
            hint={said(deliverableWords.maintainedBy.help)}
          />
          <Anchor name="benefits">
            <Benefits />
          </Anchor>
        </div>
      </div>
    </Group>
  );
}
