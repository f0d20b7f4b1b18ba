import { basis } from './gate/basis.ts';
import { decide } from './gate/decide.ts';
import { protocol } from './gate/protocol.ts';
import { request } from './gate/request.ts';
import { shared } from './gate/shared.ts';

/** The screens around a decision, a file for each. */
export const gate = { basis, decide, protocol, request, shared };
