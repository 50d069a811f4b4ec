/**
 * Hands on only what a part says in the vocabulary that it is written in. Excel adds to its parts what later
 * versions know, in vocabularies of their own and often with the same local names (`x14:table` inside a table):
 * read by its local name, an addition would replace what it was added to.
 */
import type { Tag } from './tag';
import { PLAIN_TAGS, type XmlHandler } from './xmlScanner';

const COMPATIBILITY = 'http://schemas.openxmlformats.org/markup-compatibility/2006';

/** The list of what later programs add to an element. */
const LATER = 'extLst';

/** Of workbooks, relations and content types, in the transitional and in the strict form. */
const OWN: ReadonlySet<string> = new Set([
  '',
  'http://schemas.openxmlformats.org/spreadsheetml/2006/main',
  'http://purl.oclc.org/ooxml/spreadsheetml/main',
  'http://schemas.openxmlformats.org/package/2006/relationships',
  'http://schemas.openxmlformats.org/package/2006/content-types',
]);

type Scope = ReadonlyMap<string, string>;

/** What becomes of an element: it is handed on, only its content is, or neither. */
type Fate = 'own' | 'content' | 'skipped';

/** The rest of a handler's work, without what is not the part's own. */
export class OwnElements implements XmlHandler {
  private readonly scopes: Scope[] = [new Map([['', '']])];
  /** How deep in the elements each scope but the first began. */
  private readonly scopeDepths: number[] = [];
  private depth = 0;
  /** How deep the outermost element lies that is passed over with all that is in it. */
  private skippedFrom: number | null = null;
  /** Of the alternatives that are open, whether one was chosen yet. */
  private readonly chosen: boolean[] = [];
  private root: string | null = null;
  /** Whether a name without a prefix is the part's own: nearly all are, and there are millions. */
  private plainIsOwn = false;

  /** `handler` gets local names. */
  constructor(private readonly handler: XmlHandler) {}

  open(name: string, tag: Tag): void {
    this.depth += 1;
    if (this.skippedFrom !== null) return;
    if (tag.declares) this.declare(tag);
    if (this.root === null) this.beginRoot(name);
    if (this.plainIsOwn && name !== LATER && !name.includes(':')) this.handler.open(name, tag);
    else this.judge(name, tag);
  }

  private judge(name: string, tag: Tag): void {
    const colon = name.indexOf(':');
    const local = name.slice(colon + 1);
    const fate = this.fateOf(this.namespaceOf(name.slice(0, Math.max(0, colon))), local, tag);
    if (fate === 'own') this.handler.open(local, tag);
    if (fate === 'skipped') this.skippedFrom = this.depth;
  }

  /** Only where a name without a prefix is the part's own. */
  takePlain(xml: Uint8Array, at: number): number {
    const isOwn = this.plainIsOwn && this.skippedFrom === null && this.root !== null;
    return isOwn ? (this.handler.takePlain?.(xml, at) ?? -1) : -1;
  }

  tagsTaken(): number {
    return this.handler.tagsTaken?.() ?? PLAIN_TAGS;
  }

  text(xml: Uint8Array, from: number, to: number): void {
    if (this.skippedFrom === null) this.handler.text(xml, from, to);
  }

  /** An element ends: what was skipped because of it is over. */
  close(name: string): void {
    if (this.skippedFrom === null) this.closeOwn(name);
    else if (this.skippedFrom === this.depth) this.skippedFrom = null;
    if (this.scopeDepths[this.scopeDepths.length - 1] === this.depth) this.leaveScope();
    this.depth -= 1;
  }

  private leaveScope(): void {
    this.scopeDepths.pop();
    this.scopes.pop();
    this.plainIsOwn = this.isOwn(this.namespaceOf(''));
  }

  private closeOwn(name: string): void {
    if (this.plainIsOwn && !name.includes(':')) this.handler.close(name);
    else this.closeChecked(name);
  }

  private closeChecked(name: string): void {
    const colon = name.indexOf(':');
    const namespace = this.namespaceOf(name.slice(0, Math.max(0, colon)));
    const local = name.slice(colon + 1);
    if (this.isOwn(namespace)) this.handler.close(local);
    else if (namespace === COMPATIBILITY && local === 'AlternateContent') this.chosen.pop();
  }

  private scope(): Scope {
    return this.scopes[this.scopes.length - 1] ?? new Map<string, string>();
  }

  private namespaceOf(prefix: string): string {
    return this.scope().get(prefix) ?? '';
  }

  private declare(tag: Tag): void {
    const declared = tag.declared();
    if (declared.length === 0) return;
    const scope = new Map(this.scope());
    for (const [prefix, namespace] of declared) scope.set(prefix, namespace);
    this.scopes.push(scope);
    this.scopeDepths.push(this.depth);
    this.plainIsOwn = this.isOwn(this.namespaceOf(''));
  }

  private beginRoot(name: string): void {
    this.root = this.namespaceOf(name.slice(0, Math.max(0, name.indexOf(':'))));
    this.plainIsOwn = this.isOwn(this.namespaceOf(''));
  }

  /** Whatever its root is written in is the part's own: what part it is, others have judged. */
  private isOwn(namespace: string): boolean {
    return OWN.has(namespace) || namespace === this.root;
  }

  private fateOf(namespace: string, local: string, tag: Tag): Fate {
    if (namespace === COMPATIBILITY) return this.fateOfAlternative(local, tag);
    // What is added at the end of an element is for programs that know it.
    if (!this.isOwn(namespace) || local === LATER) return 'skipped';
    return 'own';
  }

  /** The first alternative that asks for nothing we don't know, else the fallback (ECMA-376 part 3, 7.6). */
  private fateOfAlternative(local: string, tag: Tag): Fate {
    if (local === 'AlternateContent') {
      this.chosen.push(false);
      return 'content';
    }
    const last = this.chosen.length - 1;
    const fits = local === 'Choice' ? this.knowsAll(tag) : local === 'Fallback';
    if (last < 0 || this.chosen[last] === true || !fits) return 'skipped';
    this.chosen[last] = true;
    return 'content';
  }

  private knowsAll(tag: Tag): boolean {
    const wanted = (tag.get('Requires') ?? '').split(/\s+/).filter(Boolean);
    return wanted.length > 0 && wanted.every((prefix) => OWN.has(this.scope().get(prefix) ?? '?'));
  }
}
