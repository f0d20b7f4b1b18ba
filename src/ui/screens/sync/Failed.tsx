import { createMemo, createSignal, For, Match, Show, Switch } from 'solid-js';
import type { Refusal } from '../../../domain/refusal.ts';
import { useRefusalText } from '../../app/act.ts';
import { useCity } from '../../app/city.tsx';
import { useTexts } from '../../app/texts.tsx';
import { toasts } from '../../app/toast.ts';
import { Button, ButtonLink } from '../../kit/Button.tsx';
import { Chip } from '../../kit/Chip.tsx';
import { ConfirmDialog } from '../../kit/ConfirmDialog.tsx';
import { AnswerBox } from '../../kit/Notice.tsx';
import { Line, Lines } from '../../kit/Row.tsx';
import { Section } from '../../kit/Section.tsx';
import { ChangeAndTry } from './ChangeAndTry.tsx';
import { deedPlace } from './deedPlace.ts';
import { deedWords } from './deedWords.ts';
import { type Child, familiesOf, type Family } from './families.ts';
import { tryAgain } from './tryAgain.ts';
import { CarryOff, Written } from './Written.tsx';
import { writtenIn } from './writtenIn.ts';

/** What the city did not take: why, and all of what was written, until the person lets go of it (S2, rule 11). What followed from it stands under it. */
export function Failed() {
  const { issues, outbox } = useCity();
  const { t } = useTexts();
  const families = createMemo(() => familiesOf(issues(), outbox()));
  const mids = createMemo(() => families().map(({ issue }) => issue.mid));
  return (
    <Section heading={t().syncScreen.failed} count={issues().length || undefined}>
      <Show when={issues().length > 0} fallback={<p class="meta">{t().syncScreen.nothingFailed}</p>}>
        <p class="meta">{t().syncScreen.failedIntro}</p>
        <For each={mids()}>
          {(mid) => (
            <Show when={families().find(({ issue }) => issue.mid === mid)}>
              {(family) => <OneFailed family={family()} />}
            </Show>
          )}
        </For>
      </Show>
    </Section>
  );
}

function OneFailed(props: { family: Family }) {
  const { device, now } = useCity();
  const { t, f } = useTexts();
  const sentence = useRefusalText();
  const words = () => t().syncScreen;
  const issue = () => props.family.issue;
  const entry = () => issue().entry;
  const said = () => deedWords(t(), entry());
  const isQuarantined = () => issue().kind === 'quarantined';
  const [isAsking, setAsking] = createSignal(false);
  const [isChanging, setChanging] = createSignal(false);
  const isBlocking = () => props.family.children.length > 0;

  /** Gives a sentence when it still cannot be done. */
  const again = async (args: unknown): Promise<string | undefined> => {
    const { saved, followed, left } = await tryAgain(device, props.family, args);
    if (saved.ok) {
      toasts.show({
        text: isBlocking() || followed > 0 ? words().waitAgain(followed, left) : words().waitsAgain,
      });
      return undefined;
    }
    return 'refusal' in saved ? words().stillRefused(sentence(saved.refusal)) : words().stillNotSaved;
  };
  const asItIs = async () => {
    const trouble = await again(entry().args);
    if (trouble !== undefined) toasts.show({ text: trouble, error: true });
  };
  const close = async () => {
    setAsking(false);
    const closed = issue();
    await device.closeIssue(closed.mid);
    toasts.show({
      text: words().closed,
      action: { label: t().common.undo, run: () => void device.keepIssue(closed) },
    });
  };

  return (
    <AnswerBox kind="refused" title={said().text ? `${said().what}: ”${said().text}”` : said().what}>
      <p>
        <Switch>
          <Match when={isQuarantined()}>
            {words().quarantined(f().relative(issue().at, new Date(now())))}
          </Match>
          {/* The reason is the domain's own refusal, kept as it came. */}
          <Match when={issue().reason}>{(reason) => sentence(reason() as Refusal)}</Match>
        </Switch>
      </p>
      <p class="meta">{words().writtenAt(f().relative(entry().ctx.at, new Date(now())))}</p>
      <Written deed={entry()} />
      <Show when={isBlocking()}>
        <p>{words().followedFrom(props.family.children.length)}</p>
        <Lines label={words().followers}>
          <For each={props.family.children}>{(child) => <OneChild child={child} />}</For>
        </Lines>
      </Show>
      <div class="acts">
        <Show when={!isQuarantined()}>
          <Button onClick={() => void asItIs()}>{t().sync.tryAgain}</Button>
          <Show
            when={writtenIn(t(), entry()).length > 0}
            fallback={
              <Show when={deedPlace(entry())}>
                {(place) => <ButtonLink href={place().href}>{words()[place().verb]}</ButtonLink>}
              </Show>
            }
          >
            <Button onClick={() => setChanging(true)}>{words().changeAndTry}</Button>
          </Show>
        </Show>
        <CarryOff mid={issue().mid} deed={entry()} />
        <Button kind="danger" onClick={() => setAsking(true)}>
          {words().discard}
        </Button>
      </div>
      <ChangeAndTry
        entry={entry()}
        open={isChanging()}
        onClose={() => setChanging(false)}
        onTry={async (args) => {
          const trouble = await again(args);
          if (trouble === undefined) setChanging(false);
          return trouble;
        }}
      />
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

/** What followed from a refused deed. It is tried again with it. */
function OneChild(props: { child: Child }) {
  const { now } = useCity();
  const { t, f } = useTexts();
  const entry = () => (props.child.kind === 'failed' ? props.child.issue.entry : props.child.entry);
  const said = () => deedWords(t(), entry());
  return (
    <Line
      title={said().text ? `${said().what} ”${said().text}”` : said().what}
      meta={
        <>
          {f().relative(entry().ctx.at, new Date(now()))}{' '}
          <Show
            when={props.child.kind === 'failed'}
            fallback={<Chip kind="local">{t().sync.localOnly}</Chip>}
          >
            <Chip kind="failed">{t().sync.failed}</Chip>
          </Show>
        </>
      }
    >
      <Written deed={entry()} />
    </Line>
  );
}
