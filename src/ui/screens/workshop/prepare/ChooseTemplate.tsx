import { createMemo, Show } from 'solid-js';
import { useCity } from '../../../app/city.tsx';
import { useTexts } from '../../../app/texts.tsx';
import { RadioGroup } from '../../../kit/RadioGroup.tsx';
import { Select } from '../../../kit/Select.tsx';
import { dayOf } from '../list/sorted.ts';
import type { NewWorkshopForm } from './newWorkshop.ts';
import { minutesOf, type TemplateId, templateIds } from './templates.ts';

/** What to begin from: a template, nothing, or a workshop that was held before. */
export function ChooseTemplate(props: {
  form: NewWorkshopForm;
  errorOf: (fieldId: string) => string | undefined;
  onChange: (changes: Partial<NewWorkshopForm>) => void;
  onAgain: (workshopId: string | undefined) => void;
}) {
  const { t, f } = useTexts();
  const { workshops } = useCity();
  const words = () => t().workshop.making;
  const templates = () => t().workshop.templates;
  const about = (id: TemplateId) => {
    const minutes = minutesOf(id);
    return minutes > 0 ? words().minutesAnd(minutes, templates()[id].about) : templates()[id].about;
  };
  const options = createMemo(() => [
    ...templateIds.map((value) => ({ value, label: templates()[value].name, note: about(value) })),
    ...(workshops().length > 0
      ? [{ value: 'again' as const, label: words().again, note: words().againAbout }]
      : []),
  ]);
  const earlier = () =>
    workshops().map((line) => {
      const day = dayOf(line);
      const { id, title } = line.head;
      return { value: id, label: day === undefined ? title : words().titleAndDay(title, f().date(day)) };
    });
  const pick = (from: NewWorkshopForm['from']) => {
    if (from === 'again') return props.onAgain(props.form.againId);
    props.onChange({ from, ...(props.form.who === 'same' ? { who: 'numbers' as const } : {}) });
  };
  return (
    <>
      <RadioGroup
        label={words().template}
        form="lined"
        value={props.form.from}
        options={options()}
        onChange={pick}
      />
      <Show when={props.form.from === 'again'}>
        <Select
          id="ws-again"
          label={words().which}
          required
          value={props.form.againId}
          options={earlier()}
          empty={words().chooseOne}
          onChange={props.onAgain}
          error={props.errorOf('ws-again')}
        />
      </Show>
    </>
  );
}
