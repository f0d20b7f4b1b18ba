import { type Assessment, assessmentId } from './assessment.ts';
import { glimpseOf } from './fieldEdit.ts';
import { cutShort, type Event, isCut } from './history.ts';
import type { Initiative } from './initiative.ts';
import { ORGANISATION } from './organisation.ts';
import type { Person } from './person.ts';
import type { LogEntry } from './pilot.ts';
import { reopenedBack, settledBack } from './settlingBack.ts';
import type { Row, Rows, TableName } from './tx.ts';
import { wallWays } from './wallBack.ts';

/** A deed that takes another back, ready to be done. */
export interface Reverse {
  readonly deed: string;
  /** Without `base`, for an edit: what its writer sees is known only when it is done. */
  readonly args: Readonly<Record<string, unknown>>;
  /** The row it is done to, and the field if it is an edit of one. */
  readonly at: { readonly table: TableName; readonly id: string; readonly field?: string };
}

/** What takes a deed back, by its line of history, the rows as they are now and what the deed replaced. Nothing when it no longer applies. */
export type Way = (event: Event, rows: Rows, former: unknown) => Reverse | undefined;

/** Deeds that edit a field, and the table whose rows they edit. */
export const edited: Readonly<Record<string, TableName>> = {
  'initiative.edit': 'initiative',
  'milestone.edit': 'milestone',
  'costItem.edit': 'costItem',
  'partner.edit': 'partner',
  'effectGoal.edit': 'effectGoal',
  'benefit.edit': 'benefitLine',
  'comment.edit': 'comment',
  'attachment.edit': 'attachment',
  'department.edit': 'department',
  'person.edit': 'person',
  'city.edit': 'organisation',
  'workshop.edit': 'workshop',
  'workshopStep.edit': 'workshopStep',
  'participant.edit': 'participant',
  'note.edit': 'note',
  'cluster.edit': 'cluster',
  'wallPhoto.edit': 'attachment',
};

/** Deeds that add to a list on the head or remove from it. */
export const lists: Readonly<
  Record<string, 'tags' | 'technologies' | 'coOwnerIds' | 'partnerDepartmentIds'>
> = {
  'initiative.tag': 'tags',
  'initiative.untag': 'tags',
  'initiative.addTechnology': 'technologies',
  'initiative.removeTechnology': 'technologies',
  'initiative.addCoOwner': 'coOwnerIds',
  'initiative.removeCoOwner': 'coOwnerIds',
  'initiative.addPartnerDepartment': 'partnerDepartmentIds',
  'initiative.removePartnerDepartment': 'partnerDepartmentIds',
};

export const valueOf = (row: object, field: string): unknown => Reflect.get(row, field);
const isHidden = (row: Row): boolean => valueOf(row, 'onlyOn') !== undefined;
const isGone = (row: Row): boolean => valueOf(row, 'withdrawnAt') !== undefined;
const headIn = (rows: Rows, owner: string) => rows.get('initiative', owner, owner) as Initiative | undefined;

/** Has the field of a line been edited since? Asked where the line does not say what it left there. */
function isLatest({ id, at, owner, deed, on, part: named }: Event, rows: Rows): boolean {
  const lines = rows.list('event', owner) as readonly Event[];
  const same = lines.filter((line) => line.deed === deed && line.part === named && line.on === on);
  return same.every((line) => line.at < at || (line.at === at && line.id <= id));
}

/** An edit is taken back by editing the former value back in, as long as the field still says what the edit left. */
function edits(deed: string, table: TableName, where: (event: Event) => readonly [string, object]): Way {
  return (event, rows, former) => {
    const [id, args] = where(event);
    const row = rows.get(table, event.owner, id);
    const { on: field } = event;
    if (!row || field === undefined || isGone(row)) return undefined;
    if (isHidden(row)) {
      // Its line says nothing; the device that has it knows what was there.
      if ((former ?? null) === null || !isLatest(event, rows)) return undefined;
    } else if (cutShort(glimpseOf(valueOf(row, field))) !== (event.to ?? null)) return undefined;
    return { deed, args: { ...args, field, value: former }, at: { table, id, field } };
  };
}

/** Something withdrawable: what put it there is taken back by withdrawing it, and the other way round (I3). */
function stands(
  table: TableName,
  deed: string,
  isThere: boolean,
  named: (event: Event) => object = ({ owner, part }) => ({ initiativeId: owner, id: part }),
): Way {
  return (event, rows) => {
    const id = event.part ?? event.owner;
    const row = rows.get(table, event.owner, id);
    if (!row || isGone(row) === isThere || valueOf(row, 'correctedBy') !== undefined) return undefined;
    return { deed, args: { ...named(event) }, at: { table, id } };
  };
}

/** Something in a list on the head: what was added is removed, what was removed is added again. */
function listed(name: string, argument: string, undoing: string, isAdded: boolean): Way {
  return (event, rows) => {
    const word = isAdded ? event.to : event.from;
    const list = lists[name];
    const head = headIn(rows, event.owner);
    if (!head || !list || typeof word !== 'string' || isCut(word)) return undefined;
    const there: readonly string[] = head[list];
    const isIn = there.some((each) => each.toLowerCase() === word.toLowerCase());
    if (isIn !== isAdded) return undefined;
    const args = { initiativeId: event.owner, [argument]: word };
    return { deed: undoing, args, at: { table: 'initiative', id: event.owner, field: list } };
  };
}

