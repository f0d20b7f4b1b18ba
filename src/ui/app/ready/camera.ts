import type { Found } from './verdict.ts';

/** works: it has been opened here · there: there is one, and the app may use it · untried: there is one, nobody has asked · denied · busy: another program has it · none */
export type Camera = Found<'works' | 'there' | 'untried' | 'denied' | 'busy' | 'none'>;

export interface CameraHere {
  readonly devices: () => Promise<readonly Pick<MediaDeviceInfo, 'kind'>[] | undefined>;
  /** Undefined where a browser does not say. */
  readonly permission: () => Promise<PermissionState | undefined>;
}

const found = {
  works: { verdict: 'ok', what: 'works' },
  there: { verdict: 'ok', what: 'there' },
  untried: { verdict: 'unknown', what: 'untried' },
  denied: { verdict: 'warn', what: 'denied' },
  busy: { verdict: 'warn', what: 'busy' },
  none: { verdict: 'warn', what: 'none' },
} as const satisfies Record<string, Camera>;

/** Is there a camera? Never worse than a warning: a photo can also be chosen among those that the device has. */
export async function lookAtCamera(here: CameraHere): Promise<Camera> {
  const devices = await here.devices().catch(() => undefined);
  const isThere = devices?.some(({ kind }) => kind === 'videoinput') ?? false;
  if (!isThere) return found.none;
  const permission = await here.permission().catch(() => undefined);
  if (permission === 'denied') return found.denied;
  return permission === 'granted' ? found.there : found.untried;
}

/** Really opens the camera, and closes it at once. The browser may ask the person first. */
export async function tryCamera(open: () => Promise<MediaStream>): Promise<Camera> {
  try {
    const stream = await open();
    const tracks = stream.getVideoTracks();
    const isLive = tracks.some(({ readyState }) => readyState === 'live');
    for (const track of tracks) track.stop();
    return isLive ? found.works : found.busy;
  } catch (error) {
    const name = error instanceof DOMException ? error.name : '';
    if (name === 'NotAllowedError' || name === 'SecurityError') return found.denied;
    return name === 'NotFoundError' || name === 'OverconstrainedError' ? found.none : found.busy;
  }
}

/** A photo has been taken in the device's own camera. */
export const cameraWorks: Camera = found.works;
