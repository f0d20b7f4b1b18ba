import * as z from 'zod/mini';
import { v7 as uuid } from 'uuid';
import { line } from '../../domain/field.ts';
import { department } from '../../domain/organisation.ts';
import type { City } from '../../sync/cityStore.ts';
import type { LetIn } from '../auth/entrance.ts';
import type { Links } from '../auth/links.ts';
import { foundCity } from '../deeds.ts';
import { need } from '../http/problem.ts';
import type { Registrar } from '../http/routes.ts';
import { hasAdmin, personIn } from '../people.ts';
import { CITY } from '../spaces.ts';
import { whoAmI } from './sessions.ts';

const { name, code, board } = department.shape;
const setup = z.strictObject({
  token: z.string().check(z.minLength(1), z.maxLength(200)),
  city: line,
  departments: z
    .array(z.strictObject({ name, code, board }))
    .check(z.minLength(1), z.maxLength(200), z.refine(haveOwnCodes, 'two departments have the same code')),
  person: z.strictObject({ name: line, title: z.optional(line), departmentCode: z.optional(code) }),
});

const gone = { status: 410, code: 'link_gone' } as const;

/** The first person names the city, its departments and themselves. */
export function setupRoutes(
  { route }: Registrar,
  { city, links, letIn }: { city: City; links: Links; letIn: LetIn },
): void {
  route({
    method: 'POST',
    path: '/api/setup',
    policy: 'secretHolder',
    body: setup,
    async handle({ c, body }) {
      const link = await links.look('setup', body.token);
      need(link && !(await hasAdmin(city, CITY)), gone);
      const { departmentCode } = body.person;
      need(departmentCode === undefined || body.departments.some((d) => d.code === departmentCode), {
        status: 400,
        code: 'unknown_department',
      });
      const first = uuid();
      const person = await links.use(link, first, async () => {
        await foundCity(city, body, first);
        return personIn(city, CITY, first);
      });
      need(person, gone);
      const session = await letIn(c, CITY, first, 'setup');
      return whoAmI(city, CITY, { person, session });
    },
  });
}

function haveOwnCodes(departments: readonly { code: string }[]): boolean {
  return new Set(departments.map(({ code }) => code.toLowerCase())).size === departments.length;
}
