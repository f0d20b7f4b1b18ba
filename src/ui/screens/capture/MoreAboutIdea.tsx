import { Show } from 'solid-js';
import { useCity } from '../../app/city.tsx';
import { useTexts } from '../../app/texts.tsx';
import { MoreDetails } from '../../kit/MoreDetails.tsx';
import { RadioGroup } from '../../kit/RadioGroup.tsx';
import { Select } from '../../kit/Select.tsx';
import { TextField } from '../../kit/TextField.tsx';
import type { CaptureDraft } from './captureDraft.ts';

/** Mer: whose need, which challenge, which department, from whom. Nothing of it is needed; what stays to the next idea can be read while it is closed. */
export function MoreAboutIdea(props: {
  idea: CaptureDraft;
  onChange: (part: Partial<CaptureDraft>) => void;
}) {
  const { t } = useTexts();
  const { organisation } = useCity();
  const words = () => t().capture;
  const departments = () =>
    organisation()
      .departments.filter((department) => !department.closedAt)
      .map(({ id, name }) => ({ value: id, label: name }));
  return (
    <MoreDetails summary={<Summary idea={props.idea} />}>
      <div class="g16">
        <TextField
          label={words().needWhose}
          hint={words().needWhoseHint}
          value={props.idea.needWhose}
          onInput={(needWhose) => props.onChange({ needWhose })}
        />
        <TextField
          label={words().challenge}
          value={props.idea.challenge}
          onInput={(challenge) => props.onChange({ challenge })}
        />
        <Show when={departments().length > 0}>
          <Select
            label={words().department}
            value={props.idea.departmentId}
            empty={words().noDepartment}
            options={departments()}
            onChange={(departmentId) => props.onChange({ departmentId })}
          />
        </Show>
        <RadioGroup
          label={words().fromWhom}
          form="segments"
          value={props.idea.from}
          options={[
            { value: 'me' as const, label: words().mine },
            { value: 'other' as const, label: words().other },
            { value: 'nobody' as const, label: words().nobody },
          ]}
          onChange={(from) => props.onChange({ from })}
        />
        <Show when={props.idea.from === 'other'}>
          <TextField
            label={words().othersName}
            hint={words().othersNameHint}
            value={props.idea.author}
            maxlength={300}
            onInput={(author) => props.onChange({ author })}
          />
        </Show>
        <p class="meta">{words().keeps}</p>
      </div>
    </MoreDetails>
  );
}

function Summary(props: { idea: CaptureDraft }) {
  const { t } = useTexts();
  const { departmentName } = useCity();
  const words = () => t().capture;
  const kept = () => {
    const { from, author, departmentId, challenge } = props.idea;
    const isNameless = from === 'nobody' || (from === 'other' && !author.trim());
    return [
      from === 'other' && author.trim() ? words().from(author.trim()) : '',
      isNameless ? words().fromNobody : '',
      departmentId ? departmentName(departmentId) : '',
      challenge.trim(),
    ].filter(Boolean);
  };
  return (
    <span>
      {words().more}
      <Show when={kept().length > 0}>
        <small>{kept().join(' · ')}</small>
      </Show>
    </span>
  );
}
