import { Show } from 'solid-js';
import { editPerson } from '../../../domain/people.ts';
import type { Person } from '../../../domain/person.ts';
import { useAct, useRefusalText } from '../../app/act.ts';
import { AutoLine } from '../../app/AutoField.tsx';
import { createAutosave } from '../../app/autosave.ts';
import { useCity } from '../../app/city.tsx';
import { useTexts } from '../../app/texts.tsx';
import { DefinitionList } from '../../kit/DefinitionList.tsx';
import { Section } from '../../kit/Section.tsx';
import { roleWords } from '../people/roleWords.ts';

/** One's own name and title, which save themselves (I2), and the roles one has been given. */
export function You() {
  const { device, me, actor, departmentName } = useCity();
  const { t, f } = useTexts();
  const act = useAct();
  const sentence = useRefusalText();
  const words = () => t().settings;
  const edit = (field: 'name' | 'title') =>
    createAutosave<string>({
      id: () => me().id,
      current: () => me()[field] ?? undefined,
      base: () => device.baseFor(me(), field),
      // All that can be wrong with it is that it is empty.
      sentence: (refusal) =>
        field === 'name' && refusal.code === 'malformed' ? words().nameNeeded : sentence(refusal),
      put: (personId, value, base) => {
        // A name may not be empty; the rule says so, under the field.
        const change = { personId, field, value, base } as EditArgs;
        return act(editPerson, change, { quiet: true });
      },
    });
  const roles = () => actor().grants.map((grant) => roleWords(t(), f(), grant, departmentName));
  return (
    <Section heading={words().you}>
      <div class="form">
        <AutoLine auto={edit('name')} label={words().name} />
        <AutoLine auto={edit('title')} label={words().personTitle} hint={words().titleHint} />
        <Show when={roles().length > 0} fallback={<p>{words().noRoles}</p>}>
          <DefinitionList look="facts" items={[{ term: words().yourRoles, detail: f().list(roles()) }]} />
        </Show>
      </div>
    </Section>
  );
}

// `field` and `value` belong together: both fields are texts.
type EditArgs = Parameters<typeof editPerson.run>[1] & { readonly field: keyof Person };
