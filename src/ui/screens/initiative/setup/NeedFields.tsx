import { deliverableWords } from '../../../../domain/modelWords.ts';
import { EditDate, EditNumber, EditText } from '../../../app/EditField.tsx';
import { useSaid } from '../../../app/said.ts';
import { useTexts } from '../../../app/texts.tsx';
import { useRecord } from '../recordContext.ts';
import { anchorOf } from '../whereFilled.ts';
import { Group } from './Group.tsx';

/** What should exist ahead of the decision on time. */
export function NeedFields() {
  const { t } = useTexts();
  const said = useSaid();
  const record = useRecord();
  const row = () => record().row;
  const names = () => t().deeds.fields;
  const words = () => t().initiative.setup;
  return (
    <Group gate="time" heading={words().needGroup}>
      <div class="fields">
        <div class="g24">
          <EditText
            initiative={row()}
            field="need"
            id={anchorOf('need')}
            label={names().need.name}
            hint={said(deliverableWords.need.help)}
          />
          <EditText
            initiative={row()}
            field="needWhose"
            id={anchorOf('needWhose')}
            label={names().needWhose.name}
            rows={2}
          />
          <EditText
            initiative={row()}
            field="needEvidence"
            id={anchorOf('needEvidence')}
            label={names().needEvidence.name}
            rows={2}
          />
        </div>
        <div class="g24">
          <EditText
            initiative={row()}
            field="hypothesis"
            id={anchorOf('hypothesis')}
            label={names().hypothesis.name}
            hint={said(deliverableWords.hypothesis.help)}
          />
          <EditText
            initiative={row()}
            field="estimatedValue"
            id={anchorOf('estimatedValue')}
            label={names().estimatedValue.name}
            hint={said(deliverableWords.estimatedValue.help)}
          />
          <fieldset class="wanted">
            <legend>{said(deliverableWords.wantedTime.name)}</legend>
            <p class="meta">{said(deliverableWords.wantedTime.help)}</p>
            <div class="fieldrow">
              <EditNumber
                initiative={row()}
                field="wantedHours"
                id={anchorOf('wantedHours')}
                label={words().hours}
                unit={words().hoursUnit}
              />
              <EditDate
                initiative={row()}
                field="wantedFrom"
                id={anchorOf('wantedFrom')}
                label={words().from}
              />
              <EditDate
                initiative={row()}
                field="wantedUntil"
                id={anchorOf('wantedUntil')}
                label={words().until}
              />
            </div>
          </fieldset>
        </div>
      </div>
    </Group>
  );
}
