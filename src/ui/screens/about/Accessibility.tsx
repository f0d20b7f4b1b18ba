import { For } from 'solid-js';
import { OpenPage } from '../../app/OpenPage.tsx';
import { useTexts } from '../../app/texts.tsx';
import { DefinitionList } from '../../kit/DefinitionList.tsx';
import { ButtonLink } from '../../kit/Button.tsx';
import { Section } from '../../kit/Section.tsx';
import './about.css';
import { useContact } from './contact.ts';
import { FaultReport } from './FaultReport.tsx';
import { Points } from './Points.tsx';
import { Reach } from './Reach.tsx';
import { assessedOn, changedOn, digg } from './statement.ts';

/** Tillgänglighetsredogörelse, for anybody: what lag 2018:1937 and Digg ask a public body to say, and telling of a fault. */
export default function Accessibility() {
  const { t, f } = useTexts();
  const words = () => t().accessibility;
  const reach = useContact();
  const city = () => reach().city ?? words().theCity;
  return (
    <OpenPage title={words().title}>
      <div class="column aboutpage">
        <p class="lead-in">{words().lead(city())}</p>
        <Section heading={words().how}>
          <p>
            <b>{words().status}</b>
          </p>
          <p>{words().aim}</p>
          <Points items={words().made} />
        </Section>
        <Section heading={words().limits}>
          <p>{words().limitsAbout}</p>
          <ul class="limits">
            <For each={words().known}>
              {({ what, meanwhile }) => (
                <li>
                  <b>{what}</b>
                  <p>{meanwhile}</p>
                </li>
              )}
            </For>
          </ul>
          <p>{words().burden}</p>
        </Section>
        <Section heading={words().help}>
          <p>{words().helpAbout}</p>
          <Reach
            reach={reach()}
            mail={reach().contact.accessibilityMail}
            page={reach().contact.accessibilityPage}
            subject={words().subject(city())}
            words={words()}
          />
        </Section>
        <Section heading={words().report}>
          <p>{words().reportAbout}</p>
          <FaultReport reach={reach()} />
        </Section>
        <Section heading={words().oversight}>
          <p>{words().oversightAbout}</p>
          <p>
            <ButtonLink kind="quiet" href={digg}>
              {words().digg}
            </ButtonLink>{' '}
            <span class="meta">{digg}</span>
          </p>
        </Section>
        <Section heading={words().tested}>
          <p>{words().testedAbout}</p>
          <Points items={words().tests} />
        </Section>
        <Section heading={words().dates}>
          <DefinitionList
            look="facts"
            items={[
              { term: words().assessed, detail: <time datetime={assessedOn}>{f().date(assessedOn)}</time> },
              { term: words().updated, detail: <time datetime={changedOn}>{f().date(changedOn)}</time> },
            ]}
          />
        </Section>
      </div>
    </OpenPage>
  );
}
