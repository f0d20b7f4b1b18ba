import type { WorkshopRecord } from '../../../app/record.ts';

const longest = 80;

/** What the rows of a workshop are called, by id: nothing for what is not here, has no name, or has not been shown. */
export function namesIn(parts: WorkshopRecord['parts']) {
  const find = <R extends { readonly id: string }>(rows: readonly R[], id: string) =>
    rows.find((row) => row.id === id);
  const step = (id: string) => find(parts.workshopStep, id)?.title;
  const shown = <R extends { readonly onlyOn?: string | undefined }>(row: R | undefined) =>
    row?.onlyOn === undefined ? row : undefined;
  return {
    step,
    cluster: (id: string) => find(parts.cluster, id)?.name,
    /** Its first line, shortened. */
    note: (id: string) => shortened(shown(find(parts.note, id))?.text),
    photo: (id: string) => shortened(shown(find(parts.attachment, id))?.alt),
    stepOfRound: (id: string) => step(find(parts.voteRound, id)?.stepId ?? ''),
  };
}

function shortened(text: string | undefined): string | undefined {
  const [line = ''] = text?.split('\n', 1) ?? [];
  if (line === '') return undefined;
  return line.length > longest ? `${line.slice(0, longest - 1).trimEnd()}…` : line;
}
