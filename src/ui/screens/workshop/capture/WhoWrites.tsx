import { createMemo, Show } from 'solid-js';
import { useTexts } from '../../../app/texts.tsx';
import { Button } from '../../../kit/Button.tsx';
import { RadioGroup } from '../../../kit/RadioGroup.tsx';
import { useWorkshop } from '../OfWorkshop.tsx';
import { isNobody, type Writing } from './author.ts';
import css from './capture.module.css';
import { FindWriter } from './FindWriter.tsx';

/** So many names are all in sight, each a tap away; more are found by typing. */
const inSight = 8;
/** What stands for nobody among the names. */
const noName = '-';

/** *Skriver som*: always in sight, and changed in one tap (rule 34). */
export function WhoWrites(props: { writing: Writing }) {
  const { t } = useTexts();
  const { participants, nameOf } = useWorkshop();
  const words = () => t().workshop.capture.who;
  let whole: HTMLDivElement | undefined;
  const isFew = () => participants().length <= inSight;
  const writer = () => props.writing.writer();
  const options = createMemo(() => [
    ...participants().map(({ id, name }) => ({ value: id, label: nameOf(id) ?? name })),
    { value: noName, label: t().workshop.shared.nobody },
  ]);
  const value = () => {
    const one = writer();
    return one !== undefined && isNobody(one) ? noName : one;
  };
  const name = () => {
    const one = writer();
    return one === undefined || isNobody(one) ? t().workshop.shared.nobody : nameOf(one);
  };
  const pick = (id: string) => (id === noName ? props.writing.chooseNobody() : props.writing.choose(id));

  // Whoever chose by touch goes on to write; whoever goes through the names with the arrows stays among them.
  let byHand = false;
  const toField = () => whole?.parentElement?.querySelector('textarea')?.focus();
  const picked = (id: string) => {
    pick(id);
    if (byHand) toField();
  };

  return (
    <div
      ref={whole}
      class={css['who']}
      on:pointerdown={() => (byHand = true)}
      on:keydown={() => (byHand = false)}
    >
      <Show
        when={isFew()}
        fallback={
          <Show
            when={writer()}
            fallback={
              <FindWriter
                onPick={(id) => {
                  props.writing.choose(id);
                  toField();
                }}
                onNobody={() => {
                  props.writing.chooseNobody();
                  toField();
                }}
              />
            }
          >
            <p class={css['as']}>
              <b>{words().asName(name() ?? '')}</b>
              <Button name={words().changeFrom(name() ?? '')} onClick={props.writing.leave}>
                {words().change}
              </Button>
            </p>
          </Show>
        }
      >
        <Show when={participants().length > 0}>
          <RadioGroup
            label={writer() === undefined ? words().ask : words().as}
            form="names"
            value={value()}
            options={options()}
            onChange={picked}
          />
        </Show>
      </Show>
    </div>
  );
}
