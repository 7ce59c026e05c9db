import { generateMsgId } from '@lit/localize/internal/id-generation.js';
import { readFileSync, readdirSync } from 'node:fs';
import ts from 'typescript';

/**
 * The ids of all texts in the source, as `lit-localize extract` finds them, but without types, which take it eight
 * seconds: enough to see whether the XLIFF files are of this source.
 */
export function sourceIds(): ReadonlySet<string> {
  const ids = new Set<string>();
  for (const path of readdirSync('src', { recursive: true, encoding: 'utf8' })) {
    if (!path.endsWith('.ts')) continue;
    const code = readFileSync(`src/${path}`, 'utf8');
    if (code.includes("from '@lit/localize'")) collect(ts.createSourceFile(path, code, ts.ScriptTarget.Latest), ids);
  }
  return ids;
}

function collect(node: ts.Node, ids: Set<string>): void {
  if (ts.isCallExpression(node) && ts.isIdentifier(node.expression) && node.expression.text === 'msg') {
    const [message] = node.arguments;
    if (message) ids.add(idOf(message));
  }
  ts.forEachChild(node, (child) => collect(child, ids));
}

function idOf(message: ts.Expression): string {
  if (ts.isStringLiteralLike(message)) return generateMsgId(message.text, false);
  if (!ts.isTaggedTemplateExpression(message))
    throw new Error(`msg() takes a text or str\`…\`, no ${ts.SyntaxKind[message.kind]}.`);
  const { template } = message;
  const parts = ts.isNoSubstitutionTemplateLiteral(template)
    ? [template.text]
    : [template.head.text, ...template.templateSpans.map(({ literal }) => literal.text)];
  return generateMsgId(parts, false);
}
