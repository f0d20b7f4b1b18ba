import type { Listed } from '../../../../domain/digest.ts';
import { totalOf } from '../../../../domain/funding.ts';
import { daysInPhase, isEnded } from '../../../../domain/initiative.ts';
import { gateAfter, numberOfPhase } from '../../../../domain/model.ts';
import { driveWords, gateWords, phaseWords, type Said } from '../../../../domain/modelWords.ts';
import { endingReasonWords } from '../../../../domain/outcomeWords.ts';
import type { Texts } from '../../../../texts/sv.ts';
import type { Cell } from '../../../../domain/csv.ts';

export type ColumnName = keyof Texts['portfolio']['files']['columns'];

/** What a file needs to know beside the initiatives themselves. */
export interface FileWords {
  readonly t: Texts;
  readonly said: (words: Said) => string;
  /** 2026-11-23, as the city's clock has it. */
  readonly date: (moment: string) => string;
  readonly today: string;
  readonly departmentName: (id: string | undefined) => string;
  readonly nameOf: (id: string | undefined) => string;
}

/** An initiative as a row of the file: days as 2026-11-23, sums in whole kronor, in the language of the moment. */
export function rowOf(line: Listed, words: FileWords): Readonly<Record<ColumnName, Cell>> {
  const { head, digest } = line;
  const { t, said, date, departmentName, nameOf } = words;
  const { common } = t;
  const money = totalOf(digest.sums);
  const gate = gateAfter(head.phase);
  const ending = digest.ending;
  const goal = digest.goals.find(({ latest }) => latest) ?? digest.goals[0];
  const states = {
    active: common.ongoing,
    onHold: common.onHold,
    realised: common.realised,
    cancelled: common.stopped,
  };
  const joined = (all: readonly string[]) => all.filter((each) => each !== '').join(', ');
  return {
    number: head.number,
    title: head.title,
    phase: numberOfPhase(head.phase),
    phaseName: said(phaseWords[head.phase].name),
    standing: states[head.state],
    department: departmentName(head.leadDepartmentId),
    partners: joined(head.partnerDepartmentIds.map(departmentName)),
    owner: joined([head.ownerId, ...head.coOwnerIds].map(nameOf)),
    phaseSince: date(head.phaseSince),
    days: isEnded(head) ? undefined : daysInPhase(head, words.today),
    next: gate && !isEnded(head) ? said(gateWords[gate].name) : undefined,
    askedOn: head.asks && date(head.asks.at),
    restUntil: head.state === 'onHold' ? head.restUntil : undefined,
    endedOn: isEnded(head) ? date(ending?.at ?? head.phaseSince) : undefined,
    asked: Math.round(money.asked),
    granted: Math.round(money.granted),
    used: Math.round(money.used),
    criteriaYes: digest.criteria.met,
    criteriaPartly: digest.criteria.partly,
    criteriaOf: digest.criteria.of,
    goal: goal?.indicator,
    baseline: goal?.baseline,
    measured: goal?.latest?.value,
    target: goal?.target,
    unit: goal?.unit,
    drive: head.drive && said(driveWords[head.drive].name),
    challenge: head.challenge,
    tags: joined(head.tags),
    technologies: joined(head.technologies),
    cityWide: head.cityWide === undefined ? undefined : head.cityWide ? common.yes : common.no,
    collaboration: head.collaborationWish,
    residents: head.residentInvolvement,
    summary: head.summary ?? head.need,
    reason: ending?.otherReason ?? (ending?.reason && said(endingReasonWords[ending.reason].name)),
    lessons: ending?.lessons,
  };
}

/** The rows of the file with its headings, in the order in which the list has them. */
export function tableOf(lines: readonly Listed[], words: FileWords): readonly (readonly Cell[])[] {
  const { columns } = words.t.portfolio.files;
  const names = Object.keys(columns) as ColumnName[];
  return [
    names.map((name) => columns[name]),
    ...lines.map((line) => {
      const row = rowOf(line, words);
      return names.map((name) => row[name]);
    }),
  ];
}

/** The same for another system: the keys never change with the language, numbers are numbers, and what is not there is left out. */
export function documentOf(
  lines: readonly Listed[],
  words: FileWords,
  about: { readonly city: string; readonly selection: string },
): object {
  return {
    document: 'stegvis.portfolio',
    version: 1,
    city: about.city,
    exportedOn: words.today,
    selection: about.selection,
    initiatives: lines.map((line) => ({
      id: line.head.id,
      ...rowOf(line, words),
      phase: line.head.phase,
      standing: line.head.state,
      drive: line.head.drive,
      cityWide: line.head.cityWide,
      tags: line.head.tags,
      technologies: line.head.technologies,
    })),
  };
}
