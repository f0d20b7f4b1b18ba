import { For, Show } from 'solid-js';
import { useCity } from '../../../app/city.tsx';
import { paths } from '../../../app/paths.ts';
import { useTexts } from '../../../app/texts.tsx';
import { Document } from '../../gate/Document.tsx';
import { Facts, Sheet } from '../../gate/Sheet.tsx';
import { useWorkshop } from '../OfWorkshop.tsx';
import { PlaneSheet } from './PlaneSheet.tsx';
import css from './result.module.css';
import { hiddenSaid, whatCame } from './resultLines.ts';
import type { ResultInUse } from './useResult.ts';
import { BallotsSheet, VotesSheet } from './VotesSheet.tsx';
import { WallSheet } from './WallSheet.tsx';

/** The result as a page of paper: what it was about, what was chosen, the votes, the plane, the wall. */
export function ResultSheet(props: { of: ResultInUse }) {
  const { head } = useWorkshop();
  const { departmentName, today } = useCity();
  const { t, f } = useTexts();
  const said = () => t().workshop.result;
  return (
    <div class={css['result']}>
      <Document
        from={head().departmentId === undefined ? '' : departmentName(head().departmentId)}
        kind={
          <>
            {said().document}
            <Show when={head().on}>
              {(on) => (
                <>
                  <br />
                  {f().date(on())}
                </>
              )}
            </Show>
            <Show when={head().place}>
              {(place) => (
                <>
                  <br />
                  <span class={css['place']}>{place()}</span>
                </>
              )}
            </Show>
          </>
        }
        foot={<span>{said().printed(f().date(today()))}</span>}
      >
        <h1 class="of">{head().title}</h1>
        <About of={props.of} />
        <Chosen of={props.of} />
        <div class={css['two']}>
          <For each={props.of.result().rounds}>{(round) => <VotesSheet of={props.of} round={round} />}</For>
          <Show when={props.of.result().placed.length > 0}>
            <PlaneSheet of={props.of} />
          </Show>
        </div>
        <BallotsSheet of={props.of} />
        <WallSheet of={props.of} />
        <For each={hiddenSaid(props.of.words(), props.of.result())}>
          {(line) => <p class={css['hidden']}>{line}</p>}
        </For>
      </Document>
    </div>
  );
}

type Part = { of: ResultInUse };

function About(props: Part) {
  const { head } = useWorkshop();
  const { t, f } = useTexts();
  const said = () => t().workshop.result;
  const present = () => props.of.words().present();
  return (
    <Facts
      items={[
        [t().workshop.run.aim, head().aim],
        [t().workshop.run.challenge, head().challenge],
        [said().ledBy, f().list(props.of.leaders())],
        [said().participants, present().length > 0 ? f().list(present()) : said().nobody],
      ]}
    />
  );
}

/** What the room goes on with stands first: it is what the page is read for. */
function Chosen(props: Part) {
  const { initiatives } = useCity();
  const { t } = useTexts();
  const said = () => t().workshop.result;
  const chosen = () => props.of.result().chosen;
  const isHere = (id: string | undefined) => initiatives().some(({ head }) => head.id === id);
  return (
    <Sheet heading={said().chosen}>
      <Show when={chosen().length > 0} fallback={<p>{said().nothingChosen}</p>}>
        <ul class={`plain ${css['chosen']}`}>
          <For each={chosen()}>
            {(subject) => {
              const came = () => whatCame(props.of.words(), subject, props.of.initiative);
              return (
                <li>
                  <b>{props.of.words().title(subject)}</b>
                  <span>
                    <Show when={isHere(subject.row.initiativeId)} fallback={came()}>
                      <a href={paths.initiative(subject.row.initiativeId ?? '')}>{came()}</a>
                    </Show>
                  </span>
                </li>
              );
            }}
          </For>
        </ul>
      </Show>
    </Sheet>
  );
}
