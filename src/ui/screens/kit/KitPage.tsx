import { createSignal } from 'solid-js';
import { Page } from '../../app/Page.tsx';
import { useTexts } from '../../app/texts.tsx';
import { setTheme, type Theme, theme } from '../../app/theme.ts';
import { RadioGroup } from '../../kit/RadioGroup.tsx';
import { SyncButton } from '../../kit/SyncButton.tsx';
import { ActionParts } from './ActionParts.tsx';
import { AreaParts } from './AreaParts.tsx';
import { ChoiceParts } from './ChoiceParts.tsx';
import { FieldParts } from './FieldParts.tsx';
import { FigureParts } from './FigureParts.tsx';
import './kitPage.css';
import { LayerParts } from './LayerParts.tsx';
import { ListParts } from './ListParts.tsx';
import { NoteParts } from './NoteParts.tsx';
import { PageParts } from './PageParts.tsx';
import { type Grounds, GroundsContext } from './Part.tsx';
import { PhotoParts } from './PhotoParts.tsx';
import { PictureParts } from './PictureParts.tsx';
import { SignParts } from './SignParts.tsx';
import { StairParts } from './StairParts.tsx';
import { TableParts } from './TableParts.tsx';
import { WorkshopParts } from './WorkshopParts.tsx';

/** Every part of the kit in every state, for the eye and for pictures (`npm run kit`). Only in development. */
export default function KitPage() {
  const [grounds, setGrounds] = createSignal<Grounds>('own');
  const { language, setLanguage } = useTexts();
  return (
    <Page
      title="Alla delar"
      back={{ href: '/', label: 'Start' }}
      tools={<SyncButton state="local" label="3 bara här" name="Synk: 3 bara här" href="/synk" />}
    >
      <div class="kit-grid">
        <RadioGroup
          label="Tema"
          form="segments"
          options={themes}
          value={grounds() === 'both' ? 'both' : theme()}
          onChange={(chosen) => {
            setGrounds(chosen === 'both' ? 'both' : 'own');
            if (chosen !== 'both') setTheme(chosen);
          }}
        />
        <RadioGroup
          label="Språk"
          form="segments"
          hint="Delarnas egna ord: Stäng, obligatoriskt, Visa som tabell"
          options={languages}
          value={language()}
          onChange={(chosen) => void setLanguage(chosen)}
        />
      </div>
      <GroundsContext.Provider value={grounds}>
        <StairParts />
        <ActionParts />
        <SignParts />
        <FieldParts />
        <ChoiceParts />
        <ListParts />
        <TableParts />
        <PageParts />
        <FigureParts />
        <PictureParts />
        <PhotoParts />
        <AreaParts />
        <NoteParts />
        <WorkshopParts />
        <LayerParts />
      </GroundsContext.Provider>
    </Page>
  );
}

const themes: { value: Theme | 'both'; label: string }[] = [
  { value: 'system', label: 'Som enheten' },
  { value: 'light', label: 'Ljust' },
  { value: 'dark', label: 'Mörkt' },
  { value: 'both', label: 'Bredvid varandra' },
];
const languages = [
  { value: 'sv', label: 'Svenska' },
  { value: 'en', label: 'English' },
] as const;
