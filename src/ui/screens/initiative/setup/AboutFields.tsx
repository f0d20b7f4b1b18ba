import { driveId } from '../../../../domain/model.ts';
import { driveWords } from '../../../../domain/modelWords.ts';
import { EditChoice, EditText, EditYesNo } from '../../../app/EditField.tsx';
import { useSaid } from '../../../app/said.ts';
import { useTexts } from '../../../app/texts.tsx';
import { Words } from '../parts/Words.tsx';
import { useRecord } from '../recordContext.ts';
import { Group } from './Group.tsx';

/** What helps others to find and understand the initiative; no gate asks for it. */
export function AboutFields() {
  const { t } = useTexts();
  const said = useSaid();
  const record = useRecord();
  const row = () => record().row;
  const names = () => t().deeds.fields;
  const words = () => t().initiative.setup;
  const drives = () => driveId.options.map((value) => ({ value, label: said(driveWords[value].name) }));
  const driveHelp = () => {
    const { drive } = row();
    return drive ? said(driveWords[drive].help) : undefined;
  };
  return (
    <Group heading={words().aboutGroup}>
      <div class="fields">
        <div class="g24">
          <EditText
            initiative={row()}
            field="summary"
            label={names().summary.name}
            hint={words().summaryHint}
            rows={2}
          />
          <EditText
            initiative={row()}
            field="challenge"
            label={names().challenge.name}
            hint={words().challengeHint}
            rows={2}
          />
          <EditChoice
            initiative={row()}
            field="drive"
            label={names().drive.name}
            hint={driveHelp()}
            options={drives()}
            empty={words().driveUnknown}
          />
        </div>
        <div class="g24">
          <div>
            <EditYesNo
              initiative={row()}
              field="cityWide"
              label={names().cityWide.name}
              hint={words().cityWideHint}
            />
            <EditYesNo
              initiative={row()}
              field="challengesCore"
              label={names().challengesCore.name}
              hint={words().challengesCoreHint}
            />
          </div>
          <Words kind="tags" />
          <Words kind="technologies" />
        </div>
      </div>
    </Group>
  );
}
