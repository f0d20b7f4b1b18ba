import { Show } from 'solid-js';
import { useCity } from '../../app/city.tsx';
import { Page } from '../../app/Page.tsx';
import { useSendNow } from '../../app/sendNow.ts';
import { useTexts } from '../../app/texts.tsx';
import { UnsentPhotos } from '../../app/photos/UnsentPhotos.tsx';
import { Button } from '../../kit/Button.tsx';
import PreparedDecisions from '../gate/decide/PreparedDecisions.tsx';
import { Conflicts } from './Conflicts.tsx';
import { Failed } from './Failed.tsx';
import { Backup } from './file/Backup.tsx';
import { Journal } from './Journal.tsx';
import { NotSaved } from './NotSaved.tsx';
import { OnlyHere } from './OnlyHere.tsx';
import { ThisDevice } from './ThisDevice.tsx';
import './sync.css';

/** Synk: tells the truth always, from the outbox and the last real answer (principle 2). */
export default function Sync() {
  const { outbox, issues, unsentPhotos, status, now } = useCity();
  const { send, isBusy } = useSendNow();
  const { t, f } = useTexts();
  const words = () => t().syncScreen;

  const state = () => {
    const { lastAnswer } = status();
    if (lastAnswer === 'weather') return words().stateOffline;
    if (lastAnswer === 'signedOut' || lastAnswer === 'wrongPrincipal') return words().stateSignedOut;
    if (lastAnswer === 'serverTrouble') return words().stateServer;
    if (lastAnswer === 'tooOld') return words().stateTooOld;
    if (lastAnswer === 'none') return words().stateNew;
    if (outbox().length > 0) return words().stateSoon;
    if (unsentPhotos() > 0) return words().statePhotos;
    return issues().length > 0 ? words().stateOkBut : words().stateOk;
  };
  const when = (ms: number) => f().relative(new Date(ms).toISOString(), new Date(now()));

  return (
    <Page
      title={words().title}
      actions={
        <Button kind="ink" onClick={() => void send()} reason={isBusy() ? words().sendingNow : undefined}>
          {words().sendNow}
        </Button>
      }
    >
      <div class="column syncpage">
        <p class="howitstands">{state()}</p>
        <p class="meta">
          <Show when={status().lastPushAt} fallback={words().neverSent}>
            {(at) => words().lastSent(when(at()))}
          </Show>
          {' · '}
          <Show when={status().lastPullAt} fallback={words().neverFetched}>
            {(at) => words().lastFetched(when(at()))}
          </Show>
        </p>
        <NotSaved />
        <OnlyHere />
        <UnsentPhotos />
        <Conflicts />
        <PreparedDecisions />
        <Failed />
        <Backup />
        <ThisDevice />
        <Journal />
      </div>
    </Page>
  );
}
