import { BarRows } from './BarRows.tsx';
import type { FlowLook, FlowProps } from './flowTypes.ts';

const looks: Record<FlowLook, 'outline' | 'full' | 'hatched'> = {
  outline: 'outline',
  dashed: 'outline',
  full: 'full',
  hatched: 'hatched',
};

/** What Flow draws, as rows: how it went, and of which phases that is made up. */
export function FlowRows(props: FlowProps & { from: (phase: string, count: string) => string }) {
  const rows = () =>
    props.outcomes.map((outcome) => {
      const from = props.phases.flatMap((phase) =>
        phase.to.filter(({ key }) => key === outcome.key).map((to) => ({ phase, ...to })),
      );
      return {
        name: outcome.name,
        value: outcome.countText,
        details: from.map(({ phase, countText }) => ({ text: props.from(phase.name, countText) })),
        parts: [{ amount: from.reduce((sum, { count }) => sum + count, 0), look: looks[outcome.look] }],
      };
    });
  const all = () => props.phases.reduce((sum, { count }) => sum + count, 0);
  return <BarRows label={props.name} rows={rows()} whole={all()} />;
}
