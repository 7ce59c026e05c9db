import { crc32, deflateSync } from 'node:zlib';
import type { Browser } from 'puppeteer-core';

export interface Difference {
  /** Of all pixels, how many have another colour: 0 to 1. */
  readonly share: number;
  /** A PNG in which they are red; absent where the pictures differ in size. */
  readonly marked?: Buffer | undefined;
}

/** A tab that makes pictures small enough to be kept: PNG with a palette, a fifth of what the browser makes. */
export async function smallPictures(
  browser: Browser,
): Promise<{ smaller(png: string): Promise<Buffer>; close(): Promise<void> }> {
  const page = await browser.newPage();
  return {
    smaller: async (png) => pngOf(await page.evaluate(withPalette, `data:image/png;base64,${png}`)),
    close: () => page.close(),
  };
}

interface Painting {
  readonly width: number;
  readonly height: number;
  /** Red, green and blue of each colour. */
  readonly palette: readonly number[];
  /** Base 64; for each pixel a byte: which colour. */
  readonly pixels: string;
}

/**
 * In the page: a picture in its 256 most frequent colours, after 32 steps of each channel: a step is not more than what
 * counts as a difference.
 */
async function withPalette(source: string): Promise<Painting> {
  const image = new Image();
  image.src = source;
  await image.decode();
  const { width, height } = image;
  const context = new OffscreenCanvas(width, height).getContext('2d', { willReadFrequently: true });
  if (!context) throw new Error('no canvas');
  context.drawImage(image, 0, 0);
  const { data } = context.getImageData(0, 0, width, height);
  const step = (at: number): number => Math.min(255, Math.round((data[at] ?? 0) / 8) * 8);
  const colours = Uint32Array.from({ length: width * height }, (_, at) => {
    const [red, green, blue] = [step(4 * at), step(4 * at + 1), step(4 * at + 2)];
    return red * 65_536 + green * 256 + blue;
  });
  const counts = new Map<number, number>();
  for (const colour of colours) counts.set(colour, (counts.get(colour) ?? 0) + 1);
  const channels = (colour: number): number[] => [colour >> 16, (colour >> 8) & 255, colour & 255];
  const ranked = [...counts].sort(([a, many], [b, more]) => more - many || a - b).map(([colour]) => colour);
  const kept = ranked.slice(0, 256);
  const index = new Map(kept.map((colour, at) => [colour, at]));
  for (const rare of ranked.slice(256)) {
    const apart = kept.map((colour) =>
      channels(colour).reduce((sum, value, at) => sum + (value - (channels(rare)[at] ?? 0)) ** 2, 0),
    );
    index.set(rare, apart.indexOf(Math.min(...apart)));
  }
  let binary = '';
  for (const colour of colours) binary += String.fromCharCode(index.get(colour) ?? 0);
  return { width, height, palette: kept.flatMap(channels), pixels: btoa(binary) };
}

/** A PNG of colour type 3, its lines unfiltered: of flat colours, that packs best. */
function pngOf({ width, height, palette, pixels }: Painting): Buffer {
  const indexes = Buffer.from(pixels, 'base64');
  const lines = Array.from({ length: height }, (_, row) =>
    Buffer.concat([Buffer.of(0), indexes.subarray(row * width, (row + 1) * width)]),
  );
  const header = Buffer.alloc(13);
  header.writeUInt32BE(width, 0);
  header.writeUInt32BE(height, 4);
  header.set([8, 3, 0, 0, 0], 8);
  return Buffer.concat([
    Buffer.from('\x89PNG\r\n\x1a\n', 'latin1'),
    chunk('IHDR', header),
    chunk('PLTE', Buffer.from(palette)),
    chunk('IDAT', deflateSync(Buffer.concat(lines), { level: 9 })),
    chunk('IEND', Buffer.alloc(0)),
  ]);
}

function chunk(name: string, content: Buffer): Buffer {
  const named = Buffer.concat([Buffer.from(name, 'latin1'), content]);
  const [length, sum] = [Buffer.alloc(4), Buffer.alloc(4)];
  length.writeUInt32BE(content.length);
  sum.writeUInt32BE(crc32(named));
  return Buffer.concat([length, named, sum]);
}

/** How two pictures differ. The browser decodes them, so that no library has to. */
export async function differenceOf(browser: Browser, before: Buffer, after: Buffer): Promise<Difference> {
  const page = await browser.newPage();
  try {
    const [a, b] = [before, after].map((picture) => `data:image/png;base64,${picture.toString('base64')}`);
    const { share, marked } = await page.evaluate(inPage, a ?? '', b ?? '');
    return { share, marked: marked === undefined ? undefined : Buffer.from(marked, 'base64') };
  } finally {
    await page.close();
  }
}

/** In the page: paints both, and marks every pixel of which a channel differs by more than the eye can see. */
async function inPage(before: string, after: string): Promise<{ share: number; marked?: string }> {
  const visible = 8;
  const images = await Promise.all(
    [before, after].map(async (source) => {
      const image = new Image();
      image.src = source;
      await image.decode();
      return image;
    }),
  );
  const [{ width, height } = new Image(), other = new Image()] = images;
  if (other.width !== width || other.height !== height) return { share: 1 };
  const canvas = Object.assign(document.createElement('canvas'), { width, height });
  const context = canvas.getContext('2d', { willReadFrequently: true });
  if (!context) return { share: 1 };
  const [a, b] = images.map((image) => {
    context.drawImage(image, 0, 0);
    return context.getImageData(0, 0, width, height);
  });
  if (!a || !b) return { share: 1 };
  let count = 0;
  for (let at = 0; at < a.data.length; at += 4) {
    const differs = [0, 1, 2].some(
      (channel) => Math.abs((a.data[at + channel] ?? 0) - (b.data[at + channel] ?? 0)) > visible,
    );
    if (!differs) continue;
    count += 1;
    b.data.set([255, 0, 0, 255], at);
  }
  context.putImageData(b, 0, 0);
  return { share: count / (width * height), marked: canvas.toDataURL('image/png').replace(/^.*,/u, '') };
}
