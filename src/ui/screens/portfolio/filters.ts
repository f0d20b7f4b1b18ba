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

/** What an initiative has or lacks, beside where it stands. Several may be asked for; all of them must then be true. */
export const traits = ['cityWide', 'collaboration', 'residents', 'unanswered'] as const;
export type Trait = (typeof traits)[number];

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
  /** Idébärare, alone or with others. */
  readonly ownerId?: string | undefined;
  readonly traits: readonly Trait[];
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

const traitInAddress: Readonly<Record<Trait, { readonly key: string; readonly word: string }>> = {
  cityWide: { key: 'stadsgemensamt', word: 'ja' },
  collaboration: { key: 'samarbete', word: 'sokes' },
  residents: { key: 'invanare', word: 'med' },
  unanswered: { key: 'svar', word: 'saknas' },
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
    ownerId: one(query['idebarare']),
    traits: traits.filter((each) => {
      const { key, word } = traitInAddress[each];
      return one(query[key]) === word;
    }),
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
    idebarare: filters.ownerId,
    ...Object.fromEntries(
      traits.map((each) => {
        const { key, word } = traitInAddress[each];
        return [key, filters.traits.includes(each) ? word : undefined];
      }),
    ),
  };
}

export const noFilters: Filters = { text: '', standing: 'underWay', traits: [] };

/** Names of departments and people that this device does not know are nobody's: such a filter is as none. */
export function withKnown(
  filters: Filters,
  isKnown: { readonly department: (id: string) => boolean; readonly person: (id: string) => boolean },
): Filters {
  const { departmentId, ownerId } = filters;
  return {
    ...filters,
    departmentId: departmentId && isKnown.department(departmentId) ? departmentId : undefined,
    ownerId: ownerId && isKnown.person(ownerId) ? ownerId : undefined,
  };
}

/** How many filters are chosen, besides the text that one sees in its field. */
export const chosenFilters = ({ text: _seen, ...filters }: Filters): number =>
  Object.values(addressOf({ ...filters, text: '' })).filter((word) => word !== undefined).length;
export const isFiltered = (filters: Filters): boolean => filters.text !== '' || chosenFilters(filters) > 0;

const one = (word: Given[string]): string | undefined =>
  (typeof word === 'string' ? word : word?.[0]) || undefined;
