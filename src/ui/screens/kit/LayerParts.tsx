import { createSignal } from 'solid-js';
import { announce } from '../../app/announce.ts';
import { setTheme } from '../../app/theme.ts';
import { useTexts } from '../../app/texts.tsx';
import { toasts } from '../../app/toast.ts';
import { Button } from '../../kit/Button.tsx';
import { ConfirmDialog } from '../../kit/ConfirmDialog.tsx';
import { Dialog } from '../../kit/Dialog.tsx';
import { AnswerBox } from '../../kit/Notice.tsx';
import { RadioGroup } from '../../kit/RadioGroup.tsx';
import { Section } from '../../kit/Section.tsx';
import { TextField } from '../../kit/TextField.tsx';

const versions = [
  { value: 'theirs', label: 'Mål 60 lån i månaden', note: 'idébäraren, dator, i dag 10:20 · visas nu' },
  { value: 'mine', label: 'Mål 50 lån i månaden', note: 'du, surfplatta, i dag 09:50' },
] as const;

export function LayerParts() {
  const { setLanguage } = useTexts();
  const [asking, setAsking] = createSignal(false);
  const [writing, setWriting] = createSignal(false);
  const [name, setName] = createSignal('');
  const [kept, setKept] = createSignal<'theirs' | 'mine'>('theirs');
  return (
    <>
      <Section heading="Toast och dialog">
        <div class="acts">
          <Button onClick={() => toasts.show({ text: 'Sparat.' })}>Toast</Button>
          <Button
            onClick={() =>
              toasts.show({
                text: 'Loggposten är flyttad till Haffa.',
                action: { label: 'Ångra', run: () => announce('Ångrat') },
              })
            }
          >
            Toast med Ångra
          </Button>
          <Button onClick={() => toasts.show({ text: 'Bilden är för stor. Idén är sparad.', error: true })}>
            Toast med fel
          </Button>
          <Button onClick={() => setAsking(true)}>Fråga</Button>
          <Button onClick={() => setWriting(true)}>Dialog med fält</Button>
        </div>
        <ConfirmDialog
          open={asking()}
          title="Släng idén?"
          confirmLabel="Släng idén"
          cancelLabel="Avbryt"
          danger
          onConfirm={() => setAsking(false)}
          onCancel={() => setAsking(false)}
        >
          ”Boka lekplats i appen” finns bara här. Du kan ångra i Historik på den här enheten.
        </ConfirmDialog>
        <Dialog
          open={writing()}
          onClose={() => setWriting(false)}
          title="Byt namn"
          actions={
            <Button kind="ink" onClick={() => setWriting(false)}>
              Spara
            </Button>
          }
        >
          <TextField label="Namn" value={name()} onInput={setName} />
        </Dialog>
      </Section>
      <Section heading="Tema och språk">
        <div class="acts">
          <Button onClick={() => setTheme('light')}>Ljust</Button>
          <Button onClick={() => setTheme('dark')}>Mörkt</Button>
          <Button onClick={() => setTheme('system')}>Som enheten</Button>
          <Button onClick={() => void setLanguage('en')}>English</Button>
          <Button onClick={() => void setLanguage('sv')}>Svenska</Button>
        </div>
      </Section>
      <AnswerBox kind="refused" title="Underlaget har ändrats">
        <p>Ditt beslut är kvar som förberett. Läs skillnaden och fatta det igen.</p>
        <div class="acts">
          <Button kind="ink">Läs skillnaden</Button>
          <Button>Dra tillbaka</Button>
        </div>
      </AnswerBox>
      <AnswerBox kind="conflict" title="Krock: Effektmål 1, Haffa">
        <RadioGroup
          label="Två har ändrat samma sak. Båda texterna finns kvar. Välj vilken som ska gälla."
          options={versions}
          value={kept()}
          onChange={setKept}
        />
        <div class="acts">
          <Button kind="ink">Använd</Button>
          <Button>Avgör senare</Button>
        </div>
      </AnswerBox>
    </>
  );
}
