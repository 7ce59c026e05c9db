import { cdnDirectory, elementTags, filesOf, firstUse, readManifest } from './tools/cdn.ts';

/**
 * The first use of one element on a page with nothing but the script tag: the loader, the provider, the REST adapter
 * and the element, with all that they import, each file compressed by itself as it is sent.
 */
const limit = '32 kB';

/** Larger ones, with the reason beside them. */
const limits = {};

const manifest = readManifest();
const pathsOf = (modules) => filesOf(manifest, modules).map((file) => `${cdnDirectory}/${file}`);

const elements = elementTags().map((tag) => ({
  name: `<${tag}>`,
  path: pathsOf(firstUse(tag)),
  gzip: true,
  limit: limits[tag] ?? limit,
}));

export default [
  ...elements,
  {
    name: 'the four elements together',
    path: pathsOf(firstUse('find-customers', 'org-buyer-manager', 'my-account-panel', 'company-user-form')),
    gzip: true,
    limit: '60 kB',
  },
  { name: 'everything', path: `${cdnDirectory}/**/*.js`, gzip: true, limit: '110 kB' },
];
