import { createMemo, createSignal, createUniqueId, Show } from 'solid-js';
import { ChosenFilters } from '../../app/ChosenFilters.tsx';
import { useCity } from '../../app/city.tsx';
import { useTexts } from '../../app/texts.tsx';
import { toasts } from '../../app/toast.ts';
import { Icon } from '../../kit/Icon.tsx';
import { SearchField } from '../../kit/SearchField.tsx';
import { Select } from '../../kit/Select.tsx';
import { useChosen } from './chosen.ts';
import { chosenFilters } from './filters.ts';
import { MoreFilters } from './MoreFilters.tsx';
import { distinct, subjectsOf } from './pick.ts';
import type { Portfolio } from './portfolioState.ts';
import { createKeptViews } from './views/keptViews.ts';
import { MyViews } from './views/MyViews.tsx';
import { NameDialog } from './views/NameDialog.tsx';
import { withView } from './views/savedViews.ts';
import { ViewsMenu } from './views/ViewsMenu.tsx';

/** What is looked for: search, filters and views, and what is chosen, in words. */
export function FindBar(props: { portfolio: Portfolio }) {
  const { t, f } = useTexts();
  const { organisation, device } = useCity();
  const panelId = createUniqueId();
  const words = () => t().portfolio;
  const filters = () => props.portfolio.filters();
  const chosen = () => chosenFilters(filters());
  const [isOpen, setOpen] = createSignal(false);
  const chosenOf = useChosen();
  const chosenOnes = createMemo(() => chosenOf(filters()));
  const kept = createKeptViews(device.space, device.personId);
  const isSaved = () => kept.views().some(({ address }) => address === props.portfolio.address());
  const [isNaming, setNaming] = createSignal(false);
  const [isChanging, setChanging] = createSignal(false);
  const keep = (name: string, said: (name: string) => string) => {
    const isKept = kept.keep(withView(kept.views(), { name, address: props.portfolio.address() }));
    if (isKept) toasts.show({ text: said(name.trim()) });
    return isKept;
  };

  const departments = () =>
    organisation()
      .departments.map(({ id, name }) => ({ value: id, label: name }))
      .toSorted((a, b) => f().compare(a.label, b.label));
  const subjects = () =>
    distinct([
      ...props.portfolio.all().flatMap(({ head }) => subjectsOf(head)),
      // What an address asks for stands in the field, also when nothing has it any more.
      ...(filters().subject === undefined ? [] : [filters().subject ?? '']),
    ])
      .toSorted(f().compare)
      .map((word) => ({ value: word, label: word }));

  const prepareSearch = ({ target }: FocusEvent) => {
    if (target instanceof HTMLInputElement) props.portfolio.prepareSearch();
  };

  return (
    <>
      <div class="pf-find" onFocusIn={prepareSearch}>
        <SearchField
          label={words().search}
          placeholder={words().searchShort}
          value={filters().text}
          onInput={props.portfolio.type}
        />
        <Select
          label={words().filter.department}
          labelHidden
          empty={words().filter.allDepartments}
          value={filters().departmentId}
          options={departments()}
          onChange={(departmentId) => props.portfolio.choose({ departmentId })}
        />
        <Show when={subjects().length > 0}>
          <Select
            label={words().filter.subject}
            labelHidden
            empty={words().filter.allSubjects}
            value={filters().subject}
            options={subjects()}
            onChange={(subject) => props.portfolio.choose({ subject })}
          />
        </Show>
        <button
          type="button"
          class="sync filters"
          aria-expanded={isOpen()}
          aria-controls={panelId}
          onClick={() => setOpen(!isOpen())}
        >
          <Icon name="filter" />
          {isOpen()
            ? words().filter.fewer
            : chosen() > 0
              ? words().filter.moreOf(chosen())
              : words().filter.more}
        </button>
        <ViewsMenu
          portfolio={props.portfolio}
          views={kept.views()}
          onSave={() => setNaming(true)}
          onChange={() => setChanging(true)}
        />
      </div>
      <div id={panelId} hidden={!isOpen()}>
        <MoreFilters portfolio={props.portfolio} />
      </div>
      <Show when={isChanging()}>
        <MyViews kept={kept} address={props.portfolio.address()} onClose={() => setChanging(false)} />
      </Show>
      <ChosenFilters
        chosen={chosenOnes()}
        onRemove={({ without }) => props.portfolio.choose(without)}
        onClear={props.portfolio.clear}
        onSave={isSaved() ? undefined : () => setNaming(true)}
      />
      <Show when={isNaming()}>
        <NameDialog
          title={words().views.save}
          views={kept.views()}
          onName={(name) => keep(name, words().views.saved)}
          onReplace={(name) => keep(name, words().views.replaced)}
          onClose={() => setNaming(false)}
        />
      </Show>
    </>
  );
}
