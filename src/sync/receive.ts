import type { Answer, City, Principal } from './cityStore.ts';

export type Receive = (city: City, principal: Principal, body: unknown) => Promise<Answer>;
