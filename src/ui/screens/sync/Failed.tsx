import { createSignal, For, Match, Show, Switch } from 'solid-js';
import type { Refusal } from '../../../domain/refusal.ts';
import type { Issue } from '../../../sync/stores.ts';
import { useRefusalText } from '../../app/act.ts';
import { announce } from '../../app/announce.ts';
import { useCity } from '../../app/city.tsx';
import { newId } from '../../app/ids.ts';
import { useTexts } from '../../app/texts.tsx';
import { toasts } from '../../app/toast.ts';
import { Button, ButtonLink } from '../../kit/Button.tsx';
import { ConfirmDialog } from '../../kit/ConfirmDialog.tsx';
import { AnswerBox } from '../../kit/Notice.tsx';
import { Section } from '../../kit/Section.tsx';
import { deedPlace } from './deedPlace.ts';
import { deedWords } from './deedWords.ts';
import { CarryOff, Written } from './Written.tsx';

/** What the city did not take: why, and all of what was written, until the person lets go of it (S2, rule 11). */
export function Failed() {
  const { issues } = useCity();
  const { t } = useTexts();
  return (
    <Section heading={t().syncScreen.failed} count={issues().length || undefined}>
      <Show when={issues().length > 0} fallback={<p class="meta">{t().syncScreen.nothingFailed}</p>}>
        <p class="meta">{t().syncScreen.failedIntro}</p>
        <For each={issues()}>{(issue) => <OneFailed issue={issue} />}</For>
      </Show>
    </Section>
  );
}

function OneFailed(props: { issue: Issue }) {
  const { device } = useCity();
  const { t, f } = useTexts();
  const sentence = useRefusalText();
  const words = () => t().syncScreen;
  const entry = () => props.issue.entry;
  const said = () => deedWords(t(), entry());
  const [isAsking, setAsking] = createSignal(false);

  /** As a deed of its own: what stood in its way may be gone. It is let go of here first when it is down on the device again. */
  const again = async () => {
    const { name, args } = entry();
    const at = new Date().toISOString();
    const saved = await device.saveAgain({ mid: newId(), name, args, at, why: 'lost' });
    if (saved.ok) {
      await device.closeIssue(props.issue.mid);
      toasts.show({ text: words().waitsAgain });
    } else if ('refusal' in saved)
      toasts.show({ text: words().stillRefused(sentence(saved.refusal)), error: true });
    else toasts.show({ text: words().stillNotSaved, error: true });
  };
  const close = async () => {
    setAsking(false);
    await device.closeIssue(props.issue.mid);
    announce(words().closed);
  };

  return (
    <AnswerBox kind="refused" title={said().text ? `${said().what}: ”${said().text}”` : said().what}>
      <p>
        <Switch>
          <Match when={props.issue.kind === 'quarantined'}>{words().quarantined}</Match>
          {/* The reason is the domain's own refusal, kept as it came. */}
          <Match when={props.issue.reason}>{(reason) => sentence(reason() as Refusal)}</Match>
        </Switch>
      </p>
      <p class="meta">{f().relative(entry().ctx.at)}</p>
      <Written deed={entry()} />
      <div class="acts">
        <Show when={props.issue.kind !== 'quarantined'}>
          <Button onClick={() => void again()}>{t().sync.tryAgain}</Button>
        </Show>
        <Show when={deedPlace(entry())}>
          {(place) => <ButtonLink href={place().href}>{words()[place().verb]}</ButtonLink>}
        </Show>
        <CarryOff mid={props.issue.mid} deed={entry()} />
        <Button kind="danger" onClick={() => setAsking(true)}>
          {words().discard}
        </Button>
      </div>
      <ConfirmDialog
        open={isAsking()}
        title={words().discardFailedTitle}
        confirmLabel={words().discardFailedConfirm}
        cancelLabel={t().common.cancel}
        danger
        onConfirm={() => void close()}
        onCancel={() => setAsking(false)}
      >
        <p>{words().discardFailedText}</p>
      </ConfirmDialog>
    </AnswerBox>
  );
}
