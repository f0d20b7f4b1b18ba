import type { Texts } from '../sv.ts';
import { basis } from './gate/basis.ts';
import { decide } from './gate/decide.ts';
import { protocol } from './gate/protocol.ts';
import { request } from './gate/request.ts';
import { shared } from './gate/shared.ts';

export const gate: Texts['gate'] = { basis, decide, protocol, request, shared };
