import { readFileSync } from "node:fs";
import ts from "typescript";

const ROUNDERS = new Set([
  "round",
  "floor",
  "ceil",
  "trunc",
  "fround",
  "pow",
  "sqrt",
  "toFixed",
  "toPrecision",
  "parseFloat",
]);

/** Where TypeScript files work with numbers that may not be whole: `path:line what`. */
export function inexactIn(files: readonly string[]): string[] {
  return files.flatMap((file) => {
    const source = ts.createSourceFile(file, readFileSync(file, "utf8"), ts.ScriptTarget.Latest, true);
    return inexactParts(source).map((node) => {
      const { line } = source.getLineAndCharacterOfPosition(node.getStart());
      return `${file}:${line + 1} ${node.getText()}`;
    });
  });
}

function inexactParts(node: ts.Node): ts.Node[] {
  const inside: ts.Node[] = [];
  ts.forEachChild(node, (child) => void inside.push(...inexactParts(child)));
  return isInexact(node) ? [node] : inside;
}

function isInexact(node: ts.Node): boolean {
  if (ts.isNumericLiteral(node)) return !Number.isInteger(Number(node.text));
  if (ts.isCallExpression(node)) return ROUNDERS.has(nameOf(node.expression));
  if (!ts.isBinaryExpression(node)) return false;
  const { kind } = node.operatorToken;
  return [
    ts.SyntaxKind.SlashToken,
    ts.SyntaxKind.SlashEqualsToken,
    ts.SyntaxKind.AsteriskAsteriskToken,
  ].includes(kind);
}

function nameOf(called: ts.Expression): string {
  return ts.isPropertyAccessExpression(called) ? called.name.text : called.getText();
}
