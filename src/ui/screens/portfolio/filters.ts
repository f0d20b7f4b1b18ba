import { driveId, type DriveId, type PhaseId, phases } from '../../../domain/model.ts';

/** Which initiatives, by how it stands with them. The first is what one sees without asking. */
export const standings = [
  'underWay',
  'active',
  'asked',
  'onHold',
  'realised',
  'cancelled',
  'ended',
  'all',
  'draft',
] as const;
export type Standing = (typeof standings)[number];

/** What is shown of the portfolio (R1). It lies in the address, so that it can be shared and come back to. */
export interface Filters {
  readonly text: string;
  readonly departmentId?: string | undefined;
  readonly phase?: PhaseId | undefined;
  readonly standing: Standing;
  readonly drive?: DriveId | undefined;
  /** A challenge or a tag. */
  readonly subject?: string | undefined;
  readonly technology?: string | undefined;
}

/** The words of the address are Swedish, since people read and share them. */
const standingInAddress: Readonly<Record<Standing, string | undefined>> = {
  underWay: undefined,
  active: 'pagar',
  asked: 'infor-beslut',
  onHold: 'vilande',
  realised: 'realiserade',
  cancelled: 'avbrutna',
  ended: 'avslutade',
  all: 'alla',
  draft: 'utkast',
};
const driveInAddress: Readonly<Record<DriveId, string>> = {
  idea: 'ide',
  challenge: 'utmaning',
  opportunity: 'mojlighet',
};

type Given = Readonly<Record<string, string | readonly string[] | undefined>>;
/** Undefined takes the word out of the address. */
type Address = Readonly<Record<string, string | undefined>>;

export function filtersIn(query: Given): Filters {
  return {
    text: one(query['sok']) ?? '',
    departmentId: one(query['forvaltning']),
    phase: phases[Number(one(query['fas'])) - 1]?.id,
    standing: standings.find((each) => standingInAddress[each] === one(query['lage'])) ?? 'underWay',
    drive: driveId.options.find((each) => driveInAddress[each] === one(query['drivkraft'])),
    subject: one(query['utmaning']),
    technology: one(query['teknik']),
  };
}

/** The filters as words of the address. */
export function addressOf(filters: Filters): Address {
  const { phase, drive } = filters;
  return {
    sok: filters.text || undefined,
    forvaltning: filters.departmentId,
    fas: phase && String(phases.findIndex(({ id }) => id === phase) + 1),
    lage: standingInAddress[filters.standing],
    drivkraft: drive && driveInAddress[drive],
    utmaning: filters.subject,
    teknik: filters.technology,
  };
}

export const noFilters: Filters = { text: '', standing: 'underWay' };

/** How many filters are chosen, besides the text that one sees in its field. */
export const chosenFilters = ({ text: _seen, ...filters }: Filters): number =>
  Object.values(addressOf({ ...filters, text: '' })).filter((word) => word !== undefined).length;
export const isFiltered = (filters: Filters): boolean => filters.text !== '' || chosenFilters(filters) > 0;

const one = (word: Given[string]): string | undefined =>
  (typeof word === 'string' ? word : word?.[0]) || undefined;
