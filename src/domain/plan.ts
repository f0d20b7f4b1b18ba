import * as z from 'zod/mini';
import { authored, day, id, kronor, line, prose, rowBase, withdrawable } from './field.ts';
import { partDeeds, whoPlans } from './part.ts';

/** A step of the timeline (tidplan). */
export const milestone = z.object({
  ...rowBase,
  ...authored,
  ...withdrawable,
  title: line,
  startsOn: z.optional(day),
  dueOn: z.optional(day),
  doneOn: z.optional(day),
});
export type Milestone = z.infer<typeof milestone>;

/** An estimated cost, carried by a department (the lead one if none is named). */
export const costItem = z.object({
  ...rowBase,
  ...authored,
  ...withdrawable,
  what: line,
  amount: kronor,
  departmentId: z.optional(id),
});
export type CostItem = z.infer<typeof costItem>;

/** A partner outside the city's departments. */
export const partner = z.object({
  ...rowBase,
  ...authored,
  ...withdrawable,
  name: line,
  kind: z.enum(['residents', 'academia', 'civilSociety', 'business', 'publicBody']),
  contribution: z.optional(prose),
});
export type Partner = z.infer<typeof partner>;

/** The plan may change while the work goes on (M4); every change keeps its history. */
export const milestoneDeeds = partDeeds({
  table: 'milestone',
  noun: 'milestone',
  who: whoPlans,
  schema: milestone,
  fields: ['title', 'startsOn', 'dueOn', 'doneOn'],
  called: 'title',
});

export const costItemDeeds = partDeeds({
  table: 'costItem',
  noun: 'costItem',
  who: whoPlans,
  schema: costItem,
  fields: ['what', 'amount', 'departmentId'],
  called: 'what',
});

export const partnerDeeds = partDeeds({
  table: 'partner',
  noun: 'partner',
  who: whoPlans,
  schema: partner,
  fields: ['name', 'kind', 'contribution'],
  called: 'name',
});
