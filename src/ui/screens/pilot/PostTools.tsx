import type { EffectGoal, Measurement } from '../../../domain/effect.ts';
import { measurementDeeds } from '../../../domain/effect.ts';
import { type CostEntry, costEntryDeeds } from '../../../domain/pilot.ts';
import { withdrawPilot } from '../../../domain/pilotLog.ts';
import { useAct } from '../../app/act.ts';
import { useTexts } from '../../app/texts.tsx';
import { Menu, type MenuItem } from '../../kit/Menu.tsx';
import { useAmount } from './amount.ts';
import type { Post } from './posts.ts';

type PostToolsProps = {
  post: Post;
  goals: readonly EffectGoal[];
  onCorrect: () => void;
  onLeaving: () => void;
};

/** What can be done to a post: corrected in words (P5), relieved of a figure that was wrong, or taken back whole. All of it can be undone. */
export function PostTools(props: PostToolsProps) {
  const { t, f } = useTexts();
  const act = useAct();
  const amount = useAmount();
  const words = () => t().pilot.post;
  const initiativeId = () => props.post.entry.owner;

  const withdraw = () => {
    const one = { initiativeId: initiativeId(), entryId: props.post.entry.id };
    props.onLeaving();
    void act(withdrawPilot, one, {
      said: words().withdrawn,
    });
  };
  const withdrawValue = ({ id }: Measurement) => {
    const one = { initiativeId: initiativeId(), id };
    void act(measurementDeeds.withdraw, one, {
      said: words().valueWithdrawn,
    });
  };
  const withdrawCost = ({ id }: CostEntry) => {
    const one = { initiativeId: initiativeId(), id };
    void act(costEntryDeeds.withdraw, one, {
      said: words().costWithdrawn,
    });
  };
  const items = (): MenuItem[] => [
    { label: words().correct, note: words().correctNote, icon: 'pen', onSelect: props.onCorrect },
    ...props.post.measurements.map((measured) => {
      const goal = props.goals.find(({ id }) => id === measured.goalId);
      return {
        label: words().withdrawValue(goal?.indicator ?? '', amount(measured.value, goal?.unit)),
        icon: 'undo' as const,
        onSelect: () => withdrawValue(measured),
      };
    }),
    ...props.post.costs.map((cost) => ({
      label: words().withdrawCost(f().kronor(cost.amount)),
      icon: 'undo' as const,
      onSelect: () => withdrawCost(cost),
    })),
    { label: words().withdraw, note: words().withdrawNote, icon: 'trash', onSelect: withdraw },
  ];
  return (
    <Menu
      look="more"
      label={words().tools(f().shortDate(props.post.entry.happenedAt))}
      heading={words().tools(f().shortDate(props.post.entry.happenedAt))}
      items={items()}
    />
  );
}
