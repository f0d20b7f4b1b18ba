/** Why a file is not read. Nothing of it has been taken in. */
export type Fault =
  /** Something else than a file of ours. */
  | 'notOurs'
  /** Its end is missing: it was cut off on its way. */
  | 'cut'
  /** It is not as it was made. */
  | 'changed'
  /** Made by a newer app than this. */
  | 'newer'
  | 'otherCity'
  /** A backup of somebody else's, with nothing in it to carry. */
  | 'otherPerson'
  /** Its maker's key is not known to the city, so nobody can tell whose it is. */
  | 'unregistered';

export class FileFault extends Error {
  readonly fault: Fault;
  constructor(fault: Fault, cause?: unknown) {
    super(`the file is ${fault}`, { cause });
    this.fault = fault;
  }
}
