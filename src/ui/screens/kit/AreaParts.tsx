import { createSignal, Show } from 'solid-js';
import type { Area } from '../../../domain/area.ts';
import { AreaBox } from '../../kit/AreaBox.tsx';
import { AreaCut } from '../../kit/AreaCut.tsx';
import { AreaGrid } from '../../kit/AreaGrid.tsx';
import { AreaPhoto } from '../../kit/AreaPhoto.tsx';
import { areaAround, cellsOf } from '../../kit/areas.ts';
import { RadioGroup } from '../../kit/RadioGroup.tsx';
import { Group, Part } from './Part.tsx';

/** A picture that is there without a city: the app's own icon. */
const picture = '/icons/512.png';
const start: Area = { x: 0.5, y: 0.1, w: 0.4, h: 0.3 };
const marks = [
  { area: { x: 0.1, y: 0.5, w: 0.3, h: 0.25 }, nth: 1 },
  { area: { x: 0.55, y: 0.6, w: 0.3, h: 0.3 }, nth: 12 },
];

/** Areas of a photo. */
export function AreaParts() {
  const [area, setArea] = createSignal(start);
  const [cell, setCell] = createSignal('B2');
  const [zoom, setZoom] = createSignal<'1' | '2'>('1');
  return (
    <Group id="ytor" heading="Ytor i ett foto">
      <Part
        name="AreaPhoto, AreaBox"
        use="Välja en yta i ett foto: med ett tryck, i hörnen, med pilarna. Det som redan är valt har nummer."
        not="att bara se ett foto (PhotoDialog)."
      >
        <RadioGroup
          label="Så mycket av fotot syns"
          form="segments"
          options={[
            { value: '1' as const, label: 'Hela' },
            { value: '2' as const, label: '2×' },
          ]}
          value={zoom()}
          onChange={setZoom}
        />
        <div class="kit-area">
          <AreaPhoto
            src={picture}
            ratio={1}
            alt="Trappan i fyra färger"
            label="Fotot"
            zoom={Number(zoom())}
            marks={marks}
            onPoint={(at) => setArea(areaAround(at, start))}
            onZoom={(way) => setZoom(way === 1 ? '2' : '1')}
          >
            <AreaBox
              area={area()}
              label="Ytan som klipps ut"
              hint="Pilarna flyttar ytan, plus och minus ändrar den."
              onChange={setArea}
            />
          </AreaPhoto>
        </div>
      </Part>
      <Part
        name="AreaGrid"
        use="Ett rutnät över fotot, där var ruta är en knapp."
        not="siffror i rader och kolumner (FactTable)."
      >
        <div class="kit-area">
          <AreaPhoto
            src={picture}
            ratio={1}
            alt="Trappan i fyra färger"
            label="Fotot"
            zoom={1}
            marks={marks.slice(0, 1)}
          >
            <AreaGrid
              cells={cellsOf(3, 3)}
              columns={3}
              label="Rutnät över fotot"
              nameOf={({ name }) => `Ruta ${name}`}
              isChosen={({ name }) => name === cell()}
              onChoose={({ name }) => setCell(name)}
            />
            <Show when={cellsOf(3, 3).find(({ name }) => name === cell())}>
              {(chosen) => (
                <AreaBox
                  area={chosen().area}
                  label="Ytan som klipps ut"
                  hint="Pilarna flyttar ytan, plus och minus ändrar den."
                  onChange={() => undefined}
                />
              )}
            </Show>
          </AreaPhoto>
        </div>
      </Part>
      <Part
        name="AreaCut"
        use="Det som är valt i ett foto, stort eller i en lista."
        not="hela foton (PhotoTile)."
      >
        <AreaCut src={picture} area={area()} ratio={1} />
        <AreaCut small src={picture} area={area()} ratio={1} />
      </Part>
    </Group>
  );
}
