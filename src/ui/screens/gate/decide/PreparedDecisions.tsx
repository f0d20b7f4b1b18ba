import { For, Show } from 'solid-js';
import { gateWords } from '../../../../domain/modelWords.ts';
import { outcomeWords } from '../../../../domain/outcomeWords.ts';
import { useCity } from '../../../app/city.tsx';
import { paths } from '../../../app/paths.ts';
import { useSaid } from '../../../app/said.ts';
import { useTexts } from '../../../app/texts.tsx';
import { Chip } from '../../../kit/Chip.tsx';
import { Row, Rows } from '../../../kit/Row.tsx';
import { IconTile } from '../../../kit/PhaseTile.tsx';
import { Section } from '../../../kit/Section.tsx';
import { type PreparedDecision, usePreparedDecisions } from './prepared.ts';

/**
 * Decisions that somebody has prepared on this device (G12), for Start, Synk and an initiative's Beslut. Draws nothing when
 * there are none.
 */
export default function PreparedDecisions(props: {
  /** Only those of one initiative. */
  initiativeId?: string | undefined;
}) {
  const { t } = useTexts();
  const all = usePreparedDecisions();
  const words = () => t().gate.decide.prepared;
  const shown = () =>
    all().filter(({ initiativeId }) => (props.initiativeId ?? initiativeId) === initiativeId);
  return (
    <Show when={shown().length > 0}>
      <Section heading={words().heading} count={shown().length}>
        <p class="meta">{t().gate.decide.preparedHint}</p>
        <Rows>
          <For each={shown()}>{(prepared) => <PreparedRow prepared={prepared} />}</For>
        </Rows>
      </Section>
    </Show>
  );
}

function PreparedRow(props: { prepared: PreparedDecision }) {
  const { t, f } = useTexts();
  const said = useSaid();
  const { initiatives } = useCity();
  const words = () => t().gate.decide.prepared;
  const found = () => initiatives().find(({ head }) => head.id === props.prepared.initiativeId);
  const href = () => {
    const { initiativeId, requestId, lineId, supersedes } = props.prepared;
    const query = supersedes ? `rattar=${supersedes}` : `rad=${lineId}`;
    return `${paths.decide(initiativeId, requestId)}?${query}`;
  };
  const what = () => {
    const { outcome } = props.prepared;
    const gate = found()?.digest.request?.gate;
    const asked = gate && said(gateWords[gate].name);
    const answer = outcome && said(outcomeWords[outcome].name);
    return asked && answer ? words().of(asked, answer) : (asked ?? answer ?? '');
  };
  return (
    <Row
      href={href()}
      tile={<IconTile icon="gate" />}
      title={found()?.head.title ?? words().unknown}
      meta={
        <>
          <span>{what()}</span>
          <Show
            when={props.prepared.refused}
            fallback={
              <Chip kind="local">{t().gate.decide.preparedAt(f().relative(props.prepared.preparedAt))}</Chip>
            }
          >
            <Chip kind="failed">{words().refused}</Chip>
          </Show>
        </>
      }
    />
  );
}
