import { For } from 'solid-js';
import { type GlossaryWord, wordAnchor } from '../../app/modelAnchors.ts';
import { useTexts } from '../../app/texts.tsx';
import { ModelSection } from './ModelSection.tsx';

/** The words of Stegvis with their fellow in the other language, each explained in a sentence, in the alphabet of the language. */
export function Glossary() {
  const { t, f, language } = useTexts();
  const other = () => (language() === 'sv' ? 'en' : 'sv');
  const words = () =>
    (Object.keys(t().glossary) as GlossaryWord[])
      .map((key) => ({ key, ...t().glossary[key] }))
      .sort((a, b) => f().compare(a.word, b.word));
  return (
    <ModelSection id="ordlista" heading={t().modelScreen.glossary}>
      <p>{t().modelScreen.glossaryAbout}</p>
      <dl class="named glossary">
        <For each={words()}>
          {(entry) => (
            <div id={wordAnchor(entry.key)} tabindex={-1}>
              <dt>
                {entry.word}{' '}
                <span class="meta" lang={other()}>
                  {entry.other}
                </span>
              </dt>
              <dd>{entry.meaning}</dd>
            </div>
          )}
        </For>
      </dl>
    </ModelSection>
  );
}
