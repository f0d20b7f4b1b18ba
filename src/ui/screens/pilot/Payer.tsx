import { Show } from 'solid-js';
import type { Initiative } from '../../../domain/initiative.ts';
import { useCity } from '../../app/city.tsx';
import { useTexts } from '../../app/texts.tsx';
import { Select } from '../../kit/Select.tsx';
import type { LogDraft } from './logDraft.ts';

type PayerProps = {
  initiative: Initiative;
  draft: LogDraft;
  onChange: (part: Partial<LogDraft>) => void;
};

/** Which department paid (F1), asked only when a cost is written and several departments take part. */
export function Payer(props: PayerProps) {
  const { t } = useTexts();
  const { departmentName } = useCity();
  const lead = () => props.initiative.leadDepartmentId;
  const payers = () => [...new Set([lead() ?? [], ...props.initiative.partnerDepartmentIds].flat())];
  const isAsked = () => typeof props.draft.cost === 'number' && props.draft.cost > 0 && payers().length > 1;
  return (
    <Show when={isAsked()}>
      <Select
        label={t().pilot.form.payer}
        value={props.draft.payerId ?? lead() ?? payers()[0]}
        options={payers().map((id) => ({ value: id, label: departmentName(id) }))}
        onChange={(payerId) => props.onChange({ payerId })}
      />
    </Show>
  );
}
