const canvas = new OffscreenCanvas(1, 1).getContext('2d', { willReadFrequently: true });

/** What a CSS colour becomes on a screen, over another one; each channel 0 to 255. */
function painted(...layers: readonly string[]): readonly number[] {
  if (!canvas) throw new Error('no canvas');
  canvas.clearRect(0, 0, 1, 1);
  for (const layer of layers) {
    canvas.fillStyle = layer;
    canvas.fillRect(0, 0, 1, 1);
  }
  return [...canvas.getImageData(0, 0, 1, 1).data.slice(0, 3)];
}

/** Relative luminance by WCAG 2.2. */
function luminance(channels: readonly number[]): number {
  const [red = 0, green = 0, blue = 0] = channels.map((channel) => {
    const share = channel / 255;
    return share <= 0.04045 ? share / 12.92 : ((share + 0.055) / 1.055) ** 2.4;
  });
  return 0.2126 * red + 0.7152 * green + 0.0722 * blue;
}

/** The contrast ratio of a colour as it is painted on grounds that lie on each other, the lowest first and opaque. */
export function contrast(color: string, ...grounds: readonly string[]): number {
  const [a, b] = [luminance(painted(...grounds, color)), luminance(painted(...grounds))];
  return (Math.max(a, b) + 0.05) / (Math.min(a, b) + 0.05);
}
