import { leave } from './leave.js';

/** Does what the keys ask for, by the names that keys.js gives it. */
export class Commands {
  /** Where the Tabs began after which Enter goes back to that column. */
  #tabbedFrom;

  /**
   * @param parts grid, access, block, view, queue, edit, actions: those of the cells
   * @param around the elements beside the grid
   */
  constructor(parts, cells, around) {
    Object.assign(this, parts);
    this.cells = cells;
    this.around = around;
  }

  /** @return false where the key is not the table's after all */
  run(command) {
    return this.#all[command.name](command);
  }

  /** The focus was put somewhere by other means. */
  forgetTabs() {
    this.#tabbedFrom = undefined;
  }

  #all = {
    move: ({ rows, columns, extend }) => this.#move(rows, columns, extend),
    commitAndMove: ({ rows, columns }) => this.#commit(() => this.#move(rows, columns)),
    commitAndEnter: ({ direction }) => this.#commit(() => this.#enter(direction)),
    commitAndTab: ({ direction }) => this.#commit(() => this.#tab(direction)),
    tab: ({ direction }) => this.#tab(direction),
    edit: () => this.open(),
    pick: () => this.edit.pick(this.block.focus),
    retype: () => this.edit.begin(this.block.focus, ''),
    newLine: () => this.edit.newLine(),
    cancel: () => this.edit.cancel(),
    giveUp: () => this.#giveUp(),
    toggle: () => this.edit.toggle(this.block.focus),
    clear: () => this.clear(),
    fillDown: () => this.actions.fillDown(),
    fillSelected: () => this.#fillSelected(),
    selectAll: () => this.#selectAll(),
    undo: () => this.#stepBack(() => this.grid.$server.undoStep()),
    redo: () => this.#stepBack(() => this.grid.$server.redoStep()),
    open: () => this.#openCell(''),
    act: ({ code }) => this.#commit(() => this.#withRow((row) => this.grid.$server.actOnRow(row, code))),
    search: () => this.#searchFor(),
    showKeys: () => this.grid.$server.openKeys(),
    passOn: () => this.#passOn(),
    leave: ({ direction }) => leave(this.grid, direction),
  };

  #move(rows, columns, extend = false) {
    this.#tabbedFrom = undefined;
    const cell = this.block.away(rows, columns, extend ? this.block.end : this.block.focus);
    this.cells.go(cell, extend);
    if (columns === -Infinity) {
      this.access.scrollToFirstColumn();
    }
  }

  /** Enter after some Tabs goes to the column where they began, as spreadsheets do. */
  #enter(direction) {
    const key = this.#tabbedFrom ?? this.block.focus.key;
    this.#tabbedFrom = undefined;
    this.cells.go(this.block.away(direction, 0, { index: this.block.focus.index, key }));
  }

  #tab(direction) {
    const next = this.block.next(direction);
    if (!next) {
      return leave(this.grid, direction);
    }
    const from = this.#tabbedFrom ?? this.block.focus.key;
    this.cells.go(next);
    this.#tabbedFrom = from;
  }

  #commit(then) {
    this.edit.commit();
    then();
  }

  /** Enter on a cell, or another click on the focused one: what that comes to depends on what the cell says. */
  open() {
    const { focus } = this.block;
    const cell = this.view.at(focus.index, focus.key);
    if (cell.conflict !== undefined) {
      this.queue.run(() => this.grid.$server.openConflicts());
    } else if (cell.failed) {
      this.queue.type(cell.failed);
    } else if (cell.readOnly) {
      this.#openCell(focus.key);
    } else if (!this.edit.toggle(focus)) {
      this.edit.change(focus);
    }
  }

  #openCell(column) {
    this.#withRow((row) => this.grid.$server.openCell(row, column));
  }

  #withRow(ask) {
    const { row } = this.view.at(this.block.focus.index, this.block.focus.key);
    if (row) {
      this.queue.run(() => ask(row));
    }
  }

  #giveUp() {
    const { focus } = this.block;
    const { row, unsaved } = this.view.at(focus.index, focus.key);
    if (row && unsaved) {
      this.queue.giveUp(row, focus.key);
      this.queue.run(() => this.grid.$server.giveUp(row, focus.key));
      this.cells.rowsChanged([row]);
    }
    this.block.set(focus);
    this.cells.selectionChanged();
  }

  clear() {
    if (this.block.size > 1) {
      this.actions.clear();
    } else {
      this.edit.put(this.block.focus, '', '');
    }
  }

  #fillSelected() {
    if (this.block.size < 2) {
      this.edit.commit();
      return;
    }
    const text = this.edit.take() ?? this.view.at(this.block.focus.index, this.block.focus.key).text;
    this.actions.fill(text);
  }

  #selectAll() {
    const keys = this.access.keys();
    const last = this.access.rowCount - 1;
    const whole = this.block.firstRow === 0 && this.block.lastRow === last;
    const chosen = whole ? keys : this.block.keys;
    this.block.set({ index: 0, key: chosen[0] });
    this.block.extend({ index: last, key: chosen.at(-1) });
    this.cells.selectionChanged();
  }

  async #stepBack(step) {
    const changes = await this.queue.run(step);
    const row = this.access.items().find(([, item]) => item.row === changes?.[0]?.row);
    if (row && this.access.keys().includes(changes[0].column)) {
      this.cells.go({ index: row[0], key: changes[0].column });
    }
  }

  #searchFor() {
    const { search } = this.around;
    search?.focus();
    search?.querySelector('input')?.select();
    return Boolean(search);
  }

  /** A key that the application listens to, as if it had not been pressed in a text field. */
  #passOn() {
    this.grid.dispatchEvent(new KeyboardEvent('keydown', { key: '/', code: 'Slash', bubbles: true, composed: true }));
  }
}
