import { createSignal, type JSX } from 'solid-js';
import { announce } from '../../app/announce.ts';
import { toasts } from '../../app/toast.ts';
import { Button } from '../../kit/Button.tsx';
import { createAnnouncer } from '../../kit/announcer.ts';
import { ConfirmDialog } from '../../kit/ConfirmDialog.tsx';
import { Dialog } from '../../kit/Dialog.tsx';
import { FormDialog } from '../../kit/FormDialog.tsx';
import { LiveRegion } from '../../kit/LiveRegion.tsx';
import { Qr } from '../../kit/Qr.tsx';
import { TextField } from '../../kit/TextField.tsx';
import { type Toast, createToasts } from '../../kit/toasts.ts';
import { ToastHost } from '../../kit/ToastHost.tsx';
import { Group, Kept, Part } from './Part.tsx';

/** What lies over the page, and what is heard. */
export function LayerParts() {
  return (
    <Group id="ovanpa" heading="Ovanpå sidan">
      <Part
        name="Dialog"
        use="Något att göra färdigt innan man går vidare. Ett ark på telefon; enhetens Bakåt stänger."
        not="det som har en egen adress (en sida) eller ett besked (toast)."
      >
        <div class="acts">
          <Opening label="Med fält">
            {(isOpen, close) => (
              <Dialog
                open={isOpen()}
                onClose={close}
                title="Byt namn"
                actions={
                  <>
                    <Button kind="ink" onClick={close}>
                      Spara
                    </Button>
                    <Button onClick={close}>Avbryt</Button>
                  </>
                }
              >
                <TextField label="Namn" value="" onInput={() => undefined} />
              </Dialog>
            )}
          </Opening>
          <Opening label="Lång, utan knappar">
            {(isOpen, close) => (
              <Dialog open={isOpen()} onClose={close} title="En lång rubrik som måste brytas på en telefon">
                {Array.from({ length: 30 }, () => (
                  <p>Möbler blir stående i förråd och slängs efter hand medan nya köps in.</p>
                ))}
              </Dialog>
            )}
          </Opening>
        </div>
      </Part>
      <Part
        name="FormDialog"
        use="Något att fylla i, och den enda handling som det slutar i. Retur i en rad gör den; det första felet får fokus."
        not="en fråga utan fält (ConfirmDialog)."
      >
        <div class="acts">
          <Opening label="Döp om">
            {(isOpen, close) => (
              <Kept from="">
                {(name, keep) => (
                  <FormDialog
                    open={isOpen()}
                    onClose={close}
                    title="Byt namn"
                    submit="Spara"
                    onSubmit={() => {
                      if (name()) close();
                    }}
                    cancel="Avbryt"
                  >
                    <TextField
                      label="Namn"
                      required
                      value={name()}
                      onInput={keep}
                      error={name() ? undefined : 'Namn saknas. Skriv ett.'}
                    />
                    <TextField label="En rad till" value="" onInput={() => undefined} />
                  </FormDialog>
                )}
              </Kept>
            )}
          </Opening>
        </div>
      </Part>
      <Part
        name="ConfirmDialog"
        use="Frågar innan något som inte kan ångras (regel 17)."
        not="det som kan ångras: det görs direkt och får Ångra."
      >
        <div class="acts">
          <Opening label="Släng idén">
            {(isOpen, close) => (
              <ConfirmDialog
                open={isOpen()}
                title="Släng idén?"
                confirmLabel="Släng idén"
                cancelLabel="Avbryt"
                danger
                onConfirm={close}
                onCancel={close}
              >
                ”Boka lekplats i appen” finns bara här. Du kan ångra i Historik på den här enheten.
              </ConfirmDialog>
            )}
          </Opening>
          <Opening label="Byt användare">
            {(isOpen, close) => (
              <ConfirmDialog
                open={isOpen()}
                title="Byt användare?"
                confirmLabel="Byt användare"
                cancelLabel="Avbryt"
                onConfirm={close}
                onCancel={close}
              >
                Allt är skickat.
              </ConfirmDialog>
            )}
          </Opening>
        </div>
      </Part>
      <Part
        name="ToastHost"
        use="Platsen för det enda beskedet, över den nedre raden: 8 sekunder; med knapp eller fel tills det stängs."
        not="fel i ett fält (Field) eller ett tillstånd som varar (Notice)."
      >
        <div class="acts">
          <Button onClick={() => toasts.show({ text: 'Sparat.' })}>Toast</Button>
          <Button onClick={() => toasts.show(withAction)}>Toast med Ångra</Button>
          <Button onClick={() => toasts.show(failed)}>Toast med fel</Button>
        </div>
        <Shown toast={withAction} />
        <Shown toast={failed} />
        <Shown
          toast={{
            text: 'Beslutet om tid för Behovsdriven IoT över förvaltningsgränserna är registrerat och protokollet är skickat.',
            action: { label: 'Visa protokollet', run: () => undefined },
          }}
        />
      </Part>
      <Part
        name="LiveRegion"
        use="Det som sägs till den som inte ser: högst ett besked var tredje sekund."
        not="det som syns och läses ändå."
      >
        <LiveRegion announcer={createAnnouncer()} />
        <div class="acts">
          <Button onClick={() => announce('Skolmaten flyttad till Utforska upplägg, plats 2 av 5')}>
            Säg artigt
          </Button>
          <Button onClick={() => announce('Lagringen är full. Det du skriver nu sparas inte.', 'assertive')}>
            Säg genast
          </Button>
        </div>
      </Part>
      <Part
        name="Qr"
        use="En adress att fånga med kameran: mörkt på ljust i båda teman."
        not="den enda vägen: adressen står i klartext bredvid."
      >
        <div class="kit-qr">
          <Qr text="https://stegvis.example.se/lank#abc" label="QR-kod för länken" />
        </div>
      </Part>
    </Group>
  );
}

/** A button and what it opens. */
function Opening(props: {
  label: string;
  children: (isOpen: () => boolean, close: () => void) => JSX.Element;
}) {
  const [isOpen, setOpen] = createSignal(false);
  return (
    <>
      <Button onClick={() => setOpen(true)}>{props.label}</Button>
      {props.children(isOpen, () => setOpen(false))}
    </>
  );
}

/** A toast that stays in its place on the page. */
function Shown(props: { toast: Toast }) {
  // Those on the page are looked at, not heard.
  const own = createToasts(() => undefined);
  own.show(props.toast);
  return (
    <div class="kit-toast">
      <ToastHost toasts={own} />
    </div>
  );
}

const withAction: Toast = {
  text: 'Loggposten är flyttad till Haffa.',
  action: { label: 'Ångra', run: () => announce('Ångrat') },
};
const failed: Toast = {
  text: 'Bilden är för stor. Idén är sparad. Välj en mindre bild.',
  error: true,
};
