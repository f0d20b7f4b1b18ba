import { createMemo, createSignal } from 'solid-js';
import { fold } from '../../../../domain/search.ts';
import { useTexts } from '../../../app/texts.tsx';
import { Icon } from '../../../kit/Icon.tsx';
import { SearchList } from '../../../kit/SearchList.tsx';
import { useWorkshop } from '../OfWorkshop.tsx';

const icons = { person: 'person', group: 'people', number: 'person' } as const;

/** Finds oneself among many: by a few letters of the name, or the number. */
export function FindWriter(props: { onPick: (participantId: string) => void; onNobody: () => void }) {
  const { t } = useTexts();
  const { participants, nameOf } = useWorkshop();
  const words = () => t().workshop.capture.who;
  const [typed, setTyped] = createSignal('');
  const found = createMemo(() => {
    const text = fold(typed().trim());
    return participants()
      .filter(({ name }) => fold(name).includes(text))
      .toSorted((a, b) => Number(fold(b.name).startsWith(text)) - Number(fold(a.name).startsWith(text)));
  });
  const groups = createMemo(() => [
    {
      heading: words().ask,
      options: [
        ...found().map(({ id, name, kind }) => ({
          label: nameOf(id) ?? name,
          tile: () => <Icon name={icons[kind]} />,
          onChoose: () => props.onPick(id),
        })),
        {
          label: t().workshop.shared.nobody,
          tile: () => <Icon name="minus" />,
          onChoose: props.onNobody,
        },
      ],
    },
  ]);
  return (
    <SearchList
      label={words().ask}
      placeholder={words().find}
      listLabel={words().list}
      value={typed()}
      onInput={setTyped}
      groups={groups()}
      empty={words().none}
    />
  );
}