/** A single thing that the head names: set back to what it was, as long as it is what the deed made it. */
function set(field: keyof Initiative, deed: string, args: (from: Event['from']) => object | undefined): Way {
  return (event, rows) => {
    const head = headIn(rows, event.owner);
    const back = args(event.from ?? null);
    if (!head || !back || (valueOf(head, field) ?? null) !== (event.to ?? null)) return undefined;
    return {
      deed,
      args: { initiativeId: event.owner, ...back },
      at: { table: 'initiative', id: event.owner, field },
    };
  };
}

const ofWorkshop = ({ owner }: Event) => ({ workshopId: owner });
const inWorkshop = ({ owner, part }: Event) => ({ workshopId: owner, id: part });
const ofInitiative = ({ owner }: Event) => ({ initiativeId: owner });
const ofEntry = ({ owner, part }: Event) => ({ initiativeId: owner, entryId: part });
const ofImplementation = ({ owner, part }: Event) => ({ initiativeId: owner, implementationId: part });

/** The ways of a part with the four deeds (part.ts). */
function part(
  noun: string,
  table: TableName,
  hasEdit = true,
  named: (event: Event) => object = ({ owner, part: id }) => ({ initiativeId: owner, id }),
): Record<string, Way> {
  const withdraw = stands(table, `${noun}.withdraw`, true, named);
  return {
    [`${noun}.add`]: withdraw,
    [`${noun}.withdraw`]: stands(table, `${noun}.restore`, false, named),
    [`${noun}.restore`]: withdraw,
    ...(hasEdit
      ? {
          [`${noun}.edit`]: edits(`${noun}.edit`, table, (event) => [event.part ?? '', named(event)]),
        }
      : {}),
  };
}

function list(argument: string, add: string, remove: string): Record<string, Way> {
  return {
    [add]: listed(add, argument, remove, true),
    [remove]: listed(remove, argument, add, false),
  };
}

/** Deed → its way back. A deed of the register stands here, or among those that are not taken back (takeBack.ts). */
export const ways: Readonly<Record<string, Way>> = {
  'idea.capture': stands('initiative', 'initiative.withdraw', true, ofInitiative),
  'initiative.withdraw': stands('initiative', 'initiative.restore', false, ofInitiative),
  'initiative.restore': stands('initiative', 'initiative.withdraw', true, ofInitiative),
  'initiative.edit': edits('initiative.edit', 'initiative', ({ owner }) => [owner, { initiativeId: owner }]),
  ...list('word', 'initiative.tag', 'initiative.untag'),
  ...list('word', 'initiative.addTechnology', 'initiative.removeTechnology'),
  ...list('personId', 'initiative.addCoOwner', 'initiative.removeCoOwner'),
  ...list('departmentId', 'initiative.addPartnerDepartment', 'initiative.removePartnerDepartment'),
  'initiative.setFacilitator': set('facilitatorId', 'initiative.setFacilitator', (personId) => ({
    personId,
  })),
  'initiative.publish': set('visibility', 'initiative.unpublish', (from) =>
    from === 'internal' ? {} : undefined,
  ),
  'initiative.unpublish': set('visibility', 'initiative.publish', () => ({})),
  // The first choice of a lead is not taken back to none: another is chosen.
  'lead.set': set('leadDepartmentId', 'lead.set', (departmentId) =>
    departmentId === null ? undefined : { departmentId },
  ),
  ...part('milestone', 'milestone'),
  ...part('costItem', 'costItem'),
  ...part('partner', 'partner'),
  ...part('effectGoal', 'effectGoal'),
  ...part('benefit', 'benefitLine'),
  ...part('measurement', 'measurement', false),
  ...part('costEntry', 'costEntry', false),
  ...part('valueCheck', 'valueCheck', false),
  ...part('comment', 'comment'),
  ...part('attachment', 'attachment'),
  'pilot.log': stands('logEntry', 'pilot.withdraw', true, ofEntry),
  'pilot.withdraw': stands('logEntry', 'pilot.restore', false, ofEntry),
  'pilot.restore': stands('logEntry', 'pilot.withdraw', true, ofEntry),
  'pilot.correct': correctedBack,
  'implementation.add': stands('implementation', 'implementation.withdraw', true, ofImplementation),
  'implementation.withdraw': stands('implementation', 'implementation.restore', false, ofImplementation),
  'implementation.restore': stands('implementation', 'implementation.withdraw', true, ofImplementation),
  'workshop.prepare': stands('workshop', 'workshop.withdraw', true, ofWorkshop),
  'workshop.withdraw': stands('workshop', 'workshop.restore', false, ofWorkshop),
  'workshop.restore': stands('workshop', 'workshop.withdraw', true, ofWorkshop),
  'workshop.edit': edits('workshop.edit', 'workshop', (event) => [event.owner, ofWorkshop(event)]),
  ...part('workshopStep', 'workshopStep', true, inWorkshop),
  ...part('participant', 'participant', true, inWorkshop),
  ...part('note', 'note', true, inWorkshop),
  ...part('cluster', 'cluster', true, inWorkshop),
  ...part('wallPhoto', 'attachment', true, inWorkshop),
  ...wallWays,
  'conflict.settle': settledBack,
  'conflict.reopen': reopenedBack,
  'assessment.answer': answeredBack,
  'city.edit': edits('city.edit', 'organisation', () => [ORGANISATION, { id: ORGANISATION }]),
  'department.edit': edits('department.edit', 'department', ({ departmentId = '' }) => [
    departmentId,
    { departmentId },
  ]),
  'department.add': department('department.close', true),
  'department.close': department('department.reopen', false),
  'department.reopen': department('department.close', true),
  'person.edit': edits('person.edit', 'person', ({ part: personId = '' }) => [personId, { personId }]),
  'role.grant': grantedBack,
  'budget.set': budgetedBack,
  'fund.close': fundAgain('fund.reopen', false),
  'fund.reopen': fundAgain('fund.close', true),
};

