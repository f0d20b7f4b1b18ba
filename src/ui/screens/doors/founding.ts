import type { Texts } from '../../../texts/sv.ts';

/** What the first person fills in. */
export interface Founding {
  city: string;
  departments: { name: string; code: string }[];
  name: string;
  title: string;
  departmentCode: string | undefined;
}

const key = 'stegvis.setup';
const blank = (): Founding => ({
  city: '',
  departments: [
    { name: '', code: '' },
    { name: '', code: '' },
  ],
  name: '',
  title: '',
  departmentCode: undefined,
});

/** What was written before a reload. There is no database yet, so it lies in the tab. */
export function rememberedForm(): Founding {
  try {
    return { ...blank(), ...(JSON.parse(sessionStorage.getItem(key) ?? '{}') as Partial<Founding>) };
  } catch {
    return blank();
  }
}

export function rememberForm(form: Founding | undefined): void {
  try {
    if (form) sessionStorage.setItem(key, JSON.stringify(form));
    else sessionStorage.removeItem(key);
  } catch {
    // A browser that keeps nothing forgets the form at a reload; nothing else is lost.
  }
}

const filled = (form: Founding) =>
  form.departments
    .map(({ name, code }) => ({ name: name.trim(), code: code.trim() }))
    .filter(({ name, code }) => name !== '' || code !== '');

/** What must be written before it can be sent, field by field. */
export function missingIn(
  form: Founding,
  words: Texts['doors']['missing'],
): { fieldId: string; message: string }[] {
  const departments = filled(form);
  const codes = departments.map(({ code }) => code.toLowerCase());
  const isIncomplete = departments.length === 0 || departments.some(({ name, code }) => !name || !code);
  return [
    ...(form.city.trim() ? [] : [{ fieldId: 'city', message: words.city }]),
    ...(isIncomplete ? [{ fieldId: 'department-0', message: words.departments }] : []),
    ...(new Set(codes).size < codes.length ? [{ fieldId: 'department-0', message: words.codes }] : []),
    ...(form.name.trim() ? [] : [{ fieldId: 'name', message: words.name }]),
  ];
}

/** As the server wants it. */
export function readyToSend(form: Founding) {
  const { title, departmentCode } = form;
  return {
    city: form.city.trim(),
    departments: filled(form),
    person: {
      name: form.name.trim(),
      ...(title.trim() ? { title: title.trim() } : {}),
      ...(departmentCode ? { departmentCode } : {}),
    },
  };
}
