import { readFileSync } from "node:fs";
import ts from "typescript";

type UsedKeys = {
  /** Keys given to `t(…)` word for word. */
  asked: { key: string; file: string }[];
  /** Every string in the code: a key may travel before it is asked for. */
  literals: Set<string>;
  /** How a key put together begins: `refusal-${kind}` may be any key that begins with `refusal-`. */
  prefixes: string[];
};

/** A template that is no key has a space, a capital or a slash before its first hole. */
const KEY_PREFIX = /^[a-z][a-z0-9_-]*[-_]$/;

/** The text keys that TypeScript files name. */
export function usedKeys(files: string[]): UsedKeys {
  const used: UsedKeys = { asked: [], literals: new Set(), prefixes: [] };
  for (const file of files) {
    const source = ts.createSourceFile(file, readFileSync(file, "utf8"), ts.ScriptTarget.Latest);
    visit(source, (node) => {
      if (ts.isStringLiteralLike(node)) used.literals.add(node.text);
      if (ts.isTemplateExpression(node) && KEY_PREFIX.test(node.head.text))
        used.prefixes.push(node.head.text);
      const [key] = ts.isCallExpression(node) && isTranslate(node.expression) ? node.arguments : [];
      if (key !== undefined && ts.isStringLiteralLike(key)) used.asked.push({ key: key.text, file });
    });
  }
  return used;
}

function visit(node: ts.Node, see: (node: ts.Node) => void): void {
  see(node);
  ts.forEachChild(node, (child) => visit(child, see));
}

/** `t(…)` and `desk.t(…)`. */
function isTranslate(callee: ts.Expression): boolean {
  return ts.isPropertyAccessExpression(callee)
    ? callee.name.text === "t"
    : ts.isIdentifier(callee) && callee.text === "t";
}
