import { useLocation } from '@solidjs/router';
import type { JSX } from 'solid-js';
import { Page } from '../../app/Page.tsx';
import { paths } from '../../app/paths.ts';
import { useTexts } from '../../app/texts.tsx';
import { Tabs } from '../../kit/Tabs.tsx';
import './people.css';

/** What the city is made of, in three parts: its people, its departments and funds, and itself. */
export function CityPage(props: { title: string; actions?: JSX.Element; children: JSX.Element }) {
  const { t } = useTexts();
  const location = useLocation();
  const parts = () =>
    [
      { href: paths.people, label: t().people.people },
      { href: paths.departments, label: t().people.departmentsTitle },
      { href: paths.city, label: t().people.cityTitle },
    ].map((part) => ({ ...part, current: location.pathname === part.href }));
  return (
    <Page title={props.title} actions={props.actions}>
      <div class="column broad peoplepage">
        <Tabs label={t().people.parts} items={parts()} />
        {props.children}
      </div>
    </Page>
  );
}
