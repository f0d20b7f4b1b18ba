import { createSignal } from 'solid-js';
import { remembered } from '../../../app/remembered.ts';

const [isOn, setOn] = createSignal(remembered.get('workshop.sound') === 'on');

/** Does this device sound when the time is up? Off until somebody here turns it on (W4). */
export const isSoundOn = isOn;

/** Turns the sound on, and lets it be heard, or off. By a tap: no browser sounds otherwise. */
export function turnSound(on: boolean): void {
  remembered.set('workshop.sound', on ? 'on' : null);
  setOn(on);
  if (on) sound();
}

let context: AudioContext | undefined;

/** Two short soft tones, where it is on. A browser that gives no sound gives none; all of it is said in words, too. */
export function sound(): void {
  if (!isOn() || typeof AudioContext === 'undefined') return;
  try {
    context ??= new AudioContext();
    void context.resume().catch(() => undefined);
    for (const [at, pitch] of [
      [0, 660],
      [0.22, 880],
    ] as const)
      tone(context, context.currentTime + at, pitch);
  } catch {
    // see above
  }
}

function tone(on: AudioContext, at: number, pitch: number): void {
  const pipe = on.createOscillator();
  const loudness = on.createGain();
  pipe.frequency.value = pitch;
  // Swells and fades, so that it does not click.
  loudness.gain.setValueAtTime(0, at);
  loudness.gain.linearRampToValueAtTime(0.2, at + 0.03);
  loudness.gain.linearRampToValueAtTime(0, at + 0.2);
  pipe.connect(loudness).connect(on.destination);
  pipe.start(at);
  pipe.stop(at + 0.22);
}
