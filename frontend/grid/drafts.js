/**
 * What was typed and is not known to be saved, kept in the browser's tab so that it outlives a lost connection, an
 * expired session and a reload. Nothing leaves the tab: it is cleared by the browser when the tab is closed.
 */
export class Drafts {
  /** @param scope names user and view; without one nothing is kept */
  constructor(scope) {
    this.name = scope && `loyalty.cells.${scope}`;
    this.cells = new Map(read(this.name).map((cell) => [nameOf(cell), cell]));
  }

  /** @param cell row, column, seen, text */
  keep(cell) {
    this.cells.set(nameOf(cell), cell);
    this.#write();
  }

  drop(cell) {
    if (this.cells.delete(nameOf(cell))) {
      this.#write();
    }
  }

  all() {
    return [...this.cells.values()];
  }

  #write() {
    if (!this.name) {
      return;
    }
    try {
      sessionStorage.setItem(this.name, JSON.stringify(this.all()));
    } catch {
      // The tab's storage is full or switched off; typing must go on all the same.
    }
  }
}

function read(name) {
  try {
    return JSON.parse((name && sessionStorage.getItem(name)) || '[]');
  } catch {
    return [];
  }
}

function nameOf({ row, column }) {
  return `${row}\n${column}`;
}
