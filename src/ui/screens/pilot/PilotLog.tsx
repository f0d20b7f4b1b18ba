import { Show } from 'solid-js';
import { Icon } from '../../kit/Icon.tsx';
import { useRecord } from '../initiative/recordContext.ts';
import { Goals } from './Goals.tsx';
import './pilot.css';
import { Posts } from './Posts.tsx';
import { Pulse } from './Pulse.tsx';
import { useWhyNotLog } from './whyNotLog.ts';
import { WritePost } from './WritePost.tsx';

/** Pilotlogg: write what happened in twenty seconds (P1), see whether it has effect (P2), read what has been. */
export default function PilotLog() {
  const record = useRecord();
  return (
    <div class="pilot">
      <div class="p-write">
        <WriteOrWhy />
      </div>
      <div class="p-goals">
        <Goals record={record()} />
        <Pulse checks={record().parts.valueCheck} />
      </div>
      <div class="p-posts">
        <Posts record={record()} />
      </div>
    </div>
  );
}

/** The form, or one sentence on why there is none. */
function WriteOrWhy() {
  const record = useRecord();
  const whyNot = useWhyNotLog();
  return (
    <Show when={whyNot(record().row)} fallback={<WritePost record={record()} />}>
      {(reason) => (
        <p class="why">
          <Icon name="lock" />
          <span>{reason()}</span>
        </p>
      )}
    </Show>
  );
}
