import { type JSX, Show } from 'solid-js';
import { Button } from '../kit/Button.tsx';
import { useCityIfIn } from './city.tsx';
import { OutsideFoot } from './OutsideFoot.tsx';
import { Page } from './Page.tsx';
import { paths } from './paths.ts';
import { useTexts } from './texts.tsx';

/** A page to read and to print, for anybody: in the shell for those who are in, else with a way in and the doors' foot. */
export function OpenPage(props: { title: string; children: JSX.Element }) {
  const { t } = useTexts();
  const isIn = useCityIfIn() !== undefined;
  return (
    <>
      <Page
        title={props.title}
        back={isIn ? undefined : { href: paths.signIn, label: t().accessibility.toSignIn }}
        actions={
          <Button icon="print" onClick={() => window.print()}>
            {t().common.print}
          </Button>
        }
      >
        {props.children}
      </Page>
      <Show when={!isIn}>
        <OutsideFoot />
      </Show>
    </>
  );
}
