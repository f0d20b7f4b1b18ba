import { singleKeys } from '../../../app/singleKeys.ts';
import { isSingleKey } from '../../palette/singleKey.ts';

/**
 * `m` on a note asks where to move it, where single keys are on (rule 29): with 24 notes each way by Tab is long, and this is the
 * deed of the step.
 * @returns whether the key was meant for it.
 */
export function heedMoveKey(key: KeyboardEvent, askMove: (noteIds: readonly string[]) => void): boolean {
  if (key.key !== 'm' || !singleKeys() || !isSingleKey(key) || !(key.target instanceof Element)) return false;
  const id = key.target.closest('[id^="note-"]')?.id.slice('note-'.length);
  if (id === undefined) return false;
  key.preventDefault();
  askMove([id]);
  return true;
}
