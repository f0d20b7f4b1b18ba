import { createSignal, For, Show } from 'solid-js';
import { createStore, unwrap } from 'solid-js/store';
import { call } from '../../app/api.ts';
import { enterAs, whoAmI } from '../../app/session.ts';
import { useTexts } from '../../app/texts.tsx';
import { Button } from '../../kit/Button.tsx';
import { ErrorSummary } from '../../kit/ErrorSummary.tsx';
import { Notice } from '../../kit/Notice.tsx';
import { Select } from '../../kit/Select.tsx';
import { TextField } from '../../kit/TextField.tsx';
import { Door } from './Door.tsx';
import { type Founding, missingIn, readyToSend, rememberForm, rememberedForm } from './founding.ts';
import { troubleText } from './trouble.ts';

/** The first person names the city, its departments and themselves, or looks at the example city first. */
export default function Setup() {
  const { t } = useTexts();
  const words = () => t().doors;
  const token = location.hash.slice(1);
  const [form, setForm] = createStore<Founding>(rememberedForm());
  const [busy, setBusy] = createSignal<'founding' | 'looking'>();
  const [errors, setErrors] = createSignal<{ fieldId: string; message: string }[]>([]);
  const [trouble, setTrouble] = createSignal<string>();
  const keep = () => rememberForm(unwrap(form));
  const errorOf = (fieldId: string) => errors().find((error) => error.fieldId === fieldId)?.message;

  const found = async () => {
    setErrors(missingIn(form, words().missing));
    if (errors().length > 0) return;
    setBusy('founding');
    const answer = await call(whoAmI, 'POST', '/api/setup', { body: { token, ...readyToSend(form) } });
    setBusy(undefined);
    if (!answer.ok) return setTrouble(troubleText(t(), answer));
    rememberForm(undefined);
    enterAs(answer.body);
  };
  const look = async () => {
    setBusy('looking');
    const answer = await call(whoAmI, 'POST', '/api/example/enter', { body: { setupToken: token } });
    setBusy(undefined);
    if (!answer.ok) return setTrouble(troubleText(t(), answer));
    enterAs(answer.body);
  };

  return (
    <Door title={words().setupTitle}>
      <Show when={token !== ''} fallback={<p>{words().noToken}</p>}>
        <p>{words().setupIntro}</p>
        <Show when={trouble()}>{(said) => <Notice kind="warning">{said()}</Notice>}</Show>
        <ErrorSummary title={words().missing.title} errors={errors()} />
        <form
          novalidate
          onInput={keep}
          onSubmit={(submit) => {
            submit.preventDefault();
            void found();
          }}
        >
          <TextField
            id="city"
            label={words().city}
            hint={words().cityHint}
            required
            value={form.city}
            error={errorOf('city')}
            onInput={(city) => setForm('city', city)}
          />
          <section aria-labelledby="departments">
            <h2 id="departments">{words().departments}</h2>
            <p>{words().departmentsHint}</p>
            <For each={form.departments}>
              {(department, nth) => (
                <div class="pair">
                  <TextField
                    id={`department-${nth()}`}
                    label={words().departmentName(nth() + 1)}
                    value={department.name}
                    error={errorOf(`department-${nth()}`)}
                    onInput={(name) => setForm('departments', nth(), 'name', name)}
                  />
                  <TextField
                    label={
                      <span aria-label={words().departmentCodeOf(nth() + 1)}>{words().departmentCode}</span>
                    }
                    value={department.code}
                    maxlength={12}
                    onInput={(code) => setForm('departments', nth(), 'code', code)}
                  />
                </div>
              )}
            </For>
            <Button
              icon="plus"
              onClick={() => setForm('departments', form.departments.length, { name: '', code: '' })}
            >
              {words().addDepartment}
            </Button>
          </section>
          <section aria-labelledby="you">
            <h2 id="you">{words().you}</h2>
            <TextField
              id="name"
              label={words().yourName}
              required
              autocomplete="name"
              value={form.name}
              error={errorOf('name')}
              onInput={(name) => setForm('name', name)}
            />
            <TextField
              label={words().yourTitle}
              autocomplete="organization-title"
              value={form.title}
              onInput={(title) => setForm('title', title)}
            />
            <Select
              label={words().yourDepartment}
              empty={words().noDepartment}
              value={form.departmentCode}
              options={form.departments
                .filter(({ name, code }) => name.trim() && code.trim())
                .map(({ name, code }) => ({ value: code.trim(), label: name }))}
              onChange={(code) => {
                setForm('departmentCode', code);
                keep();
              }}
            />
          </section>
          <Button
            kind="ink"
            type="submit"
            size="big"
            reason={busy() === 'founding' ? words().founding : undefined}
          >
            {words().found}
          </Button>
        </form>
        <section aria-labelledby="look">
          <h2 id="look">{words().orLook}</h2>
          <p>{words().lookText}</p>
          <Button onClick={() => void look()} reason={busy() === 'looking' ? words().looking : undefined}>
            {words().look}
          </Button>
        </section>
      </Show>
    </Door>
  );
}
