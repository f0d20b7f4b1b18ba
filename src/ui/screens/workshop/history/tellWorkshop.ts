import type { Event } from '../../../../domain/history.ts';
import { useCity } from '../../../app/city.tsx';
import type { ToldLine } from '../../../app/history/historyOf.ts';
import { paths } from '../../../app/paths.ts';
import { useSayValue } from '../../../app/sayValue.ts';
import { useTexts } from '../../../app/texts.tsx';
import { deedPhrase } from '../../../app/undo/deedLine.ts';
import { kindOfField } from '../../../app/valueKinds.ts';
import { useWorkshop } from '../OfWorkshop.tsx';
import { namesIn } from './namesIn.ts';

/**
 * Puts a line of a workshop's history into words. Lines name rows by their ids: what they are called now stands in the line. A note
 * that has not been shown is told of without its words (W3).
 */
export function useTellWorkshop(): (told: readonly [Event, ...Event[]]) => ToldLine {
  const { t } = useTexts();
  const { nameOf: person } = useCity();
  const { record, nameOf: participant } = useWorkshop();
  const say = useSayValue();
  const words = () => t().workshop.history;
  const quoted = (text: string | undefined) =>
    text === undefined ? undefined : t().initiative.history.quoted(text);
  const named = (value: Event['from']) => (typeof value === 'string' ? value : undefined);

  const aboutDeed = (event: Event): string | undefined => {
    const { deed, on, part = '' } = event;
    const names = namesIn(record().parts);
    const [noun] = deed.split('.');
    // What an edit of a name says is from what and to what.
    if (isNaming(event)) return undefined;
    switch (noun) {
      case 'note':
        return deed === 'note.reveal' ? names.step(part) : quoted(names.note(part));
      case 'cluster':
        return names.cluster(part) ?? named(event.to) ?? t().workshop.shared.unnamedCluster;
      case 'participant':
        return participant(part) ?? named(event.to);
      case 'workshopStep':
        return names.step(part) ?? named(event.to);
      case 'round':
        return roundName(names.stepOfRound(part), event.to);
      case 'wallPhoto':
        return quoted(names.photo(part));
      default:
    }
    if (deed === 'workshop.goTo') return names.step(part) ?? named(event.to);
    if (deed === 'workshop.choose' || deed === 'workshop.unchoose')
      return on === 'cluster'
        ? (names.cluster(part) ?? t().workshop.shared.unnamedCluster)
        : quoted(names.note(part));
    if (deed === 'workshop.makeInitiative' || deed === 'workshop.prepare') return named(event.to);
    return ofPeople.has(deed) ? person(part) || undefined : undefined;
  };
  const roundName = (step: string | undefined, nth: Event['to']) =>
    typeof nth === 'number' && nth > 1 ? words().round(step ?? '', nth) : step;

  /** A value in words, by what it is a value of. */
  const value = ({ deed, on }: Event, what: Event['from']): string | undefined => {
    const names = namesIn(record().parts);
    const id = named(what) ?? '';
    if (deed === 'note.move') return names.cluster(id) ?? t().workshop.shared.loose;
    if (deed === 'note.setAuthor') return participant(id) ?? t().workshop.shared.nobody;
    if (deed === 'participant.edit' && on === 'groupId') return participant(id);
    return say(what, on === undefined ? 'text' : kindOfField(deed, on));
  };
  const change = (event: Event): Pick<ToldLine, 'from' | 'to'> => {
    const { deed, on, from, to } = event;
    const names = namesIn(record().parts);
    const other = (id: Event['from']) => {
      const is = named(id) ?? '';
      return deed.startsWith('note.')
        ? quoted(names.note(is))
        : (names.cluster(is) ?? t().workshop.shared.unnamedCluster);
    };
    if (deed === 'note.add' && names.note(event.part ?? '') === undefined)
      return { to: words().inStep(names.step(on ?? '') ?? '') };
    if (deed.endsWith('.merge')) return { to: maybe(other(to), words().into) };
    if (deed.endsWith('.unmerge')) return { to: maybe(other(from), words().outOf) };
    const isChange = deed.endsWith('.edit') || deed === 'note.move' || deed === 'note.setAuthor';
    return isChange || deed.startsWith('conflict.') ? { from: value(event, from), to: value(event, to) } : {};
  };
  return ([event]) => ({
    what: deedPhrase(t(), event),
    about: aboutDeed(event),
    ...change(event),
    reason: event.reason,
    href:
      event.deed === 'workshop.makeInitiative' && event.part !== undefined
        ? paths.initiative(event.part)
        : undefined,
  });
}

const ofPeople = new Set([
  'workshop.addLeader',
  'workshop.removeLeader',
  'workshop.addMember',
  'workshop.removeMember',
]);
const isNaming = ({ deed, on }: Event) =>
  deed.endsWith('.edit') && (on === 'name' || on === 'title' || on === 'text' || on === 'alt');
const maybe = (text: string | undefined, say: (text: string) => string) =>
  text === undefined ? undefined : say(text);
