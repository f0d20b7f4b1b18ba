import { For, type JSX } from 'solid-js';
import { paletteKey } from '../../app/asked.ts';
import { setSingleKeys, singleKeys } from '../../app/singleKeys.ts';
import { useTexts } from '../../app/texts.tsx';
import { Checkbox } from '../../kit/Checkbox.tsx';
import { Dialog } from '../../kit/Dialog.tsx';

type Shortcut = {
  readonly keys: readonly string[];
  /** The keys are pressed one after the other. */
  readonly inTurn?: true;
  readonly does: string;
};

/** Kortkommandon: what each key does, and the switch for those that are pressed alone. */
export function Shortcuts(props: { open: boolean; onClose: () => void }) {
  const { t } = useTexts();
  const words = () => t().commands;
  const does = () => words().does;
  const keys = () => words().keys;
  const withControl = (key: string) => paletteKey.replace('K', key);

  const everywhere = (): Shortcut[] => [
    { keys: [paletteKey], does: does().palette },
    { keys: [withControl('Z')], does: does().undo },
    { keys: [withControl('Shift Z')], does: does().redo },
    { keys: [keys().esc], does: does().close },
  ];
  const single = (): Shortcut[] => [
    { keys: ['n'], does: does().capture },
    { keys: ['g', 's'], inTurn: true, does: does().start },
    { keys: ['g', 'p'], inTurn: true, does: does().portfolio },
    { keys: ['g', 'w'], inTurn: true, does: does().workshops },
    { keys: ['g', 'l'], inTurn: true, does: does().lessons },
    { keys: ['m'], does: does().moveNote },
    { keys: ['/'], does: does().search },
    { keys: ['?'], does: does().list },
  ];
  const lists = (): Shortcut[] => [
    { keys: [keys().arrows], does: does().move },
    { keys: [keys().ends], does: does().ends },
    { keys: [keys().letter], does: does().letter },
    { keys: [keys().enter], does: does().choose },
    { keys: [keys().esc], does: does().leave },
  ];
  const groups = () => words().shortcutGroups;
  return (
    <Dialog open={props.open} onClose={props.onClose} title={words().shortcuts}>
      <div class="shortcuts">
        <Group heading={groups().everywhere} shortcuts={everywhere()} />
        <Group heading={groups().single} shortcuts={single()}>
          <Checkbox
            label={words().single}
            note={words().singleHint}
            checked={singleKeys()}
            onChange={setSingleKeys}
          />
        </Group>
        <Group heading={groups().lists} shortcuts={lists()} />
      </div>
    </Dialog>
  );
}

function Group(props: { heading: string; shortcuts: readonly Shortcut[]; children?: JSX.Element }) {
  const { t } = useTexts();
  return (
    <section>
      <h3>{props.heading}</h3>
      {props.children}
      <dl>
        <For each={props.shortcuts}>
          {({ keys, inTurn, does }) => (
            <div>
              <dt>
                <For each={keys}>
                  {(key, nth) => (
                    <>
                      {inTurn && nth() > 0 && <span class="meta"> {t().commands.keys.inTurn} </span>}
                      <kbd>{key}</kbd>
                    </>
                  )}
                </For>
              </dt>
              <dd>{does}</dd>
            </div>
          )}
        </For>
      </dl>
    </section>
  );
}
