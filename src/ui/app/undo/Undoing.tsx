import { useLocation, useNavigate } from '@solidjs/router';
import { onCleanup } from 'solid-js';
import type { Event } from '../../../domain/history.ts';
import { mutations } from '../../../domain/mutations.ts';
import { takeBack } from '../../../domain/takeBack.ts';
import type { Row, Rows } from '../../../domain/tx.ts';
import type { Reverse } from '../../../domain/waysBack.ts';
import type { Initiative } from '../../../domain/initiative.ts';
import { useRefusalText } from '../act.ts';
import { useCity } from '../city.tsx';
import { useTexts } from '../texts.tsx';
import { toasts } from '../toast.ts';
import { shortened, useDeedLine } from './deedLine.ts';
import { showThing } from './goThere.ts';
import { rowsOf, stepOf } from './noteDeed.ts';
import { type Asked, isTypedIn, perform, performBy, watchTyping } from './performer.ts';
import { thingKey } from './things.ts';
import { allOf, type Kind, type Step, stepsIn, without, withTaken } from './steps.ts';

/**
 * Takes deeds back and does them again (rule 16): by Ctrl/⌘ Z, from a toast, from Historik. Stands around the signed-in pages and
 * draws nothing. Taking back is a deed like any other: asked of the rules, saved here, sent when there is a network.
 */
export function Undoing() {
  const { device } = useCity();
  const { t } = useTexts();
  const sentence = useRefusalText();
  const line = useDeedLine();
  const navigate = useNavigate();
  const location = useLocation();

  /** One at a time: a second press means the step before, not the same once more. */
  let turn: Promise<void> = Promise.resolve();
  onCleanup(
    performBy(async (asked) => {
      turn = turn.then(() => takeAll(asked)).catch(() => say(t().common.notSaved, true));
      await turn;
    }),
  );
  onCleanup(watchTyping());
  const pressed = (key: KeyboardEvent) => {
    const kind = meant(key);
    // A field that somebody writes in has the browser's own undo; a dialog is left first.
    if (!kind || isTypedIn(key.target) || document.querySelector('dialog[open]')) return;
    key.preventDefault();
    void perform({ kind });
  };
  document.addEventListener('keydown', pressed);
  onCleanup(() => document.removeEventListener('keydown', pressed));
  return null;

  /** What was done at once is taken back at once: only the last says so. */
  async function takeAll(asked: Asked): Promise<void> {
    const kept = stepsIn(await (await device.shelf()).read())[asked.kind];
    const first = asked.step ?? kept.at(-1);
    const all = first ? allOf(kept, first) : [];
    if (all.length < 2) return take(asked);
    for (const [nth, step] of all.entries()) await take({ ...asked, step }, nth < all.length - 1);
  }

  async function take({ kind, step: asked, stays }: Asked, isQuiet = false): Promise<void> {
    const shelf = await device.shelf();
    for (;;) {
      const step = asked ?? stepsIn(await shelf.read())[kind].at(-1);
      if (!step) return say(t().undo[kind === 'undo' ? 'nothing' : 'nothingAgain']);
      const rows = rowsOf(await shelf.record(step.event.owner));
      const back = takeBack(step.event, rows, step.former);
      const letGo = () => shelf.change((kept) => without(stepsIn(kept), step.id));
      if (!back) {
        await letGo();
        return say(t().undo.overtaken(line(step.event)), true);
      }
      // Typed and typed back again: nothing to see, so the step before is meant.
      const { owner } = step.event;
      if (isSoAlready(back, rows.get(back.at.table, owner, back.at.id))) {
        await letGo();
        if (asked) return undefined;
        continue;
      }
      const saved = await enact(back, rows.get(back.at.table, owner, back.at.id));
      if (saved.ok) {
        const path = stays ? step.path : await goTo(step.path);
        const { together } = step;
        const inverse = stepOf(back.deed, { rows: saved.rows, before: rows, path, together });
        if (inverse) await shelf.change((kept) => withTaken(stepsIn(kept), step.id, kind, inverse));
        if (isQuiet) return undefined;
        sayDone(kind, step, rows, inverse);
        await showThing(stays && inverse ? thingKey(inverse.id) : back);
      } else if ('refusal' in saved) {
        await letGo();
        say(t().undo.refused(line(step.event), sentence(saved.refusal)), true);
      } else say(t().common.notSaved, true);
      return undefined;
    }
  }

  async function enact({ deed: name, args, at }: Reverse, row: Row | undefined) {
    const deed = mutations.get(name);
    if (!deed) throw new Error(`no deed ${name} to take back with`);
    const isEdit = 'value' in args && row !== undefined && at.field !== undefined;
    const base = isEdit ? { base: await device.baseFor(row, at.field) } : {};
    return device.mutate(deed, { ...args, ...base });
  }

  async function goTo(path: string): Promise<string> {
    if (`${location.pathname}${location.search}` !== path) navigate(path);
    return path;
  }

  function sayDone(kind: Kind, step: Step, rows: Rows, inverse: Step | undefined) {
    const words = t().undo;
    // What is taken back, and what is done again, is told by the deed that was first done.
    const what = line(told(kind, step, inverse));
    const title = titleOf(step.event, rows);
    const text =
      title === undefined
        ? words[kind === 'undo' ? 'undone' : 'redone'](what)
        : words[kind === 'undo' ? 'undoneIn' : 'redoneIn'](what, shortened(title));
    const again: Kind = kind === 'undo' ? 'redo' : 'undo';
    const label = kind === 'undo' ? t().common.redo : t().common.undo;
    if (!inverse) return toasts.show({ text });
    toasts.show({ text, action: { label, run: () => void perform({ kind: again, step: inverse }) } });
  }

  function say(text: string, error?: true): void {
    toasts.show(error ? { text, error } : { text });
  }
}

/** The line that tells a person what they did: of an undo its own, of a redo that of the deed done again. */
const told = (kind: Kind, step: Step, inverse: Step | undefined): Event =>
  kind === 'redo' && inverse ? inverse.event : step.event;

/** What a title says already when the deed is about the initiative itself. */
function titleOf({ deed, owner }: Event, rows: Rows): string | undefined {
  const head = rows.get('initiative', owner, owner) as Initiative | undefined;
  return deed === 'idea.capture' ? undefined : head?.title;
}

function isSoAlready({ args, at }: Reverse, row: Row | undefined): boolean {
  if (!('value' in args) || at.field === undefined) return false;
  return row !== undefined && (Reflect.get(row, at.field) ?? null) === args['value'];
}

/** Ctrl/⌘ Z, and Ctrl/⌘ Shift Z or Ctrl Y. */
function meant(key: KeyboardEvent): Kind | undefined {
  if (key.altKey || !(key.ctrlKey || key.metaKey)) return undefined;
  const letter = key.key.toLowerCase();
  if (letter === 'z') return key.shiftKey ? 'redo' : 'undo';
  return letter === 'y' && key.ctrlKey && !key.shiftKey ? 'redo' : undefined;
}
