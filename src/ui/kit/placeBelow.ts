const gap = 4;
const edge = 8;

/** Puts a fixed box under its button, right edges aligned where there is room, above where there is none below. */
export function placeBelow(button: HTMLElement, box: HTMLElement): void {
  const from = button.getBoundingClientRect();
  const size = box.getBoundingClientRect();
  const room = { width: document.documentElement.clientWidth, height: window.innerHeight };
  const left = Math.max(edge, Math.min(from.right - size.width, room.width - size.width - edge));
  const below = from.bottom + gap;
  const fits = below + size.height <= room.height - edge;
  const top = fits ? below : Math.max(edge, from.top - gap - size.height);
  box.style.setProperty('left', `${left}px`);
  box.style.setProperty('top', `${top}px`);
}
