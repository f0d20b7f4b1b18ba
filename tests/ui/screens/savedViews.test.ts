import { createRoot } from 'solid-js';
import { afterEach, beforeEach, describe, expect, test, vi } from 'vitest';
import { createKeptViews } from '../../../src/ui/screens/portfolio/views/keptViews.ts';
import {
  mostViews,
  renamed,
  viewsIn,
  whyNotNamed,
  withoutView,
  withView,
} from '../../../src/ui/screens/portfolio/views/savedViews.ts';

const ours = { name: 'Våra piloter', address: 'fas=3' };
const theirs = { name: 'Inför nämnden', address: 'lage=infor-beslut&vy=lista' };

describe('a saved view (R1)', () => {
  test('needs a name, one that no other has, and room', () => {
    expect(whyNotNamed([ours], '  ')).toBe('missing');
    expect(whyNotNamed([ours], ' våra  PILOTER ')).toBe('taken');
    expect(whyNotNamed([ours], 'Andras')).toBeUndefined();
    const many = Array.from({ length: mostViews }, (_, nth) => ({ name: `Vy ${nth}`, address: '' }));
    expect(whyNotNamed(many, 'En till')).toBe('full');
    expect(whyNotNamed(many, 'Nytt namn', 'Vy 3')).toBeUndefined();
  });

  test('may keep its own name in other letters when it is renamed, but not take another’s', () => {
    expect(whyNotNamed([ours, theirs], 'VÅRA PILOTER', ours.name)).toBeUndefined();
    expect(whyNotNamed([ours, theirs], 'inför nämnden', ours.name)).toBe('taken');
    expect(renamed([ours, theirs], ours.name, ' Piloter ')).toEqual([{ ...ours, name: 'Piloter' }, theirs]);
  });

  test('is replaced where it stands by one of the same name, and removed by its name', () => {
    expect(withView([ours, theirs], { name: 'våra piloter', address: 'fas=4' })).toEqual([
      { name: 'Våra piloter', address: 'fas=4' },
      theirs,
    ]);
    expect(withoutView([ours, theirs], ours.name)).toEqual([theirs]);
  });

  test('what cannot be read is left out, and the rest is kept', () => {
    expect(viewsIn(null)).toEqual([]);
    expect(viewsIn('{"name":')).toEqual([]);
    expect(viewsIn(JSON.stringify([ours, { name: '' }, 7, null, theirs]))).toEqual([ours, theirs]);
  });
});

describe('on the device', () => {
  beforeEach(() => localStorage.clear());
  afterEach(() => vi.restoreAllMocks());
  const kept = (person: string) => createRoot(() => createKeptViews('city', person));

  test('views are a person’s own, and are there when the person is back', () => {
    expect(kept('ada').keep([ours])).toBe(true);
    expect(kept('bo').views()).toEqual([]);
    expect(kept('ada').views()).toEqual([ours]);
  });

  test('another tab’s views come in', () => {
    const here = kept('ada');
    localStorage.setItem('stegvis.views.city.ada', JSON.stringify([theirs]));
    window.dispatchEvent(new StorageEvent('storage', { key: 'stegvis.views.city.ada' }));
    expect(here.views()).toEqual([theirs]);
  });

  test('a device that refuses says so, and nothing has changed', () => {
    const here = kept('ada');
    vi.spyOn(Storage.prototype, 'setItem').mockImplementation(() => {
      throw new DOMException('full', 'QuotaExceededError');
    });
    expect(here.keep([ours])).toBe(false);
    expect(here.views()).toEqual([]);
  });
});
