/**
 * Reads our own source for the tests of its structure: who imports whom, which globals and words
 * a module names. Comments are never looked at.
 */
import { readdirSync, readFileSync } from 'node:fs';
import { posix } from 'node:path';
import ts from 'typescript';

export interface Import {
  /** Path from the root of the repository for our own modules, else the package name. */
  readonly target: string;
  readonly typeOnly: boolean;
  readonly dynamic: boolean;
}

export interface Module {
  /** Path from the root of the repository, with slashes. */
  readonly path: string;
  readonly imports: readonly Import[];
  /** Names that are used as values and not as members of something: `fetch`, `Intl`, `document`. */
  readonly globals: ReadonlySet<string>;
  /** `Date.now`, `new Date()` and the like, as written, without arguments. */
  readonly calls: ReadonlySet<string>;
  /** The text of every string, and of every piece of a template. */
  readonly strings: readonly string[];
  /** The static pieces of html`…` and svg`…`, joined by a space. */
  readonly templates: readonly string[];
}

export function readModules(folder: string): Module[] {
  return readdirSync(folder, { recursive: true })
    .map((file) => posix.join(folder, String(file).replaceAll('\\', '/')))
    .filter((path) => path.endsWith('.ts') && !path.endsWith('.d.ts'))
    .sort()
    .map((path) => readModule(path, readFileSync(path, 'utf8')));
}

export function readModule(path: string, text: string): Module {
  const source = ts.createSourceFile(path, text, ts.ScriptTarget.Latest, true);
  const imports: Import[] = [];
  const globals = new Set<string>();
  const calls = new Set<string>();
  const strings: string[] = [];
  const templates: string[] = [];

  const addImport = (specifier: ts.Node, typeOnly: boolean, dynamic: boolean) => {
    if (ts.isStringLiteral(specifier)) {
      imports.push({ target: resolve(path, specifier.text), typeOnly, dynamic });
    }
  };

  const visit = (node: ts.Node): void => {
    if (ts.isImportDeclaration(node)) {
      return addImport(node.moduleSpecifier, isTypeOnlyImport(node), false);
    }
    if (ts.isExportDeclaration(node) && node.moduleSpecifier) {
      return addImport(node.moduleSpecifier, node.isTypeOnly, false);
    }
    if (ts.isImportTypeNode(node)) {
      if (ts.isLiteralTypeNode(node.argument)) addImport(node.argument.literal, true, false);
    } else if (ts.isCallExpression(node)) {
      if (node.expression.kind === ts.SyntaxKind.ImportKeyword) {
        const [specifier] = node.arguments;
        if (specifier) addImport(specifier, false, true);
      } else {
        calls.add(node.expression.getText(source));
      }
    } else if (ts.isNewExpression(node)) {
      calls.add(`new ${node.expression.getText(source)}(${node.arguments?.length ? '…' : ''})`);
    } else if (ts.isIdentifier(node) && isFreeValue(node)) {
      globals.add(node.text);
    } else if (
      ts.isTaggedTemplateExpression(node) &&
      /^(html|svg)$/.test(node.tag.getText(source))
    ) {
      templates.push(piecesOf(node.template).join(' '));
    }
    if (ts.isStringLiteralLike(node) || ts.isTemplateLiteralToken(node)) strings.push(node.text);
    ts.forEachChild(node, visit);
  };
  visit(source);
  return { path, imports, globals, calls, strings, templates };
}

function resolve(from: string, specifier: string): string {
  if (specifier.startsWith('.')) return posix.join(posix.dirname(from), specifier);
  const parts = specifier.split('/');
  return specifier.startsWith('@') ? parts.slice(0, 2).join('/') : (parts[0] ?? specifier);
}

function isTypeOnlyImport({ importClause }: ts.ImportDeclaration): boolean {
  if (!importClause) return false;
  if (importClause.isTypeOnly) return true;
  const { name, namedBindings } = importClause;
  return (
    !name &&
    namedBindings !== undefined &&
    ts.isNamedImports(namedBindings) &&
    namedBindings.elements.length > 0 &&
    namedBindings.elements.every((element) => element.isTypeOnly)
  );
}

/** Not a member (`x.fetch`), a key (`{ fetch: … }`), a type, or the name of something declared here. */
function isFreeValue(node: ts.Identifier): boolean {
  const { parent } = node;
  if (ts.isPropertyAccessExpression(parent)) return parent.expression === node;
  if (ts.isTypeNode(parent) || ts.isQualifiedName(parent)) return false;
  if ('name' in parent && parent.name === node) return false;
  return true;
}

function piecesOf(template: ts.TemplateLiteral): string[] {
  if (ts.isNoSubstitutionTemplateLiteral(template)) return [template.text];
  return [template.head.text, ...template.templateSpans.map((span) => span.literal.text)];
}

/** The first circle of imports, as a path of modules; types and what is loaded later count, too. */
export function findCycle(modules: readonly Module[]): string[] | undefined {
  const byPath = new Map(modules.map((module) => [module.path, module]));
  const done = new Set<string>();
  const walk = (path: string, trail: string[]): string[] | undefined => {
    const at = trail.indexOf(path);
    if (at >= 0) return [...trail.slice(at), path];
    if (done.has(path)) return undefined;
    for (const { target } of byPath.get(path)?.imports ?? []) {
      const cycle = walk(target, [...trail, path]);
      if (cycle) return cycle;
    }
    done.add(path);
    return undefined;
  };
  for (const { path } of modules) {
    const cycle = walk(path, []);
    if (cycle) return cycle;
  }
  return undefined;
}
