import { For } from 'solid-js';
import { OpenPage } from '../../app/OpenPage.tsx';
import { paths } from '../../app/paths.ts';
import { useCityIfIn } from '../../app/city.tsx';
import { useTexts } from '../../app/texts.tsx';
import { ButtonLink } from '../../kit/Button.tsx';
import { Section } from '../../kit/Section.tsx';
import './about.css';
import { useContact } from './contact.ts';
import { Points } from './Points.tsx';
import { Reach } from './Reach.tsx';
import { imy } from './statement.ts';

const seen = ['draft', 'internal', 'public', 'workshops', 'assessments', 'people', 'admins'] as const;

/** Integritet, for anybody: what is kept where, who sees it and what is logged. It says what the code does, and no more. */
export default function Privacy() {
  const { t } = useTexts();
  const words = () => t().privacy;
  const reach = useContact();
  const isIn = useCityIfIn() !== undefined;
  const city = () => reach().city ?? t().accessibility.theCity;
  return (
    <OpenPage title={words().title}>
      <div class="column aboutpage">
        <p class="lead-in">{words().lead(city())}</p>
        <Section heading={words().dontTitle}>
          <p>{words().dont}</p>
        </Section>
        <Section heading={words().device}>
          <p>{words().deviceAbout}</p>
          <Points items={words().onDevice} />
          <p>{words().deviceAfter}</p>
        </Section>
        <Section heading={words().city}>
          <p>{words().cityAbout}</p>
          <Points items={words().inCity} />
          <p>{words().notInCity}</p>
        </Section>
        <Section heading={words().sees}>
          <dl class="sees">
            <For each={seen}>
              {(what) => (
                <div>
                  <dt>{words()[what]}</dt>
                  <dd>{words()[`${what}Sees`]}</dd>
                </div>
              )}
            </For>
          </dl>
        </Section>
        <Section heading={words().inWorkshop}>
          <p>{words().inWorkshopAbout}</p>
          <Points items={words().ofWorkshop} />
        </Section>
        <Section heading={words().logged}>
          <p>{words().loggedAbout}</p>
        </Section>
        <Section heading={words().cookies}>
          <p>{words().cookiesAbout}</p>
          <p>{words().third}</p>
        </Section>
        <Section heading={words().rights}>
          <p>{words().rightsAbout}</p>
          {isIn && <ButtonLink href={paths.settings}>{t().shell.settings}</ButtonLink>}
          <p>{words().ask}</p>
          <Reach
            reach={reach()}
            mail={reach().contact.privacyMail}
            page={reach().contact.privacyPage}
            subject={words().subject(city())}
            words={words()}
          />
          <p>{words().complain}</p>
          <ButtonLink kind="quiet" href={imy}>
            {words().imy}
          </ButtonLink>
        </Section>
      </div>
    </OpenPage>
  );
}
