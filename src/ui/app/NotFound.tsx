import { ButtonLink } from '../kit/Button.tsx';
import { EmptyState } from '../kit/EmptyState.tsx';
import { Page } from './Page.tsx';
import { paths } from './paths.ts';
import { useTexts } from './texts.tsx';

/** An address that leads nowhere. */
export function NotFound() {
  const { t } = useTexts();
  return (
    <Page title={t().shell.notFoundTitle}>
      <EmptyState action={<ButtonLink href={paths.start}>{t().shell.toStart}</ButtonLink>}>
        {t().shell.notFoundText}
      </EmptyState>
    </Page>
  );
}
