import { Trouble as StoreTrouble } from '../../../../store/cabinet.ts';
import { type Fault, FileFault } from '../../../../store/file/fault.ts';

/** Why a file was not read in, as there are sentences for it. */
export type Trouble = Fault | 'full' | 'unknown';

export function faultOf(error: unknown): Trouble {
  if (error instanceof FileFault) return error.fault;
  return error instanceof StoreTrouble && error.kind === 'full' ? 'full' : 'unknown';
}
