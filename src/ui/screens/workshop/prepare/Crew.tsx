import { createSignal, For, Show } from 'solid-js';
import type { WorkshopMode } from '../../../../domain/workshop.ts';
import { isLedBy } from '../../../../domain/workshopPeople.ts';
import {
  addLeader,
  addMember,
  crewOf,
  removeLeader,
  removeMember,
} from '../../../../domain/workshopDeeds.ts';
import { useAct } from '../../../app/act.ts';
import { useCity } from '../../../app/city.tsx';
import { ConflictAt } from '../../../app/conflict/conflictsHere.tsx';
import { focusBeside } from '../../../app/focusBeside.ts';
import { useTexts } from '../../../app/texts.tsx';
import { Button } from '../../../kit/Button.tsx';
import { RadioGroup } from '../../../kit/RadioGroup.tsx';
import { Line, Lines } from '../../../kit/Row.tsx';
import { Section } from '../../../kit/Section.tsx';
import { Select } from '../../../kit/Select.tsx';
import { useWorkerOptions } from '../../initiative/parts/choices.ts';
import { useWorkshop } from '../OfWorkshop.tsx';
import { useModeOptions } from './modes.ts';
import { useHeadEdit } from './workshopEdit.ts';

const lineId = (personId: string) => `crew-${personId}`;

/** The tablets, and the colleagues with accounts who lead the workshop or whose tablets take part in it. */
export function Crew() {
  const { t } = useTexts();
  const { head, leads } = useWorkshop();
  const edit = useHeadEdit(head);
  const mode = edit('mode');
  const modes = useModeOptions();
  const words = () => t().workshop.prepare;
  const pick = (value: WorkshopMode) => {
    mode.type(value);
    void mode.save();
  };
  let whole: HTMLDivElement | undefined;
  return (
    <div ref={whole}>
      <Section heading={words().tablets}>
        <div class="g16">
          <Show when={leads()} fallback={<p>{t().workshop.making.modes[head().mode].name}</p>}>
            <RadioGroup
              label={t().workshop.making.mode}
              labelHidden
              hint={t().workshop.making.modeHint}
              value={mode.value()}
              options={modes()}
              error={mode.error()}
              after={<ConflictAt thing={mode.thing?.()} />}
              onChange={pick}
            />
          </Show>
          <Lines label={words().crew}>
            <For each={crewOf(head())}>
              {(personId) => <Colleague personId={personId} list={() => whole} />}
            </For>
          </Lines>
          <Show when={leads()}>
            <AddColleague />
          </Show>
        </div>
      </Section>
    </div>
  );
}

function Colleague(props: { personId: string; list: () => HTMLElement | undefined }) {
  const { t } = useTexts();
  const { me, nameOf } = useCity();
  const { head, leads } = useWorkshop();
  const act = useAct();
  const words = () => t().workshop.prepare;
  const who = () => ({ workshopId: head().id, personId: props.personId });
  const name = () => nameOf(props.personId);
  const isLeader = () => isLedBy(head(), props.personId);
  const remove = () => {
    focusBeside(crewOf(head()), props.personId, lineId, props.list());
    void act(removeMember, who(), { said: words().colleagueRemoved(name()) });
  };
  return (
    <Line
      id={lineId(props.personId)}
      title={props.personId === me().id ? words().you(name()) : name()}
      meta={isLeader() ? words().isLeader : words().isMember}
      actions={
        <Show when={leads()}>
          <Show
            when={isLeader()}
            fallback={
              <>
                <Button
                  kind="quiet"
                  name={words().makeLeaderName(name())}
                  onClick={() => void act(addLeader, who(), { said: words().leaderAdded(name()) })}
                >
                  {words().makeLeader}
                </Button>
                <Button kind="quiet" name={t().initiative.parts.removeName(name())} onClick={remove}>
                  {t().common.remove}
                </Button>
              </>
            }
          >
            <Show when={head().leaderIds.length > 1}>
              <Button
                kind="quiet"
                name={words().unmakeLeaderName(name())}
                onClick={() => void act(removeLeader, who(), { said: words().leaderRemoved(name()) })}
              >
                {words().unmakeLeader}
              </Button>
            </Show>
          </Show>
        </Show>
      }
    />
  );
}

function AddColleague() {
  const { t } = useTexts();
  const { nameOf } = useCity();
  const { head } = useWorkshop();
  const act = useAct();
  const workers = useWorkerOptions();
  const [chosen, setChosen] = createSignal<string>();
  const [error, setError] = createSignal<string>();
  const words = () => t().workshop.prepare;
  const options = () => workers().filter(({ value }) => !crewOf(head()).includes(value));
  const add = async () => {
    const personId = chosen();
    if (personId === undefined) return setError(words().colleagueMissing);
    const said = words().colleagueAdded(nameOf(personId));
    const saved = await act(addMember, { workshopId: head().id, personId }, { said });
    if (saved.ok) setChosen(undefined);
  };
  return (
    <div class="addcolleague">
      <Select
        label={words().addColleague}
        hint={words().addColleagueHint}
        value={chosen()}
        options={options()}
        empty={words().chooseColleague}
        onChange={(value) => {
          setError(undefined);
          setChosen(value);
        }}
        error={error()}
      />
      <Button icon="plus" onClick={() => void add()}>
        {words().add}
      </Button>
    </div>
  );
}
