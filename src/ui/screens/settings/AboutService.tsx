import { For } from 'solid-js';
import { paths } from '../../app/paths.ts';
import { useTexts } from '../../app/texts.tsx';
import { ButtonLink } from '../../kit/Button.tsx';
import { Section } from '../../kit/Section.tsx';

/** The way on to what anybody may read of the service. */
export function AboutService() {
  const { t } = useTexts();
  const places = () => [
    { href: paths.accessibility, label: t().accessibility.title },
    { href: paths.privacy, label: t().privacy.title },
    { href: paths.model, label: t().shell.model },
  ];
  return (
    <Section heading={t().accessibility.foot}>
      <ul>
        <For each={places()}>
          {({ href, label }) => (
            <li>
              <ButtonLink kind="quiet" href={href}>
                {label}
              </ButtonLink>
            </li>
          )}
        </For>
      </ul>
    </Section>
  );
}
