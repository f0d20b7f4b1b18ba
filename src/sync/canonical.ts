/**
 * JSON in one form only (RFC 8785): keys in order of code units, no spaces, numbers and strings as JSON.stringify has them.
 * Walks without recursion and escapes lone surrogates, since it writes down what anybody may have sent.
 */
export function canonical(value: unknown): string {
  const out: string[] = [];
  // Strings are text to be written as it is; values wait in a box.
  const todo: (string | { readonly value: unknown })[] = [{ value }];
  for (let next = todo.pop(); next !== undefined; next = todo.pop()) {
    if (typeof next === 'string') out.push(next);
    else if (next.value === null || typeof next.value !== 'object')
      out.push(JSON.stringify(next.value) ?? 'null');
    else if (Array.isArray(next.value)) {
      todo.push(']');
      for (let i = next.value.length - 1; i >= 0; i--) {
        todo.push({ value: next.value[i] });
        if (i > 0) todo.push(',');
      }
      out.push('[');
    } else {
      const entries = Object.entries(next.value).filter(([, v]) => v !== undefined);
      entries.sort(([a], [b]) => (a < b ? -1 : 1));
      todo.push('}');
      for (let i = entries.length - 1; i >= 0; i--) {
        const [key, inner] = entries[i] ?? [];
        todo.push({ value: inner }, `${i > 0 ? ',' : ''}${JSON.stringify(key)}:`);
      }
      out.push('{');
    }
  }
  return out.join('');
}
