import { Match, Switch } from 'solid-js';
import { OfWorkshop, useWorkshop } from '../OfWorkshop.tsx';
import { Coming } from './Coming.tsx';
import { Ongoing } from './Ongoing.tsx';
import { Over } from './Over.tsx';

/** `/workshop/:id`: the workshop itself, before it begins, while it goes on, and when it is over. */
export default function WorkshopRoom() {
  return (
    <OfWorkshop>
      <Stage />
    </OfWorkshop>
  );
}

function Stage() {
  const { head } = useWorkshop();
  return (
    <Switch fallback={<Coming />}>
      <Match when={head().endedAt !== undefined || head().withdrawnAt !== undefined}>
        <Over />
      </Match>
      <Match when={head().startedAt !== undefined}>
        <Ongoing />
      </Match>
    </Switch>
  );
}
