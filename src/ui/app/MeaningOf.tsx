import type { GateId } from '../../domain/model.ts';
import { gateWords } from '../../domain/modelWords.ts';
import { Meaning } from '../kit/Meaning.tsx';
import { gateAnchor, type GlossaryWord, inModel, wordAnchor } from './modelAnchors.ts';
import { useSaid } from './said.ts';
import { useTexts } from './texts.tsx';

/** What a word of the glossary means. `at` is where Om modellen tells more of it than the glossary does. */
export function MeaningOf(props: { word: GlossaryWord; at?: string }) {
  const { t } = useTexts();
  const entry = () => t().glossary[props.word];
  return (
    <Meaning
      ask={t().modelScreen.whatIsIt}
      name={t().modelScreen.whatIs(entry().word)}
      title={entry().word}
      more={{ href: inModel(props.at ?? wordAnchor(props.word)), label: t().modelScreen.readMore }}
    >
      {entry().meaning}
    </Meaning>
  );
}

/** What is decided at a gate. */
export function MeaningOfGate(props: { gate: GateId }) {
  const { t } = useTexts();
  const said = useSaid();
  const name = () => said(gateWords[props.gate].name);
  return (
    <Meaning
      ask={t().modelScreen.whatIsIt}
      name={t().modelScreen.whatIs(name())}
      title={name()}
      more={{ href: inModel(gateAnchor[props.gate]), label: t().modelScreen.readMore }}
    >
      {said(gateWords[props.gate].help)}
    </Meaning>
  );
}
