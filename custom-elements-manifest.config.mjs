/** The manifest speaks of what is shipped: `src/widgets/x.ts` becomes `dist/widgets/x.js`. */
const shipped = (path) => path.replace(/^\/?src\//u, 'dist/').replace(/\.ts$/u, '.js');

function mapPaths(value) {
  if (Array.isArray(value)) return value.forEach(mapPaths);
  if (value === null || typeof value !== 'object') return;
  for (const key of ['path', 'module']) if (typeof value[key] === 'string') value[key] = shipped(value[key]);
  Object.values(value).forEach(mapPaths);
}

const isDefinition = ({ kind }) => kind === 'custom-element-definition';
const isElement = ({ customElement }) => customElement === true;

/** Private members stay in the house. */
const isPublic = ({ name, privacy }) => privacy !== 'private' && privacy !== 'protected' && !name.startsWith('#');

/** Reads `define('my-tag', MyElement)`, the kit's guarded registration, as the analyzer reads `customElements.define`. */
const definitions = {
  name: 'definitions',
  analyzePhase({ ts, node, moduleDoc }) {
    if (!ts.isCallExpression(node) || node.expression.getText() !== 'define') return;
    const [tag, element] = node.arguments;
    if (!tag || !element || !ts.isStringLiteral(tag)) return;
    const found = node
      .getSourceFile()
      .statements.filter(ts.isImportDeclaration)
      .find(({ importClause }) => importClause?.getText().includes(element.getText()));
    const from = found?.moduleSpecifier.text.replace(/^\.\.\//u, 'src/');
    moduleDoc.exports = [
      ...(moduleDoc.exports ?? []),
      { kind: 'custom-element-definition', name: tag.text, declaration: { name: element.getText(), module: from } },
    ];
  },
};

/** Keeps elements and their registrations, in a stable order, under the paths of the package. */
const package_ = {
  name: 'package',
  packageLinkPhase({ customElementsManifest: manifest }) {
    manifest.modules = manifest.modules
      .filter(({ declarations, exports }) => declarations.some(isElement) || exports.some(isDefinition))
      .sort((a, b) => (a.path < b.path ? -1 : 1));
    for (const module of manifest.modules) {
      module.declarations = module.declarations.filter(isElement);
      const names = new Set(module.declarations.map(({ name }) => name));
      module.exports = module.exports.filter((entry) => isDefinition(entry) || names.has(entry.declaration.name));
      for (const element of module.declarations) element.members = element.members?.filter(isPublic);
    }
    mapPaths(manifest);
  },
};

export default {
  globs: ['src/widgets/**/*.ts', 'src/define/*.ts'],
  exclude: ['src/define/define.ts'],
  outdir: '.',
  litelement: true,
  dependencies: false,
  packagejson: false,
  plugins: [definitions, package_],
};
