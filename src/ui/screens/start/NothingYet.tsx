import { Match, Switch } from 'solid-js';
import { may } from '../../../domain/may.ts';
import { hasRole } from '../../../domain/person.ts';
import { useCity } from '../../app/city.tsx';
import { paths } from '../../app/paths.ts';
import { useTexts } from '../../app/texts.tsx';
import { ButtonLink } from '../../kit/Button.tsx';
import { EmptyState } from '../../kit/EmptyState.tsx';

/** Start for whoever drives nothing: one sentence and one button for what they are here to do (rule 24). */
export default function NothingYet(props: {
  /** Something waits for the person, and stands above. */
  isWaitedFor: boolean;
}) {
  const { t } = useTexts();
  const { actor, initiatives } = useCity();
  const words = () => t().guide.nothingYet;
  const has = (role: Parameters<typeof hasRole>[1]) => hasRole(actor(), role);
  /** Deciding comes first: who does it is not here to have ideas, though they may. */
  const as = () => {
    const isLead = has('innovationLead') || has('facilitator');
    if (props.isWaitedFor && (has('decisionMaker') || isLead)) return 'waited';
    if (has('decisionMaker')) return 'decider';
    // In a city where nothing has begun, somebody's idea is what begins it.
    if (isLead && initiatives().length > 0) return 'lead';
    if (has('admin') && !has('ideaOwner')) return 'admin';
    return may(actor(), 'idea.capture', {}) ? 'owner' : 'reader';
  };
  return (
    <EmptyState
      action={
        <Switch fallback={<ButtonLink href={paths.board}>{t().guide.toPortfolio}</ButtonLink>}>
          <Match when={as() === 'owner'}>
            <ButtonLink kind="ink" href={paths.capture} icon="plus">
              {t().shell.captureIdea}
            </ButtonLink>
          </Match>
          <Match when={as() === 'admin'}>
            <ButtonLink kind="ink" href={paths.people}>
              {t().guide.toPeople}
            </ButtonLink>
          </Match>
        </Switch>
      }
    >
      {words()[as()]}
    </EmptyState>
  );
}
