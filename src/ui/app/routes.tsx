import type { RouteDefinition, RouteSectionProps } from '@solidjs/router';
import { lazy } from 'solid-js';
import { NotFound } from './NotFound.tsx';
import { lazily } from './texts.tsx';

/** A screen, fetched when first visited. */
const screen = lazily<RouteSectionProps>;

/**
 * One line per screen; addresses as in paths.ts. A screen is a default export and is fetched when first visited
 * (the service worker has it already):
 *   { path: '/fanga', component: screen(() => import('../screens/capture/Capture.tsx')) },
 */
export const routes: RouteDefinition[] = [
  // Every part of the kit in every state: for those who build, so not in the production bundle.
  ...(import.meta.env.DEV
    ? [{ path: '/kit', component: screen(() => import('../screens/kit/KitPage.tsx')) }]
    : []),
  { path: '/', component: lazy(() => import('../screens/start/Start.tsx')) },
  { path: '/fanga', component: screen(() => import('../screens/capture/Capture.tsx')) },
  { path: '/logga', component: screen(() => import('../screens/pilot/ChooseLog.tsx')) },
  { path: '/mer', component: screen(() => import('../screens/more/More.tsx')) },
  { path: '/portfolj', component: screen(() => import('../screens/portfolio/Portfolio.tsx')) },
  { path: '/workshop', component: screen(() => import('../screens/workshop/list/Workshops.tsx')) },
  { path: '/workshop/ny', component: screen(() => import('../screens/workshop/prepare/NewWorkshop.tsx')) },
  {
    path: '/workshop/:id/forbered',
    component: screen(() => import('../screens/workshop/prepare/Prepare.tsx')),
  },
  { path: '/lardomar', component: screen(() => import('../screens/lessons/Lessons.tsx')) },
  { path: '/installningar', component: screen(() => import('../screens/settings/Settings.tsx')) },
  { path: '/exempel', component: screen(() => import('../screens/example/Example.tsx')) },
  { path: '/modellen', component: screen(() => import('../screens/model/Model.tsx')) },
  { path: '/tillganglighet', component: screen(() => import('../screens/about/Accessibility.tsx')) },
  { path: '/integritet', component: screen(() => import('../screens/about/Privacy.tsx')) },
  {
    path: '/initiativ/:id',
    component: screen(() => import('../screens/initiative/InitiativeFrame.tsx')),
    // The parts of an initiative stand in its frame, and read it with useRecord().
    children: [
      { path: '/', component: screen(() => import('../screens/initiative/overview/Overview.tsx')) },
      { path: '/pilotlogg', component: screen(() => import('../screens/pilot/PilotLog.tsx')) },
      { path: '/upplagg', component: screen(() => import('../screens/initiative/setup/Setup.tsx')) },
      { path: '/medel', component: screen(() => import('../screens/initiative/money/Money.tsx')) },
      { path: '/beslut', component: screen(() => import('../screens/initiative/decisions/Decisions.tsx')) },
      { path: '/lardomar', component: screen(() => import('../screens/initiative/lessons/Lessons.tsx')) },
      { path: '/historik', component: screen(() => import('../screens/initiative/history/History.tsx')) },
    ],
  },
  {
    path: '/initiativ/:id/begar/:gate',
    component: screen(() => import('../screens/gate/request/RequestDecision.tsx')),
  },
  {
    path: '/initiativ/:id/beslut/:requestId',
    component: screen(() => import('../screens/gate/decide/Decide.tsx')),
  },
  {
    path: '/initiativ/:id/underlag/:requestId',
    component: screen(() => import('../screens/gate/basis/BasisPage.tsx')),
  },
  {
    path: '/initiativ/:id/protokoll/:decisionId',
    component: screen(() => import('../screens/gate/protocol/Protocol.tsx')),
  },
  { path: '/initiativ/:id/avsluta', component: screen(() => import('../screens/ending/End.tsx')) },
  { path: '/initiativ/:id/skala', component: screen(() => import('../screens/ending/Scale.tsx')) },
  {
    path: '/workshop/:id/presentera',
    component: screen(() => import('../screens/workshop/present/PresentWorkshop.tsx')),
  },
  { path: '/workshop/:id', component: screen(() => import('../screens/workshop/run/WorkshopRoom.tsx')) },
  {
    path: '/workshop/:id/resultat',
    component: screen(() => import('../screens/workshop/result/WorkshopResult.tsx')),
  },
  { path: '/setup', component: screen(() => import('../screens/doors/Setup.tsx')) },
  { path: '/inbjudan', component: screen(() => import('../screens/doors/Invitation.tsx')) },
  { path: '/lank', component: screen(() => import('../screens/doors/LinkDevice.tsx')) },
  { path: '/logga-in', component: screen(() => import('../screens/doors/SignIn.tsx')) },
  { path: '/synk', component: screen(() => import('../screens/sync/Sync.tsx')) },
  { path: '/workshop/redo', component: screen(() => import('../screens/workshop/ready/Ready.tsx')) },
  {
    path: '/workshop/:id/redo',
    component: screen(() => import('../screens/workshop/ready/ReadyForWorkshop.tsx')),
  },
  { path: '/manniskor', component: screen(() => import('../screens/people/People.tsx')) },
  {
    path: '/manniskor/forvaltningar',
    component: screen(() => import('../screens/people/Departments.tsx')),
  },
  { path: '/manniskor/staden', component: screen(() => import('../screens/people/TheCity.tsx')) },
  { path: '*', component: NotFound },
];

/** Begins to fetch the screen at an address, so that it need not wait until what stands around it is there. */
export async function fetchScreen(path: string): Promise<void> {
  await preload(routes.find((route) => route.path === path));
}

/** Fetches every screen whose address begins so, with the parts that stand in it. @throws when one of them cannot be had. */
export async function fetchScreensUnder(start: string): Promise<void> {
  await Promise.all(routes.filter(({ path }) => String(path).startsWith(start)).map(preloadAll));
}

async function preloadAll(route: RouteDefinition): Promise<void> {
  const parts = [route.children ?? []].flat();
  await Promise.all([preload(route), ...parts.map(preloadAll)]);
}

async function preload(route: RouteDefinition | undefined): Promise<void> {
  const component = route?.component;
  if (component && 'preload' in component && typeof component.preload === 'function')
    await component.preload();
}
