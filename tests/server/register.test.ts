import { expect, it } from 'vitest';
import { mutations } from '../../src/domain/mutations.ts';
import { register } from '../../src/server/register.ts';
import { board } from '../kit/board.ts';

it('lists every deed that a device may send, with a JSON Schema of its args', () => {
  const listed = register(mutations.values());
  const names = [...mutations.values()].filter((deed) => !deed.internal).map(({ name }) => name);
  expect(listed.map(({ name }) => name)).toEqual(names);
  expect(listed.filter(({ who }) => who === '')).toEqual([]);
  const schema = 'https://json-schema.org/draft/2020-12/schema';
  expect(listed.map(({ args }) => Reflect.get(args, '$schema'))).toEqual(names.map(() => schema));
  expect(listed.find(({ name }) => name === 'idea.capture')?.args).toMatchObject({
    type: 'object',
    properties: { title: { type: 'string', maxLength: 300 }, initiativeId: { format: 'uuid' } },
    required: ['initiativeId', 'title'],
    additionalProperties: false,
  });
});

it('does not list what only the server may do', () => {
  const names = register(board.mutations.values()).map(({ name }) => name);
  expect(names).toContain('note.write');
  expect(names).not.toContain('person.admit');
});