/** A correction is taken back by a new version that says what the old one said (P5): versions are only added. */
function correctedBack({ id, owner, part: corrects = '' }: Event, rows: Rows): Reverse | undefined {
  const entry = rows.get('logEntry', owner, corrects) as LogEntry | undefined;
  if (!entry?.corrects || entry.withdrawnAt || entry.correctedBy) return undefined;
  const old = rows.get('logEntry', owner, entry.corrects) as LogEntry | undefined;
  if (!old) return undefined;
  const { text, happenedAt, writtenAt, hours } = old;
  // Named from the line, so that the same correction cannot be taken back twice.
  const entryId = `${id}.back`;
  return {
    deed: 'pilot.correct',
    args: {
      initiativeId: owner,
      entryId,
      corrects,
      text,
      happenedAt,
      ...(writtenAt === undefined ? {} : { writtenAt }),
      ...(hours === undefined ? {} : { hours }),
    },
    at: { table: 'logEntry', id: entryId },
  };
}

/** One's former answer is given again. A first answer stays: it has opened the others' answers to one's eyes (C3). */
function answeredBack({ owner, on = '', by }: Event, rows: Rows, former: unknown): Reverse | undefined {
  const id = assessmentId(on, by);
  const row = rows.get('assessment', owner, id) as Assessment | undefined;
  const answer = isAnswer(former) ? former : row?.earlier?.at(-1);
  if (!row || !answer) return undefined;
  return {
    deed: 'assessment.answer',
    args: {
      initiativeId: owner,
      criterion: on,
      answer: answer.answer,
      ...(answer.why === undefined ? {} : { why: answer.why }),
    },
    at: { table: 'assessment', id },
  };
}

type Answer = Pick<Assessment, 'answer' | 'why'>;
const isAnswer = (former: unknown): former is Answer =>
  typeof former === 'object' && former !== null && 'answer' in former;

/** What somebody has answered, or nothing yet. */
export function answerOf(rows: Rows, owner: string, id: string): Answer | null {
  const row = rows.get('assessment', owner, id) as Assessment | undefined;
  return row ? { answer: row.answer, ...(row.why === undefined ? {} : { why: row.why }) } : null;
}

function department(deed: string, isOpen: boolean): Way {
  return ({ departmentId: id = '' }, rows) => {
    const row = rows.get('department', ORGANISATION, id);
    if (!row || (valueOf(row, 'closedAt') === undefined) !== isOpen) return undefined;
    return { deed, args: { departmentId: id }, at: { table: 'department', id } };
  };
}

function fundAgain(deed: string, isOpen: boolean): Way {
  return ({ part: fundId = '' }, rows) => {
    const row = rows.get('fund', ORGANISATION, fundId);
    if (!row || (valueOf(row, 'closedAt') === undefined) !== isOpen) return undefined;
    return { deed, args: { fundId }, at: { table: 'fund', id: fundId } };
  };
}

/** The role is ended. The server gives deeds its own time, so the grant is found by what was granted and by whom. */
function grantedBack({ part: personId = '', to, by, departmentId }: Event, rows: Rows): Reverse | undefined {
  const person = rows.get('person', ORGANISATION, personId) as Person | undefined;
  const grant = person?.grants.findLast(
    (g) => g.role === to && g.by === by && g.departmentId === departmentId && !g.endedAt,
  );
  if (!grant) return undefined;
  return { deed: 'role.end', args: { personId, grantId: grant.id }, at: { table: 'person', id: personId } };
}

/** A first budget is not taken back to none: another amount is set. */
function budgetedBack({ departmentId = '', on, from, to }: Event, rows: Rows): Reverse | undefined {
  const id = `${departmentId}.${on}`;
  const row = rows.get('budget', ORGANISATION, id);
  if (!row || typeof from !== 'number' || valueOf(row, 'amount') !== to) return undefined;
  const args = { departmentId, year: Number(on), amount: from };
  return { deed: 'budget.set', args, at: { table: 'budget', id } };
}
