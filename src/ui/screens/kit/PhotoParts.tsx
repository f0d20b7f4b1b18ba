import { createSignal } from 'solid-js';
import { Button } from '../../kit/Button.tsx';
import { Chip } from '../../kit/Chip.tsx';
import { FileButton } from '../../kit/FileButton.tsx';
import { PhotoDialog } from '../../kit/PhotoDialog.tsx';
import { PhotoGrid, PhotoRow, PhotoRows, PhotoTile } from '../../kit/Photos.tsx';
import { TextField } from '../../kit/TextField.tsx';
import { Group, Kept, Part } from './Part.tsx';

const nothing = () => undefined;
/** A picture that is there without a city: the app's own icon. */
const picture = '/icons/512.png';

/** Photos and files. */
export function PhotoParts() {
  return (
    <Group id="foton" heading="Foton och filer">
      <Part
        name="FileButton"
        use="Välja filer eller ta ett foto."
        not="att ta bort en fil eller öppna den (Button)."
      >
        <Kept from="Inget är valt">
          {(said, keep) => (
            <>
              <div class="acts">
                <FileButton
                  icon="camera"
                  accept="image/*"
                  camera
                  onFiles={([file]) => keep(file?.name ?? '')}
                >
                  Ta foto
                </FileButton>
                <FileButton
                  icon="file"
                  accept="image/*,application/pdf"
                  multiple
                  onFiles={(files) => keep(`${files.length} valda`)}
                >
                  Välj foton eller filer
                </FileButton>
                <FileButton kind="quiet" accept=".stegvis" onFiles={nothing}>
                  Läs in en fil
                </FileButton>
              </div>
              <p class="meta">{said()}</p>
            </>
          )}
        </Kept>
        <div>
          <FileButton accept="image/*" onFiles={nothing} reason="Det får inte plats fler foton på enheten.">
            Välj foton
          </FileButton>
        </div>
      </Part>
      <Part
        name="PhotoGrid, PhotoTile"
        use="Foton bredvid varandra; var och en öppnas stor. Ett märke bara när fotot inte är hos alla."
        not="bilder av siffror (Picture) eller dokument (Line)."
      >
        <PhotoGrid label="Foton">
          <PhotoTile src={picture} name="Visa fotot: trappan" onOpen={nothing} />
          <PhotoTile
            src={picture}
            name="Visa fotot: trappan igen"
            state={<Chip kind="local">Bara här</Chip>}
            onOpen={nothing}
          />
          <PhotoTile
            src={picture}
            name="Visa fotot: trappan en gång till"
            state={<Chip kind="sending">Skickas 40 %</Chip>}
            sent={0.4}
            onOpen={nothing}
          />
          <PhotoTile
            src={picture}
            name="Visa fotot som inte gick att skicka"
            state={<Chip kind="failed">Gick inte</Chip>}
            onOpen={nothing}
          />
          <PhotoTile
            src={undefined}
            name="Fotot är inte på den här enheten än"
            missing="Inte på den här enheten än"
            onOpen={nothing}
          />
          <PhotoTile src={undefined} name="Fotot hämtas" onOpen={nothing} />
        </PhotoGrid>
      </Part>
      <Part
        name="PhotoRows, PhotoRow"
        use="Foton som är valda och inte sparade än, var och en med sitt fält."
        not="foton som är sparade (PhotoGrid)."
      >
        <PhotoRows label="Valda foton">
          <PhotoRow src={picture} remove="Ta bort foto 1" onRemove={nothing}>
            <Kept from="">
              {(alt, keep) => (
                <TextField
                  label="Vad visar bilden?"
                  hint="För den som inte ser den. Du kan skriva det senare."
                  value={alt()}
                  onInput={keep}
                />
              )}
            </Kept>
          </PhotoRow>
          <PhotoRow src={undefined} icon="file" remove="Ta bort Ritning.pdf" onRemove={nothing}>
            <b>Ritning över förråden i Sörby skola.pdf</b>
          </PhotoRow>
        </PhotoRows>
      </Part>
      <Part
        name="PhotoDialog"
        use="Ett foto så stort som fönstret medger, med vad det visar, av vem och när."
        not="något att fylla i (FormDialog)."
      >
        <div class="acts">
          <Large label="Liggande" width={1600} height={900} />
          <Large label="Stående, inte här" width={900} height={1600} isMissing />
        </div>
      </Part>
    </Group>
  );
}

function Large(props: { label: string; width: number; height: number; isMissing?: boolean }) {
  const [isOpen, setOpen] = createSignal(false);
  const [nth, setNth] = createSignal(2);
  return (
    <>
      <Button onClick={() => setOpen(true)}>{props.label}</Button>
      <PhotoDialog
        open={isOpen()}
        onClose={() => setOpen(false)}
        title={`Foto ${nth()} av 3`}
        src={props.isMissing ? undefined : picture}
        missing="Fotot är inte på den här enheten än. Det hämtas när du har nät."
        width={props.width}
        height={props.height}
        alt="Trappan i fyra färger"
        turning={{
          previousLabel: 'Föregående',
          nextLabel: 'Nästa',
          previous: () => setNth(((nth() + 1) % 3) + 1),
          next: () => setNth((nth() % 3) + 1),
        }}
        actions={<Button onClick={nothing}>Dra tillbaka</Button>}
      >
        <p>Trappan i fyra färger</p>
        <p class="meta">Ida Idh, i dag 10:42</p>
      </PhotoDialog>
    </>
  );
}
