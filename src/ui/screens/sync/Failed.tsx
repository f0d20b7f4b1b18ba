import { For, Match, Show, Switch } from 'solid-js';
import type { Refusal } from '../../../domain/refusal.ts';
import type { Issue } from '../../../sync/stores.ts';
import { useRefusalText } from '../../app/act.ts';
import { announce } from '../../app/announce.ts';
import { useCity } from '../../app/city.tsx';
import { paths } from '../../app/paths.ts';
import { useTexts } from '../../app/texts.tsx';
import { toasts } from '../../app/toast.ts';
import { Button, ButtonLink } from '../../kit/Button.tsx';
import { MoreDetails } from '../../kit/MoreDetails.tsx';
import { AnswerBox } from '../../kit/Notice.tsx';
import { Section } from '../../kit/Section.tsx';
import { deedContent, deedWords } from './deedWords.ts';

/** What the city did not take: why, and all of what was written, until the person closes it (S2). */
export function Failed() {
  const { issues } = useCity();
  const { t } = useTexts();
  return (
    <Section heading={t().syncScreen.failed(issues().length)}>
      <Show when={issues().length > 0} fallback={<p>{t().syncScreen.nothingFailed}</p>}>
        <p>{t().syncScreen.failedIntro}</p>
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
  const said = () => deedWords(t(), props.issue.entry);
  const content = () => deedContent(props.issue.entry);

  const copy = async () => {
    await navigator.clipboard.writeText(content());
    toasts.show({ text: words().copied });
  };
  const saveFile = () => {
    const address = URL.createObjectURL(new Blob([content()], { type: 'application/json' }));
    const link = document.createElement('a');
    link.href = address;
    link.download = `stegvis-${props.issue.mid}.json`;
    link.click();
    URL.revokeObjectURL(address);
  };
  const close = async () => {
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
      <p class="meta">{f().relative(props.issue.entry.ctx.at)}</p>
      <MoreDetails summary={words().content}>
        <pre class="written">{content()}</pre>
      </MoreDetails>
      <div class="acts">
        <Show when={said().initiativeId}>
          {(id) => <ButtonLink href={paths.initiative(id())}>{words().open}</ButtonLink>}
        </Show>
        <Button onClick={() => void copy()}>{words().copy}</Button>
        <Button onClick={saveFile}>{words().saveFile}</Button>
        <Button kind="danger" onClick={() => void close()}>
          {words().close}
        </Button>
      </div>
    </AnswerBox>
  );
}
