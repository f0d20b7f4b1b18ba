import { restoreInitiative } from '../../../../domain/sharing.ts';
import { may } from '../../../../domain/may.ts';
import { useAct } from '../../../app/act.ts';
import { useCity } from '../../../app/city.tsx';
import { useTexts } from '../../../app/texts.tsx';
import { Button } from '../../../kit/Button.tsx';
import { useRecord } from '../recordContext.ts';

/** Brings a withdrawn initiative back as it was. */
export function RestoreButton() {
  const { t } = useTexts();
  const { actor } = useCity();
  const act = useAct();
  const record = useRecord();
  const words = () => t().initiative.deeds.restore;
  const initiative = () => record().row;
  const reason = () =>
    may(actor(), 'initiative.restore', { initiative: initiative() })
      ? undefined
      : t().initiative.parts.notYours;
  return (
    <div>
      <Button
        kind="ink"
        reason={reason()}
        onClick={() => void act(restoreInitiative, { initiativeId: initiative().id }, { said: words().done })}
      >
        {words().submit}
      </Button>
    </div>
  );
}
