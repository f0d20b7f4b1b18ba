import type { RouteDefinition } from '@solidjs/router';
import { lazy } from 'solid-js';
import { NotFound } from './NotFound.tsx';

/**
 * One line per screen; addresses as in paths.ts. A screen is a default export and is fetched when first visited
 * (the service worker has it already):
 *   { path: '/fanga', component: lazy(() => import('../screens/capture/Capture.tsx')) },
 */
export const routes: RouteDefinition[] = [
  // Every part of the kit in every state: for those who build, so not in the production bundle.
  ...(import.meta.env.DEV
    ? [{ path: '/kit', component: lazy(() => import('../screens/kit/KitPage.tsx')) }]
    : []),
  { path: '/', component: lazy(() => import('../screens/start/Start.tsx')) },
  { path: '/fanga', component: lazy(() => import('../screens/capture/Capture.tsx')) },
  { path: '/logga', component: lazy(() => import('../screens/pilot/ChooseLog.tsx')) },
  { path: '/mer', component: lazy(() => import('../screens/more/More.tsx')) },
  {
    path: '/initiativ/:id',
    component: lazy(() => import('../screens/initiative/InitiativeFrame.tsx')),
    // The parts of an initiative stand in its frame, and read it with useRecord().
    children: [
      { path: '/', component: lazy(() => import('../screens/initiative/overview/Overview.tsx')) },
      { path: '/pilotlogg', component: lazy(() => import('../screens/pilot/PilotLog.tsx')) },
      { path: '/upplagg', component: lazy(() => import('../screens/initiative/setup/Setup.tsx')) },
      { path: '/medel', component: lazy(() => import('../screens/initiative/money/Money.tsx')) },
      { path: '/beslut', component: lazy(() => import('../screens/initiative/decisions/Decisions.tsx')) },
      { path: '/lardomar', component: lazy(() => import('../screens/initiative/lessons/Lessons.tsx')) },
      { path: '/historik', component: lazy(() => import('../screens/initiative/history/History.tsx')) },
    ],
  },
  {
    path: '/initiativ/:id/begar/:gate',
    component: lazy(() => import('../screens/gate/request/RequestDecision.tsx')),
  },
  {
    path: '/initiativ/:id/beslut/:requestId',
    component: lazy(() => import('../screens/gate/decide/Decide.tsx')),
  },
  {
    path: '/initiativ/:id/underlag/:requestId',
    component: lazy(() => import('../screens/gate/basis/BasisPage.tsx')),
  },
  {
    path: '/initiativ/:id/protokoll/:decisionId',
    component: lazy(() => import('../screens/gate/protocol/Protocol.tsx')),
  },
  { path: '/initiativ/:id/avsluta', component: lazy(() => import('../screens/ending/End.tsx')) },
  { path: '/initiativ/:id/skala', component: lazy(() => import('../screens/ending/Scale.tsx')) },
  { path: '/setup', component: lazy(() => import('../screens/doors/Setup.tsx')) },
  { path: '/inbjudan', component: lazy(() => import('../screens/doors/Invitation.tsx')) },
  { path: '/lank', component: lazy(() => import('../screens/doors/LinkDevice.tsx')) },
  { path: '/logga-in', component: lazy(() => import('../screens/doors/SignIn.tsx')) },
  { path: '/synk', component: lazy(() => import('../screens/sync/Sync.tsx')) },
  { path: '/manniskor', component: lazy(() => import('../screens/people/People.tsx')) },
  { path: '*', component: NotFound },
];
