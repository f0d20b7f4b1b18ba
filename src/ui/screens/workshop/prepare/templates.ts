import type { StepKind, WorkshopStep } from '../../../../domain/workshopStep.ts';
import type { Texts } from '../../../../texts/sv.ts';

/** A step of a template: what it is, and which words it is said in. */
export interface TemplateStep
  extends Pick<WorkshopStep, 'kind' | 'minutes' | 'blind' | 'who' | 'votesEach' | 'of'> {
  readonly says: keyof Texts['workshop']['templates']['steps'];
}

const talk = step('talk');
const capture = step('capture');
const group = step('group');
const vote = step('vote');
const place = step('place');
const choose = step('choose');

const blind = { blind: true };
const threeVotes = { votesEach: 3, of: 'clusters' } as const;
const byLeaders = { who: 'leaders' } as const;

export const templateIds = ['ideas', 'needs', 'retro', 'quick', 'blank'] as const;
export type TemplateId = (typeof templateIds)[number];

/** Agendas to begin from (ux.md §4: ready in one minute). All of it can be changed afterwards. */
export const templates: Readonly<Record<TemplateId, readonly TemplateStep[]>> = {
  ideas: [
    talk('welcome', 5),
    capture('ideas', 10, blind),
    group('groupIdeas', 10),
    vote('voteIdeas', 5, threeVotes),
    place('placeIdeas', 8, { of: 'clusters' }),
    choose('chooseIdeas', 7, byLeaders),
  ],
  needs: [
    talk('everyday', 10),
    capture('needs', 10, blind),
    group('groupNeeds', 10),
    vote('voteNeeds', 5, threeVotes),
    capture('ideasForNeeds', 15, blind),
    group('matchIdeas', 10),
    place('placeIdeas', 8, { of: 'notes' }),
    choose('chooseIdeas', 7, byLeaders),
  ],
  retro: [
    talk('happened', 5),
    capture('worked', 7, blind),
    capture('didNotWork', 7, blind),
    capture('learned', 6, blind),
    group('groupLessons', 8),
    vote('voteLessons', 4, threeVotes),
    choose('goOn', 8, byLeaders),
  ],
  quick: [
    capture('options', 5),
    vote('voteOptions', 4, { votesEach: 3, of: 'notes' }),
    place('placeOptions', 6, { of: 'notes' }),
    choose('chooseOption', 5, byLeaders),
  ],
  blank: [],
};

/** All the minutes of a template. */
export const minutesOf = (template: TemplateId): number =>
  templates[template].reduce((sum, { minutes = 0 }) => sum + minutes, 0);

function step(kind: StepKind) {
  return (
    says: TemplateStep['says'],
    minutes: number,
    more: Pick<TemplateStep, 'blind' | 'who' | 'votesEach' | 'of'> = {},
  ): TemplateStep => ({ kind, says, minutes, ...more });
}
