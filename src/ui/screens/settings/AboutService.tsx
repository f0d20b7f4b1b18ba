import { For } from 'solid-js';
import { paths } from '../../app/paths.ts';
import { useTexts } from '../../app/texts.tsx';
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
              <a href={href} class="lnk">
                {label}
              </a>
            </li>
          )}
        </For>
      </ul>
    </Section>
  );
}
