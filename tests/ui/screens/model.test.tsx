import { createMemoryHistory, MemoryRouter, Route } from '@solidjs/router';
import { render, screen, waitFor } from '@solidjs/testing-library';
import { expect, test } from 'vitest';
import { criteria, gateId, phases } from '../../../src/domain/model.ts';
import { glossary } from '../../../src/texts/sv/glossary.ts';
import { MeaningOf, MeaningOfGate } from '../../../src/ui/app/MeaningOf.tsx';
import {
  criterionAnchor,
  gateAnchor,
  type GlossaryWord,
  phaseAnchor,
  wordAnchor,
} from '../../../src/ui/app/modelAnchors.ts';
import Model from '../../../src/ui/screens/model/Model.tsx';
import { around } from '../around.tsx';

function read(address = '/modellen', page = Model) {
  const history = createMemoryHistory();
  history.set({ value: address });
  render(() =>
    around(() => (
      <MemoryRouter history={history}>
        <Route path="*" component={page} />
      </MemoryRouter>
    )),
  );
}

test('every gate, phase, criterion and word of the glossary has a place that a link can lead to, and each only one', () => {
  read();
  const places = [
    ...gateId.options.map((gate) => gateAnchor[gate]),
    ...phases.map((_phase, nth) => phaseAnchor(nth + 1)),
    ...criteria.map((_criterion, nth) => criterionAnchor(nth + 1)),
    ...(Object.keys(glossary) as GlossaryWord[]).map(wordAnchor),
    'kriterier',
    'samfinansiering',
  ];
  const counts = places.map((place) => [place, document.querySelectorAll(`[id="${place}"]`).length]);
  expect(counts).toEqual(places.map((place) => [place, 1]));
});

test('rule 25: a link to a word takes focus to it', async () => {
  read('/modellen#ord-samfinansiering');
  await waitFor(() => expect(document.activeElement?.id).toBe('ord-samfinansiering'));
});

test('a word is explained where it is met, in the glossary’s own sentence, with a link to where more is told', () => {
  read('/', () => (
    <>
      <MeaningOf word="delegationspunkt" />
      <MeaningOfGate gate="funding" />
    </>
  ));
  // Several may stand on a page, so each says of what; what is seen is said first.
  const asking = screen.getByRole('button', { name: 'Vad betyder det? Delegationspunkt' });
  const box = document.getElementById(asking.getAttribute('popovertarget') ?? '');
  expect(box?.textContent).toContain(glossary.delegationspunkt.meaning);
  expect(box?.querySelector('a')?.getAttribute('href')).toBe('/modellen#ord-delegationspunkt');
  const ofGate = screen.getByRole('button', { name: 'Vad betyder det? Beslut pengar' });
  const gate = document.getElementById(ofGate.getAttribute('popovertarget') ?? '');
  expect(gate?.querySelector('a')?.getAttribute('href')).toBe('/modellen#beslut-pengar');
});

test('the model is read by strangers too, with a way in', () => {
  read();
  expect(screen.getAllByRole('link', { name: 'Logga in' })[0]?.getAttribute('href')).toBe('/logga-in');
});
