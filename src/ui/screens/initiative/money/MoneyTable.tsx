import type { DepartmentSum } from '../../../../domain/funding.ts';
import { useCity } from '../../../app/city.tsx';
import { useTexts } from '../../../app/texts.tsx';
import { FactTable } from '../../../kit/FactTable.tsx';

type Sums = Omit<DepartmentSum, 'departmentId'>;

/** Estimated, asked, granted, used and what is left, per department (F1). */
export function MoneyTable(props: { sums: readonly DepartmentSum[]; total: Sums }) {
  const { t, f } = useTexts();
  const { departmentName } = useCity();
  const words = () => t().initiative.money;
  const cells = ({ estimated, asked, granted, used }: Sums) =>
    [estimated, asked, granted, used, granted - used].map((amount) => f().kronor(amount));
  return (
    <FactTable
      caption={words().tableCaption}
      reflow
      columns={[
        { label: words().department },
        { label: words().estimated, numeric: true },
        { label: words().asked, numeric: true },
        { label: words().granted, numeric: true },
        { label: words().used, numeric: true },
        { label: words().left, numeric: true },
      ]}
      rows={props.sums.map((sum) => [
        sum.departmentId ? departmentName(sum.departmentId) : words().noDepartment,
        ...cells(sum),
      ])}
      footer={props.sums.length > 1 ? [words().sum, ...cells(props.total)] : undefined}
    />
  );
}
