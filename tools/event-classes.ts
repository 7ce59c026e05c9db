import { readFileSync } from 'node:fs';
import ts from 'typescript';

/** An event as a page meets it. */
export interface EventClass {
  readonly name: string;
  readonly description: string;
  readonly isCancelable: boolean;
  readonly fields: readonly { readonly name: string; readonly type: string; readonly description: string }[];
}

/** The classes of events that a file of source declares. The manifest only names them. */
export function eventClasses(path: string): EventClass[] {
  const source = ts.createSourceFile(path, readFileSync(path, 'utf8'), ts.ScriptTarget.ESNext, true);
  return source.statements.filter(ts.isClassDeclaration).map((declaration) => ({
    name: declaration.name?.text ?? '',
    description: commentOf(declaration),
    isCancelable: declaration.getText().includes('cancelable: true'),
    fields: declaration.members.filter(ts.isPropertyDeclaration).map((field) => ({
      name: field.name.getText(),
      type: field.type?.getText() ?? '',
      description: commentOf(field),
    })),
  }));
}

const commentOf = (node: ts.Node): string => {
  const comment = ts.getJSDocCommentsAndTags(node).find(ts.isJSDoc)?.comment;
  return ts.getTextOfJSDocComment(comment) ?? '';
};
