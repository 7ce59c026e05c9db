import { cdnEntries, filesOf, readManifest } from './tools/cdn.ts';

/**
 * The first use of one element on a page with nothing but the script tag: the loader, the provider, the REST adapter
 * and the element, with all that they import, each file compressed by itself as it is sent.
 */
const limit = '32 kB';

/** Larger ones, with the reason beside them. */
const limits = {};

const manifest = readManifest();
const { prokura } = cdnEntries();
const base = [prokura, 'src/define/account-provider.ts', 'src/adapters/rest.ts'];
const elements = Object.keys(manifest).filter((source) => /^src\/define\/[a-z]+(-[a-z]+)+\.ts$/u.test(source));

export default elements.map((source) => {
  const tag = source.slice('src/define/'.length, -'.ts'.length);
  return { name: `<${tag}>`, path: filesOf(manifest, [...base, source]), gzip: true, limit: limits[tag] ?? limit };
});
