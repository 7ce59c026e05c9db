/** In a page, before anything else: the time is always the same, and no caret blinks. */
export function stillClock(): void {
  const noon = Date.UTC(2026, 8, 15, 10);
  const Running = Date;
  globalThis.Date = class extends Running {
    constructor(...given: unknown[]) {
      super(...((given.length > 0 ? given : [noon]) as [number]));
    }
    static override now(): number {
      return noon;
    }
  } as DateConstructor;
  document.addEventListener('DOMContentLoaded', () => {
    document.documentElement.style.caretColor = 'transparent';
  });
}

/** In a page: by what fonts it writes, as a short sum of what some writing looks like. */
export function fontsOf(): string {
  const canvas = new OffscreenCanvas(600, 160).getContext('2d');
  if (!canvas) return 'unknown';
  ['system-ui', 'sans-serif', 'monospace'].forEach((family, row) => {
    canvas.font = `20px ${family}`;
    canvas.fillText('Åström & Fils 0123 مشتري 梅 한국 Ελένη', 4, 40 * (row + 1));
  });
  const { data } = canvas.getImageData(0, 0, 600, 160);
  const sum = data.reduce((sum, value) => Math.imul(sum ^ value, 16_777_619) >>> 0, 2_166_136_261);
  return sum.toString(16).padStart(8, '0');
}
