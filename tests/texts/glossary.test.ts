import { describe, expect, test } from 'vitest';
import { enFirst } from '../../src/texts/enFirst.ts';
import { enLater } from '../../src/texts/enLater.ts';
import { svFirst } from '../../src/texts/svFirst.ts';
import { svLater } from '../../src/texts/svLater.ts';
import { sayings } from './sayings.ts';
import { leavesOf, textAt } from './textUses.ts';

/** A word that is not said, what is said instead, and where it is said all the same, with the reason beside it. */
type Rule = {
  readonly not: RegExp;
  readonly but: string;
  readonly except?: readonly string[];
  /** Said of workshops, and of nothing else. */
  readonly inWorkshops?: true;
};

const swedish: readonly Rule[] = [
  // The example says it of what the initiative has stopped being.
  { not: /\bprojekt/i, but: 'initiativ', except: ['example.scenes.realised.text'] },
  { not: /post-?it/i, but: 'lapp' },
  { not: /osynk/i, but: 'bara här' },
  { not: /frånkopplad|offline|uppkopplad/i, but: 'utan nät' },
  { not: /konflikt/i, but: 'krock' },
  { not: /kluster/i, but: 'grupp' },
  { not: /\bgrind/i, but: 'beslut, beslutspunkt' },
  { not: /misslyck/i, but: 'avbruten' },
  { not: /avbryt initiativ/i, but: 'Avsluta initiativet' },
  { not: /(?<!ut)\bpaus/i, but: 'vilande', inWorkshops: true },
  { not: /äska/i, but: 'söka' },
  { not: /\bgodkän/i, but: 'ja' },
  { not: /arkiver/i, but: 'avsluta' },
  {
    not: /\b(dashboard|backlog|feedback|deadline|roadmap|milstolp\w*|KPI|scope|user)\b/i,
    but: 'ett svenskt ord',
  },
  {
    not: /\b(t\.ex\.|bl\.a\.|m\.m\.|dvs\.?|osv\.?|ev\.|ca(?![a-zåäö])|resp\.?|f\.d\.|fr\.o\.m\.|t\.o\.m\.)/i,
    but: 'orden utskrivna',
  },
  {
    not: /\b(skall|ej|vänligen|erhålla|inneha|samtliga|avseende|gällande|innan dess att|i syfte att)\b/i,
    but: 'ska, inte, få …',
    except: [
      // Nej, Vet inte and Ej aktuellt are the answers of the city's own form; Ej diarieförd is what a record says.
      'gate.basis.answers.notApplicable',
      'initiative.criteria.joint.notApplicable',
      'gate.protocol.notRegistered',
      'initiative.decisions.notRegistered',
      'refusals.notApplicable',
    ],
  },
  { not: /\bni (kan|ska|måste) du\b|\bEr\b|\bNi\b(?! vet nu)/, but: 'du, ni' },
  // Röst is a vote, steg stands in a timeline or a workshop.
  {
    not: /\bröst(?!styrning)/i,
    but: 'röst bara om röstning',
    inWorkshops: true,
  },
  { not: /\b(klicka|musen)\b/i, but: 'tryck, välj' },
  { not: /användare/i, but: 'du, person', except: ['accessibility.known'] },
  { not: /!/, but: 'en punkt' },
];

/** Where workshops are spoken of. */
const ofWorkshops =
  /^workshop|^deeds\.(phrases\.(round|ballot)|partFields\.workshop)|^refusals\.tooManyVotes|^initiative\.overview\.origin|^privacy\.ofWorkshop/i;

const english: readonly Rule[] = [
  { not: /\bproject/i, but: 'initiative', except: ['example.scenes.realised.text'] },
  { not: /post-?it|sticky/i, but: 'note' },
  { not: /unsynced/i, but: 'only on this device' },
  { not: /\bfail(ed|ure|s)?\b/i, but: 'stopped, could not' },
  { not: /cancell/i, but: 'stopped' },
  { not: /\bdraft idea/i, but: 'idea' },
  { not: /responsible department/i, but: 'lead department' },
  { not: /\brectif/i, but: 'correct' },
  { not: /\bclick|mouse\b/i, but: 'press, choose' },
  { not: /(organiz|realiz|recogniz|color\b|center\b|program\b(?=s? of))/i, but: 'British spelling' },
  { not: /\b(e\.g\.|i\.e\.|etc\.?)/i, but: 'for example, that is' },
  { not: /\bplease\b|!/i, but: 'the plain verb' },
  { not: /\boperation/i, but: 'unit' },
];

describe.each([
  ['Swedish', { ...svFirst, ...svLater }, swedish],
  ['English', { ...enFirst, ...enLater }, english],
] as const)('in %s', (_, texts, rules) => {
  test.each(rules.map((rule) => [String(rule.not), rule] as const))(
    'one word for each thing: not %s',
    (_, { not, but, except = [], inWorkshops = false }) => {
      const said = leavesOf(texts).map((path) => ({
        path: path.join('.'),
        text: sayings(textAt(texts, path)).join('\n'),
      }));
      const found = said.filter(({ text }) => not.test(text));
      expect(
        found
          .filter(({ path }) => !except.includes(path) && !(inWorkshops && ofWorkshops.test(path)))
          .map(({ path, text }) => `${path} (${but}): ${text}`),
      ).toEqual([]);
      expect(except.filter((path) => !found.some((each) => each.path === path))).toEqual([]);
    },
  );
});
