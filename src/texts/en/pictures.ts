import { plural } from '../plural.ts';
import type { Texts } from '../sv.ts';

const count = plural('en');

const realised = (n: number) =>
  n === 0 ? 'none is realised' : count(n, { one: 'one is realised', other: `${n} are realised` });
const cancelled = (n: number) =>
  n === 0 ? 'none is stopped' : count(n, { one: 'one is stopped', other: `${n} are stopped` });
const verbHas = (n: number) => (n === 0 ? 'none has' : n === 1 ? 'one has' : `${n} have`);

export const pictures: Texts['pictures'] = {
  view: 'Charts',
  countedAll: (n) =>
    count(n, {
      one: 'The charts count the only initiative in the city.',
      other: `The charts count all ${n} shared initiatives, ended ones too.`,
    }),
  countedChosen: (n) =>
    count(n, {
      one: 'The charts count the only initiative that fits your choice.',
      other: `The charts count the ${n} initiatives that fit your choice.`,
    }),
  initiative: 'Initiative',
  phase: 'Phase',
  number: 'Number',
  numbered: (number, name) => `${number} ${name}`,
  quoted: (title) => `“${title}”`,
  department: 'Department',
  noDepartment: 'Department missing',

  funnel: {
    title: 'Phase funnel',
    aside: 'How many have reached each phase?',
    name: 'How many initiatives have reached each phase. The table is below.',
    here: (n) =>
      n === 0 ? 'none is here now' : count(n, { one: 'one is here now', other: `${n} are here now` }),
    goneOn: (n) => count(n, { one: 'one has gone on', other: `${n} have gone on` }),
    cancelled: (n) => count(n, { one: 'one was stopped here', other: `${n} were stopped here` }),
    realised: (n) => count(n, { one: 'one was realised', other: `${n} were realised` }),
    caption: (n, pilot, scale, ended) =>
      n === 1
        ? `The only initiative ${scale === 1 ? 'has reached Scale' : pilot === 1 ? 'has reached Develop pilot' : 'has not reached Develop pilot yet'}; ${realised(ended.realised)} and ${cancelled(ended.cancelled)}.`
        : `Of ${n} initiatives ${verbHas(pilot)} reached Develop pilot and ${verbHas(scale)} reached Scale; ${realised(ended.realised)} and ${cancelled(ended.cancelled)}.`,
    table: 'Initiatives per phase',
    columns: {
      reached: 'Have reached it',
      here: 'Are here now',
      goneOn: 'Have gone on',
      cancelled: 'Stopped here',
      realised: 'Realised',
      days: 'Time in phase, median',
    },
  },

  ages: {
    title: 'Age in phase',
    aside: 'Which are stuck?',
    name: 'How many days each initiative has been in its phase. The table is below.',
    nameOf: (phase) => `Days in ${phase}, a dot for each initiative. The table is below.`,
    median: (days) => `median ${days}`,
    noneIn: 'No initiative is here now.',
    few: (n) => `${n} initiatives`,
    stuck: (n, who, days, phase) =>
      n === 1
        ? `${who} has been in ${phase} for ${days}, at least twice the median there.`
        : `${n} initiatives have been in their phase for at least twice its median; the longest wait, ${days} in ${phase}, is that of ${who}.`,
    notStuck: (who, days, phase) =>
      `No initiative has been in its phase for at least twice its median; the longest wait, ${days} in ${phase}, is that of ${who}.`,
    tooFew: (who, days, phase) =>
      `The longest wait, ${days} in ${phase}, is that of ${who}, and there are too few initiatives in the phases to compare with a median.`,
    nothing: 'No initiative in the selection is under way, so there is no age to show.',
    unknown: (n) =>
      count(n, {
        one: 'One imported initiative is not in the chart, since it is not known when it came to its phase.',
        other: `${n} imported initiatives are not in the chart, since it is not known when they came to their phase.`,
      }),
    onlyUnknown:
      'It is not known when the imported initiatives came to their phase, so there is no age to show.',
    table: 'Days in phase, longest first',
    days: 'Days in phase',
    medianColumn: 'Median of the phase',
  },

  money: {
    title: 'Money per department',
    name: 'Granted, used and estimated per department. The table is below.',
    granted: (sum) => `${sum} granted`,
    used: (sum) => `${sum} used`,
    estimated: (sum) => `${sum} estimated`,
    overspent: (sum) => `${sum} more used than granted`,
    caption: (granted, used, estimated) =>
      `In all, ${granted} is granted, ${used} used and ${estimated} estimated.`,
    captionOver: (granted, used, over) =>
      `In all, ${granted} is granted and ${used} used, of which ${over} is more than was granted.`,
    captionNoGrant: (estimated) => `Nothing is granted yet; the costs are estimated at ${estimated}.`,
    over: (department, sum, title) => `${department} has used ${sum} more than it granted in ${title}.`,
    nothing: 'No costs are estimated and no money is granted in the selection.',
    table: 'Money per department',
    columns: {
      estimated: 'Estimated',
      asked: 'Applied for',
      granted: 'Granted',
      used: 'Used',
      left: 'Left of granted',
    },
    sum: 'Sum',
  },

  budget: {
    title: (year) => `Granted of the budget ${year}`,
    aside: 'All initiatives',
    name: 'Granted this year against budget, per department. The table is below.',
    budgetOf: (sum) => `budget ${sum}`,
    over: (sum) => `${sum} more than the budget`,
    noBudget: 'no budget is set',
    caption: (granted, budget, left) =>
      `The departments have granted ${granted} of their budget of ${budget} this year, and ${left} is left.`,
    captionOver: (departments, n) =>
      count(n, {
        one: `${departments} has granted more than its budget this year.`,
        other: `${departments} have granted more than their budgets this year.`,
      }),
    captionNoBudget: (granted) =>
      `The departments have granted ${granted} this year, and none of them has a budget to compare with.`,
    nothing: (year) => `No department has a budget for ${year}, and none has granted money.`,
    table: 'Granted this year against budget',
    columns: { budget: 'Budget', granted: 'Granted this year', left: 'Left' },
    notSet: 'not set',
  },

  coFunding: {
    title: 'Co-funding',
    aside: 'Who pays?',
    caption: (coFunded, funded, who, sum) =>
      funded === 1
        ? coFunded === 1
          ? `The only initiative with money is paid for by several departments, and ${who} pays most, ${sum}.`
          : `The only initiative with money is paid for by one department, ${who}, with ${sum}.`
        : coFunded === 0
          ? `None of ${funded} initiatives with money is paid for by several departments, and ${who} pays most, ${sum}.`
          : `Several departments pay for ${coFunded === 1 ? 'one' : coFunded} of ${funded} initiatives with money, and ${who} pays most, ${sum}.`,
    undecided: (name) => `${name}, not decided`,
    nothing: 'No department has granted money or been asked for it in the selection.',
    table: 'Who pays',
    columns: { granted: 'Granted', undecided: 'Not decided', share: 'Share' },
    percent: (n) => `${n}%`,
  },

  flow: {
    title: 'Outcome flow',
    aside: 'What became of the ideas?',
    name: 'From idea through phase to outcome. The table is below.',
    start: (n) => count(n, { one: 'One idea', other: `${n} ideas` }),
    active: 'Ongoing',
    onHold: 'On hold',
    realised: 'Realised',
    cancelled: (reason) => `Stopped: ${reason}`,
    noReason: 'reason missing',
    from: (phase, n) => `${n} in ${phase}`,
    caption: (of) =>
      of.all === 1
        ? of.underWay === 1
          ? 'The only idea is on its way.'
          : of.realised === 1
            ? 'The only idea is realised.'
            : 'The only idea is stopped, with lessons learned.'
        : `Of ${of.all} ideas ${of.underWay === 0 ? 'none is' : of.underWay === 1 ? 'one is' : `${of.underWay} are`} on the way, ${realised(of.realised)} and ${cancelled(of.cancelled)}.`,
    table: 'Outcomes per phase',
    outcome: 'Outcome',
  },

  reasons: {
    title: 'Why we stop',
    name: 'How many initiatives were stopped for each reason. The table is below.',
    unsaid: 'Reason missing',
    caption: (n, most, reasons, list) => {
      if (reasons === 0)
        return count(n, {
          one: 'For the only stopped initiative no reason is known.',
          other: `For the ${n} stopped initiatives no reason is known.`,
        });
      if (n === 1) return `The only stopped initiative has the reason ${list}.`;
      return reasons === 1
        ? `The most common reason is ${list}, ${most} of ${n}.`
        : `No reason is the most common: ${list} are equally so, ${most === 1 ? 'one' : most} of ${n} each.`;
    },
    table: 'Stopped initiatives per reason',
    reason: 'Reason',
  },

  pulse: {
    title: 'Value pulse',
    aside: 'Is it creating value?',
    name: 'The answers on whether it is creating value, oldest first. The table is below.',
    caption: (yes, n, value, verdict, day) =>
      n === 1
        ? `The question has been asked once, and the answer on ${day} was ${value}: ${verdict}.`
        : `${yes === 0 ? 'None' : yes === 1 ? 'One' : yes} of ${n} answers ${yes > 1 ? 'say' : 'says'} that it is creating value, and the latest, on ${day}, was ${value}: ${verdict}.`,
    earlier: (n) =>
      count(n, {
        one: 'One earlier answer is in the table.',
        other: `${n} earlier answers are in the table.`,
      }),
    nothing: 'The question has not been answered yet. Answer it in the next entry.',
    table: 'Answers on whether it is creating value',
    columns: { day: 'Day', value: 'Is it creating value?', verdict: 'How do you go on?' },
    values: { yes: 'yes', unclear: 'unclear', no: 'no' },
    verdicts: { continue: 'continue', adjust: 'adjust', closeDown: 'close down' },
  },
};
