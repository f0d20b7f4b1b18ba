import { For, Show } from 'solid-js';
import { useCity } from '../../app/city.tsx';
import { Page } from '../../app/Page.tsx';
import { useSendNow } from '../../app/sendNow.ts';
import { useTexts } from '../../app/texts.tsx';
import { UnsentPhotos } from '../../app/photos/UnsentPhotos.tsx';
import { Button } from '../../kit/Button.tsx';
import { MoreDetails } from '../../kit/MoreDetails.tsx';
import { Line, Lines } from '../../kit/Row.tsx';
import PreparedDecisions from '../gate/decide/PreparedDecisions.tsx';
import { Conflicts } from './Conflicts.tsx';
import { deedWords } from './deedWords.ts';
import { Failed } from './Failed.tsx';
import { Backup } from './file/Backup.tsx';
import { NotSaved } from './NotSaved.tsx';
import { OnlyHere } from './OnlyHere.tsx';
import { ThisDevice } from './ThisDevice.tsx';
import './sync.css';

const shownOfArchive = 50;

/** Synk: tells the truth always, from the outbox and the last real answer (principle 2). */
export default function Sync() {
  const { device, outbox, status, now } = useCity();
  const { send, isBusy } = useSendNow();
  const { t, f } = useTexts();
  const words = () => t().syncScreen;
  const archive = device.archive(shownOfArchive);

  const state = () => {
    const { lastAnswer } = status();
    if (lastAnswer === 'weather') return words().stateOffline;
    if (lastAnswer === 'signedOut' || lastAnswer === 'wrongPrincipal') return words().stateSignedOut;
    if (lastAnswer === 'serverTrouble') return words().stateServer;
    if (lastAnswer === 'tooOld') return words().stateTooOld;
    if (lastAnswer === 'none') return words().stateNew;
    return outbox().length === 0 ? words().stateOk : words().stateSoon;
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
        <MoreDetails summary={words().history}>
          <Show when={(archive() ?? []).length > 0} fallback={<p>{words().historyEmpty}</p>}>
            <Lines>
              <For each={archive()}>
                {({ entry, at }) => {
                  const said = () => deedWords(t(), entry);
                  return (
                    <Line
                      title={said().text ? `${said().what} ”${said().text}”` : said().what}
                      meta={words().sentAt(when(at))}
                    />
                  );
                }}
              </For>
            </Lines>
          </Show>
        </MoreDetails>
      </div>
    </Page>
  );
}
