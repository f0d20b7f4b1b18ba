import { createMemo, Show } from 'solid-js';
import { driveId, phaseId, phases, numberOfPhase } from '../../../domain/model.ts';
import { driveWords, phaseWords } from '../../../domain/modelWords.ts';
import { useCity } from '../../app/city.tsx';
import { useSaid } from '../../app/said.ts';
import { useTexts } from '../../app/texts.tsx';
import { CheckboxGroup } from '../../kit/Checkbox.tsx';
import { Select } from '../../kit/Select.tsx';
import { useTraitWords } from './chosen.ts';
import { type Standing, standings, traits } from './filters.ts';
import { distinct } from './pick.ts';
import type { Portfolio } from './portfolioState.ts';

/** The filters one needs less often. */
export function MoreFilters(props: { portfolio: Portfolio }) {
  const { t, f } = useTexts();
  const { nameOf } = useCity();
  const said = useSaid();
  const traitWords = useTraitWords();
  const words = () => t().portfolio;
  const filters = () => props.portfolio.filters();
  const technologies = createMemo(() =>
    distinct([
      ...props.portfolio.all().flatMap(({ head }) => head.technologies),
      ...(filters().technology === undefined ? [] : [filters().technology ?? '']),
    ]).toSorted(f().compare),
  );
  const owners = createMemo(() =>
    [...new Set(props.portfolio.all().flatMap(({ head }) => [head.ownerId, ...head.coOwnerIds]))]
      .map((id) => ({ value: id, label: nameOf(id) }))
      .filter(({ label }) => label !== '')
      .toSorted((a, b) => f().compare(a.label, b.label)),
  );
  const chooseStanding = (chosen: string | undefined) => {
    const standing: Standing = standings.find((each) => each === chosen) ?? 'underWay';
    props.portfolio.choose({ standing });
  };
  return (
    <div class="morefilters">
      <Select
        label={words().filter.standing}
        value={filters().standing}
        options={standings.map((value) => ({ value, label: words().standings[value] }))}
        onChange={chooseStanding}
      />
      <Select
        label={words().filter.phase}
        empty={words().filter.allPhases}
        value={filters().phase}
        options={phases.map(({ id }) => ({
          value: id,
          label: `${numberOfPhase(id)} ${said(phaseWords[id].name)}`,
        }))}
        onChange={(chosen) =>
          props.portfolio.choose({ phase: phaseId.options.find((each) => each === chosen) })
        }
      />
      <Select
        label={words().filter.drive}
        empty={words().filter.allDrives}
        value={filters().drive}
        options={driveId.options.map((value) => ({ value, label: said(driveWords[value].name) }))}
        onChange={(chosen) =>
          props.portfolio.choose({ drive: driveId.options.find((each) => each === chosen) })
        }
      />
      <Show when={technologies().length > 0}>
        <Select
          label={words().filter.technology}
          empty={words().filter.allTechnologies}
          value={filters().technology}
          options={technologies().map((word) => ({ value: word, label: word }))}
          onChange={(technology) => props.portfolio.choose({ technology })}
        />
      </Show>
      <Select
        label={words().filter.owner}
        empty={words().filter.allOwners}
        value={filters().ownerId}
        options={owners()}
        onChange={(ownerId) => props.portfolio.choose({ ownerId })}
      />
      <CheckboxGroup
        label={words().filter.traits}
        values={filters().traits}
        options={traits.map((value) => ({
          value,
          label: traitWords(value),
          note: words().traitNotes[value],
        }))}
        onChange={(chosen) => props.portfolio.choose({ traits: chosen })}
      />
    </div>
  );
}
