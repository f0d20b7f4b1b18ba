import type { ReadyRow } from '../../../app/ready/check.ts';
import { rowOf } from '../../../app/ready/rowOf.ts';
import type { Found } from '../../../app/ready/verdict.ts';
import { useCity } from '../../../app/city.tsx';
import { paths } from '../../../app/paths.ts';
import { useSendNow } from '../../../app/sendNow.ts';
import { useTexts } from '../../../app/texts.tsx';
import { Button, ButtonLink } from '../../../kit/Button.tsx';
import { useWorkshop } from '../OfWorkshop.tsx';

type Prepared = Found<'there' | 'noSteps'>;
type Others = Found<'onlyThis' | 'none' | 'notSent' | 'lookThere'>;

/** The workshop is on this device, with its agenda and those who take part. */
export function usePreparedRow(): ReadyRow {
  const { t } = useTexts();
  const { head, steps, participants } = useWorkshop();
  const words = () => t().workshop.ready.prepared;
  const found = (): Prepared =>
    steps().length > 0 ? { verdict: 'ok', what: 'there' } : { verdict: 'bad', what: 'noSteps' };
  return rowOf(
    { found },
    {
      title: () => words().title,
      say: ({ what }) =>
        what === 'there'
          ? words().there(words().steps(steps().length), words().participants(participants().length))
          : words().noSteps,
      mend: ({ what }) =>
        what === 'noSteps' ? (
          <ButtonLink href={paths.prepareWorkshop(head().id)}>{words().toPrepare}</ButtonLink>
        ) : undefined,
    },
  );
}

/** Those on the other tablets take part. Whether their tablets are ready only they can see. */
export function useOthersRow(): ReadyRow {
  const { t, f } = useTexts();
  const { me, nameOf, isOnlyHere } = useCity();
  const { head } = useWorkshop();
  const { send, isBusy } = useSendNow();
  const words = () => t().workshop.ready.others;
  const others = () =>
    [...new Set([...head().leaderIds, ...head().memberIds])].filter((id) => id !== me().id);
  const found = (): Others => {
    if (others().length === 0)
      return head().mode === 'groups'
        ? { verdict: 'warn', what: 'none' }
        : { verdict: 'ok', what: 'onlyThis' };
    return isOnlyHere(head().id) ? { verdict: 'bad', what: 'notSent' } : { verdict: 'ok', what: 'lookThere' };
  };
  return rowOf(
    { found },
    {
      title: () => words().title,
      say: ({ what }) =>
        what === 'lookThere' ? words().lookThere(f().list(others().map(nameOf))) : words()[what],
      mend: ({ what }) => {
        if (what === 'none')
          return (
            <ButtonLink href={paths.prepareWorkshop(head().id)}>
              {t().workshop.ready.prepared.toPrepare}
            </ButtonLink>
          );
        return what === 'notSent' ? (
          <Button reason={isBusy() ? t().syncScreen.sendingNow : undefined} onClick={() => void send()}>
            {t().syncScreen.sendNow}
          </Button>
        ) : undefined;
      },
    },
  );
}
