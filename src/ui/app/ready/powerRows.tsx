import { useTexts } from '../texts.tsx';
import type { Check, ReadyRow } from './check.ts';
import { type GetBattery, lookAtBattery, lookAtScreen } from './onDevice.ts';
import { rowOf } from './rowOf.ts';

/** The screen can be kept lit. */
export function useScreenRow(check: Check): ReadyRow {
  const { t } = useTexts();
  const words = () => t().workshop.ready.screen;
  const looked = check.look(() => lookAtScreen(navigator.wakeLock));
  return rowOf(looked, { title: () => words().title, say: ({ what }) => words()[what] });
}

/** The battery lasts. */
export function useBatteryRow(check: Check): ReadyRow {
  const { t } = useTexts();
  const words = () => t().workshop.ready.battery;
  const looked = check.look(() => lookAtBattery(batteryOf(navigator)));
  return rowOf(looked, {
    title: () => words().title,
    say: ({ what, percent }) => (what === 'untold' ? words().untold : words()[what](percent)),
  });
}

/** Not in TypeScript's DOM, because it is no standard. */
function batteryOf(browser: Navigator & { getBattery?: GetBattery }): GetBattery | undefined {
  return browser.getBattery?.bind(browser);
}
