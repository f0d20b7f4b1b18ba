/**
 * Says in `--keyboard` how much of the window the keyboard on the screen covers, for what stands at its bottom (rule 27). Browsers
 * that make the window lower instead, as index.html asks them to, say nothing here; Safari lays the keyboard over it.
 * @returns stops it.
 */
export function watchKeyboard(seen: VisualViewport | null = visualViewport): () => void {
  const root = document.documentElement;
  const tell = () => {
    if (!seen) return;
    // Pinched larger, the window is seen in part without any keyboard.
    const covered =
      seen.scale > 1.05 ? 0 : Math.max(0, Math.round(innerHeight - seen.height - seen.offsetTop));
    root.style.setProperty('--keyboard', `${covered}px`);
  };
  seen?.addEventListener('resize', tell);
  seen?.addEventListener('scroll', tell);
  return () => {
    seen?.removeEventListener('resize', tell);
    seen?.removeEventListener('scroll', tell);
    root.style.removeProperty('--keyboard');
  };
}
