/**
 * Sends what was typed, in order and one request at a time, and knows for each cell what is still under way. Typing
 * never waits for it.
 */
const SLOW = 300;

export class SaveQueue {
  #jobs = [];
  #running = false;
  #pending = new Map();
  #failed = new Map();

  /**
   * @param server the grid's server methods
   * @param drafts a Drafts
   * @param changed called with the rows whose look has changed
   */
  constructor(server, drafts, changed) {
    this.server = server;
    this.drafts = drafts;
    this.changed = changed;
  }

  /** @param cell row, column, seen, text and shown, what the cell says until the answer comes */
  type(cell) {
    const name = nameOf(cell);
    const entry = { ...cell, seen: this.#pending.has(name) ? null : cell.seen, slow: false };
    this.#pending.set(name, entry);
    this.#failed.delete(name);
    this.drafts.keep({ row: cell.row, column: cell.column, seen: entry.seen, text: cell.text });
    setTimeout(() => this.#markSlow(name, entry), SLOW);
    this.changed([cell.row]);
    this.#add({ cells: [entry] });
  }

  /** Runs something on the server after all that was typed before; answers undefined when it fails. */
  run(call) {
    return new Promise((resolve) => this.#add({ call, resolve }));
  }

  /** Saves cells that an earlier page had kept. */
  restore(cells) {
    return this.run(async () => this.#settle(await this.server.saveCells(cells, 'RESTORE')));
  }

  /** The text under way, and whether it takes noticeably long. */
  pending(row, column) {
    return this.#pending.get(nameOf({ row, column }));
  }

  /** The text that could not even be sent. */
  failed(row, column) {
    return this.#failed.get(nameOf({ row, column }));
  }

  giveUp(row, column) {
    this.#failed.delete(nameOf({ row, column }));
    this.drafts.drop({ row, column });
  }

  get idle() {
    return !this.#running && this.#jobs.length === 0;
  }

  #add(job) {
    const last = this.#jobs.at(-1);
    if (job.cells && last?.cells) {
      last.cells.push(...job.cells);
    } else {
      this.#jobs.push(job);
    }
    this.#next();
  }

  async #next() {
    if (this.#running || this.#jobs.length === 0) {
      return;
    }
    this.#running = true;
    const job = this.#jobs.shift();
    try {
      await (job.cells ? this.#save(job.cells) : this.#call(job));
    } finally {
      this.#running = false;
      this.#next();
    }
  }

  async #call({ call, resolve }) {
    resolve(await call().catch(() => undefined));
  }

  async #save(cells) {
    try {
      const plain = cells.map(({ row, column, seen, text }) => ({ row, column, seen, text }));
      this.#settle(await this.server.saveCells(plain, 'TYPE'));
    } catch {
      cells.forEach((cell) => this.#failed.set(nameOf(cell), cell));
    }
    cells.forEach((cell) => this.#land(cell));
    this.changed(cells.map((cell) => cell.row));
  }

  /** Keeps as draft only what the server has not saved. */
  #settle(outcomes) {
    for (const cell of outcomes) {
      if (cell.state === 'SAVED' || cell.state === 'READ_ONLY') {
        const name = nameOf(cell);
        if (![...this.#waiting()].some((waiting) => nameOf(waiting) === name)) {
          this.drafts.drop(cell);
        }
      }
    }
    return outcomes;
  }

  /** The cell is under way no more, unless it was typed into again. */
  #land(entry) {
    const name = nameOf(entry);
    if (this.#pending.get(name) === entry) {
      this.#pending.delete(name);
    }
  }

  #waiting() {
    return this.#jobs.flatMap((job) => job.cells ?? []);
  }

  #markSlow(name, entry) {
    if (this.#pending.get(name) === entry) {
      entry.slow = true;
      this.changed([entry.row]);
    }
  }
}

function nameOf({ row, column }) {
  return `${row}\n${column}`;
}
