import { Show } from 'solid-js';
import { hasRole } from '../../../domain/person.ts';
import { useCity } from '../../app/city.tsx';
import { useGuide } from '../../app/guide.ts';
import { paths } from '../../app/paths.ts';
import { useTexts } from '../../app/texts.tsx';
import { Button } from '../../kit/Button.tsx';
import { Chip } from '../../kit/Chip.tsx';
import { IconTile, PhaseTile } from '../../kit/PhaseTile.tsx';
import { Row, Rows } from '../../kit/Row.tsx';
import { Section } from '../../kit/Section.tsx';

/** Ny här?: the example and the model, and what one's role needs first. Stands last, asks for nothing, and goes with one tap (rule 24). */
export default function Guide(props: {
  /** The person has no initiative that others see. */
  isNew: boolean;
}) {
  const { t } = useTexts();
  const { actor, organisation } = useCity();
  const guide = useGuide();
  const words = () => t().guide;
  const isAlone = () => hasRole(actor(), 'admin') && organisation().people.length <= 1;
  return (
    <Show when={guide.isShown(props.isNew)}>
      <div class="guide">
        <Section
          heading={words().title}
          aside={
            <Button kind="quiet" name={words().removeName} onClick={() => guide.remove()}>
              {words().remove}
            </Button>
          }
        >
          <Rows>
            <Row
              href={paths.example}
              tile={<PhaseTile phase={1} />}
              title={t().example.story.title}
              meta={
                <>
                  <Chip kind="example">{t().example.chip}</Chip> {t().example.takes}
                </>
              }
            />
            <Show when={hasRole(actor(), 'decisionMaker')}>
              <Row
                href={`${paths.model}#beslut`}
                tile={<IconTile icon="gate" />}
                title={words().decide}
                meta={words().decideAbout}
              />
            </Show>
            <Show when={isAlone()}>
              <Row
                href={paths.people}
                tile={<IconTile icon="people" />}
                title={words().invite}
                meta={words().inviteAbout}
              />
            </Show>
            <Row
              href={paths.model}
              tile={<IconTile icon="info" />}
              title={words().model}
              meta={words().modelAbout}
            />
          </Rows>
        </Section>
      </div>
    </Show>
  );
}
