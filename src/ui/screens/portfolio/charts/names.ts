import { type PhaseId, numberOfPhase } from '../../../../domain/model.ts';
import { phaseWords } from '../../../../domain/modelWords.ts';
import { useCity } from '../../../app/city.tsx';
import { useSaid } from '../../../app/said.ts';
import { useTexts } from '../../../app/texts.tsx';

/** What the pictures call things. */
export function useNames() {
  const { t } = useTexts();
  const { departmentName } = useCity();
  const said = useSaid();
  const phase = (id: PhaseId) => said(phaseWords[id].name);
  return {
    phase,
    /** With its number, for a table, where no tile stands beside it. */
    numbered: (id: PhaseId) => t().pictures.numbered(numberOfPhase(id), phase(id)),
    department: (id: string | undefined) => (id ? departmentName(id) : t().pictures.noDepartment),
  };
}
