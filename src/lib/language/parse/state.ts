/**
 * Where a transition-based parse stands (arc-eager, Nivre 2003, with the root last as in Ballesteros and Nivre 2013).
 * Nodes are the words 0 … n - 1, then the root n; n + 1 means "none" wherever a node is asked for.
 */
export class ParserState {
  size = 0;
  none = 1;
  /** First node not yet read. */
  buffer = 0;
  depth = 0;
  stack: Int32Array;
  heads: Int32Array;
  /** Relation of each node to its head; -1 while it has none. */
  relations: Int32Array;
  /** Outermost and next dependents on either side, and the innermost on the left. */
  left: Int32Array;
  left2: Int32Array;
  inner: Int32Array;
  right: Int32Array;
  right2: Int32Array;
  leftCount: Int32Array;
  rightCount: Int32Array;
  /** Sets of dependents' relations on either side, as bits folded to 32. */
  leftSet: Int32Array;
  rightSet: Int32Array;

  constructor(capacity = 128) {
    const column = () => new Int32Array(capacity + 2);
    this.stack = column();
    this.heads = column();
    this.relations = column();
    this.left = column();
    this.left2 = column();
    this.inner = column();
    this.right = column();
    this.right2 = column();
    this.leftCount = column();
    this.rightCount = column();
    this.leftSet = column();
    this.rightSet = column();
  }

  /** A fresh start on a sentence of `size` words, in the same memory when it fits. */
  start(size: number): ParserState {
    if (size + 2 > this.stack.length) return new ParserState(size * 2).start(size);
    const end = size + 2;
    this.size = size;
    this.none = size + 1;
    this.buffer = 0;
    this.depth = 0;
    for (const column of [this.heads, this.relations]) column.fill(-1, 0, end);
    for (const column of [this.left, this.left2, this.inner, this.right, this.right2]) column.fill(this.none, 0, end);
    for (const column of [this.leftCount, this.rightCount, this.leftSet, this.rightSet]) column.fill(0, 0, end);
    return this;
  }

  /** The same as another state, in the same memory when it fits. */
  copy(other: ParserState): ParserState {
    const end = other.size + 2;
    if (end > this.stack.length) return new ParserState(other.size * 2).copy(other);
    this.size = other.size;
    this.none = other.none;
    this.buffer = other.buffer;
    this.depth = other.depth;
    for (let i = 0; i < other.depth; i++) this.stack[i] = other.stack[i];
    for (let i = 0; i < end; i++) {
      this.heads[i] = other.heads[i];
      this.relations[i] = other.relations[i];
      this.left[i] = other.left[i];
      this.left2[i] = other.left2[i];
      this.inner[i] = other.inner[i];
      this.right[i] = other.right[i];
      this.right2[i] = other.right2[i];
      this.leftCount[i] = other.leftCount[i];
      this.rightCount[i] = other.rightCount[i];
      this.leftSet[i] = other.leftSet[i];
      this.rightSet[i] = other.rightSet[i];
    }
    return this;
  }

  /** The node `below` places under the top of the stack. */
  onStack(below: number): number {
    return this.depth > below ? this.stack[this.depth - 1 - below] : this.none;
  }

  ahead(places: number): number {
    const node = this.buffer + places;
    return node <= this.size ? node : this.none;
  }

  headOf(node: number): number {
    const head = this.heads[node];
    return head < 0 ? this.none : head;
  }

  shift(): void {
    this.stack[this.depth++] = this.buffer++;
  }

  reduce(): void {
    this.depth--;
  }

  leftArc(relation: number): void {
    const child = this.stack[--this.depth];
    const head = this.buffer;
    this.heads[child] = head;
    this.relations[child] = relation;
    // The stack is popped from near to far, so each new left dependent is the outermost.
    if (this.left[head] === this.none) this.inner[head] = child;
    this.left2[head] = this.left[head];
    this.left[head] = child;
    this.leftCount[head]++;
    this.leftSet[head] |= 1 << (relation & 31);
  }

  rightArc(relation: number): void {
    const head = this.stack[this.depth - 1];
    const child = this.buffer;
    this.heads[child] = head;
    this.relations[child] = relation;
    this.right2[head] = this.right[head];
    this.right[head] = child;
    this.rightCount[head]++;
    this.rightSet[head] |= 1 << (relation & 31);
    this.shift();
  }
}
