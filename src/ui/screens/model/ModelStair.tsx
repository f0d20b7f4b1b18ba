import { type GateId, phases } from '../../../domain/model.ts';
import { gateWords, phaseWords } from '../../../domain/modelWords.ts';
import { gateAnchor } from '../../app/modelAnchors.ts';
import { phaseNumber } from '../../app/phaseNumber.ts';
import { useSaid } from '../../app/said.ts';
import { useTexts } from '../../app/texts.tsx';
import { Stair } from '../../kit/Stair.tsx';

/** The whole stair: four phases, and the gates that stand between them. */
export function ModelStair() {
  const { t } = useTexts();
  const said = useSaid();
  const words = () => t().modelScreen;
  const gate = (id: GateId) => {
    const name = said(gateWords[id].name);
    const caption = words().gateCaption[id];
    return {
      name,
      caption,
      state: 'coming' as const,
      line: words().gateLine(name, caption),
      href: `#${gateAnchor[id]}`,
    };
  };
  return (
    <Stair
      label={words().stair}
      summary={{ title: words().stairSummary, caption: words().stairCaption }}
      phases={phases.map(({ id }) => ({
        number: phaseNumber[id],
        name: said(phaseWords[id].name),
        state: 'plain',
        caption: words().phaseQuestion[id],
      }))}
      gates={phases.flatMap(({ gate: id }) => (id ? [gate(id)] : []))}
    />
  );
}
