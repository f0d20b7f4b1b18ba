import { Show } from 'solid-js';
import { useTexts } from '../../app/texts.tsx';
import { SavedNote } from '../../kit/SavedNote.tsx';
import { Section } from '../../kit/Section.tsx';
import { TextArea } from '../../kit/TextArea.tsx';
import type { EndForm } from './endForm.ts';

/** What was learned, and what others may use (E3). */
export function LessonFields(props: {
  form: EndForm;
  hint: string;
  savedAt: string | undefined;
  errorOf: (fieldId: string) => string | undefined;
  onChange: (changes: Partial<EndForm>) => void;
}) {
  const { t, f } = useTexts();
  const words = () => t().ending.end;
  return (
    <Section heading={words().lessons} aside={<span class="meta">{t().common.required}</span>}>
      <div class="g16">
        <TextArea
          id="end-lessons"
          label={words().lessons}
          labelHidden
          hint={props.hint}
          value={props.form.lessons}
          onInput={(lessons) => props.onChange({ lessons })}
          error={props.errorOf('end-lessons')}
          after={
            <Show when={props.savedAt}>
              {(at) => <SavedNote>{t().common.savedAt(f().time(at()))}</SavedNote>}
            </Show>
          }
        />
        <TextArea
          id="end-reusable"
          label={words().reusable}
          hint={words().reusableHint}
          required
          rows={2}
          value={props.form.reusable}
          onInput={(reusable) => props.onChange({ reusable })}
          error={props.errorOf('end-reusable')}
        />
      </div>
    </Section>
  );
}
