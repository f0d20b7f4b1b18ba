import { useNavigate, useSearchParams } from '@solidjs/router';
import { createEffect, Show, untrack } from 'solid-js';
import { may } from '../../../../domain/may.ts';
import { prepareWorkshop } from '../../../../domain/workshopDeeds.ts';
import { useAct } from '../../../app/act.ts';
import { useCity } from '../../../app/city.tsx';
import { useDraft } from '../../../app/draft.ts';
import { newId } from '../../../app/ids.ts';
import { Page } from '../../../app/Page.tsx';
import { paths } from '../../../app/paths.ts';
import { useWorkshopRecord } from '../../../app/record.ts';
import { useTexts } from '../../../app/texts.tsx';
import { Button } from '../../../kit/Button.tsx';
import { DateField } from '../../../kit/DateField.tsx';
import { EmptyState } from '../../../kit/EmptyState.tsx';
import { ErrorSummary } from '../../../kit/ErrorSummary.tsx';
import { MoreDetails } from '../../../kit/MoreDetails.tsx';
import { RadioGroup } from '../../../kit/RadioGroup.tsx';
import { SavedNote } from '../../../kit/SavedNote.tsx';
import { Select } from '../../../kit/Select.tsx';
import { TextArea } from '../../../kit/TextArea.tsx';
import { TextField } from '../../../kit/TextField.tsx';
import { createErrors } from '../../gate/errors.ts';
import { useDepartmentOptions } from '../../initiative/parts/choices.ts';
import { ChooseTemplate } from './ChooseTemplate.tsx';
import { blankWorkshop, type NewWorkshopForm, whatWorkshopLacks, workshopArgs } from './newWorkshop.ts';
import './prepare.css';
import { useModeOptions } from './modes.ts';
import { WhoComes } from './WhoComes.tsx';

/** Ny workshop: ready in a minute from a template, or from one that was held before. */
export default function NewWorkshop() {
  const { t } = useTexts();
  const { actor } = useCity();
  const words = () => t().workshop.making;
  return (
    <Page title={words().title} back={{ href: paths.workshops, label: t().workshop.shared.workshops }}>
      <Show
        when={may(actor(), 'workshop.prepare', {})}
        fallback={<EmptyState>{t().workshop.list.mayNot}</EmptyState>}
      >
        <Form />
      </Show>
    </Page>
  );
}

function Form() {
  const { t, f } = useTexts();
  const { today, workshops } = useCity();
  const act = useAct();
  const navigate = useNavigate();
  const departments = useDepartmentOptions();
  const modes = useModeOptions();
  const [search, setSearch] = useSearchParams();
  const words = () => t().workshop.making;
  const draft = useDraft<NewWorkshopForm>('workshop:new', blankWorkshop(untrack(today)));
  const form = draft.value;
  const change = (changes: Partial<NewWorkshopForm>) => draft.set({ ...form(), ...changes });
  const earlier = useWorkshopRecord(() => (form().from === 'again' ? (form().againId ?? '') : ''));
  const errors = createErrors(() => whatWorkshopLacks(t(), form()));

  /** Another is done again: what was not content comes along, and can be changed. */
  const doAgain = (againId: string | undefined) => {
    const before = workshops().find(({ head }) => head.id === againId)?.head;
    change({
      from: 'again',
      againId,
      who: 'same',
      ...(before && { mode: before.mode, place: before.place ?? '', departmentId: before.departmentId }),
      ...(before && form().title.trim() === '' ? { title: before.title } : {}),
    });
  };
  // Asked for from the workshop itself, once what an earlier visit left is there to stand beside it.
  createEffect(() => {
    const again = search['som'];
    if (!draft.isReady() || typeof again !== 'string') return;
    untrack(() => doAgain(again));
    setSearch({ som: undefined }, { replace: true });
  });

  const submit = async () => {
    if (errors.tell()) return;
    const there = earlier()?.parts;
    const args = workshopArgs(
      t(),
      form(),
      newId,
      there && { steps: there.workshopStep, participants: there.participant },
    );
    const saved = await act(prepareWorkshop, args, { draft: draft.key, said: words().made(args.title) });
    if (!saved.ok) return;
    draft.reset();
    navigate(paths.prepareWorkshop(args.workshopId), { replace: true });
  };

  return (
    <form
      class="form makews"
      noValidate
      onSubmit={(sent) => {
        sent.preventDefault();
        void submit();
      }}
    >
      <p class="meta">{words().lead}</p>
      <ErrorSummary title={words().errors(errors.all().length)} errors={errors.all()} />
      <ChooseTemplate form={form()} errorOf={errors.of} onChange={change} onAgain={doAgain} />
      <TextField
        id="ws-title"
        label={words().name}
        hint={words().nameHint}
        required
        value={form().title}
        onInput={(title) => change({ title })}
        error={errors.of('ws-title')}
      />
      <TextArea
        label={words().challenge}
        hint={words().challengeHint}
        rows={2}
        value={form().challenge}
        onInput={(challenge) => change({ challenge })}
      />
      <DateField
        label={t().deeds.partFields['workshop.on'].name}
        value={form().on}
        onValue={(on) => change({ on })}
      />
      <RadioGroup
        label={words().mode}
        hint={words().modeHint}
        value={form().mode}
        options={modes()}
        onChange={(mode) => change({ mode })}
      />
      <WhoComes form={form()} errorOf={errors.of} onChange={change} />
      <MoreDetails summary={words().more}>
        <div class="g16">
          <TextArea
            label={words().aim}
            hint={words().aimHint}
            rows={2}
            value={form().aim}
            onInput={(aim) => change({ aim })}
          />
          <TextField
            label={t().deeds.partFields['workshop.place'].name}
            value={form().place}
            maxlength={300}
            onInput={(place) => change({ place })}
          />
          <Select
            label={t().deeds.partFields['workshop.departmentId'].name}
            value={form().departmentId}
            options={departments(form().departmentId)}
            empty={words().noDepartment}
            onChange={(departmentId) => change({ departmentId })}
          />
        </div>
      </MoreDetails>
      <div class="g12">
        <div>
          <Button kind="ink" size="big" type="submit">
            {words().make}
          </Button>
        </div>
        <Show when={draft.savedAt()}>
          {(at) => <SavedNote>{t().common.savedAt(f().time(at()))}</SavedNote>}
        </Show>
      </div>
    </form>
  );
}
