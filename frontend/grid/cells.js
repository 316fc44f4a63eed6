import { Block } from './block.js';
import { BlockActions } from './block-actions.js';
import { CellEdit } from './cell-edit.js';
import { CellView } from './cell-view.js';
import { ClipboardEvents } from './clipboard-events.js';
import { Commands } from './commands.js';
import { Copy } from './copy.js';
import { Drafts } from './drafts.js';
import { style } from './editor-style.js';
import { GridAccess } from './grid-access.js';
import { commandOfRow, commandWhenIdle, commandWhenOpen, writes } from './keys.js';
import { Mouse } from './mouse.js';
import { News } from './news.js';
import { offerRestore } from './restore-bar.js';
import { SaveQueue } from './save-queue.js';
import { summary } from './statistics.js';
import { Teller } from './teller.js';

/** One grid that is edited like a spreadsheet: moves the focus, and has done what keys and mouse ask for. */
export class Cells {
  #grid;
  #access;
  #block;
  #view;
  #edit;
  #commands;
  #teller;
  #config;
  #around;
  #frame;

  /** @param around the elements search and statistics, as far as there are such */
  constructor(grid, config, around) {
    style(grid.shadowRoot);
    const access = new GridAccess(grid);
    const block = new Block(access);
    const queue = new SaveQueue(grid.$server, new Drafts(config.draftScope), (rows) => this.rowsChanged(rows));
    const view = new CellView(access, block, queue, () => this.#painted());
    const news = new News(grid.shadowRoot);
    const tell = (text) => news.tell(text);
    const actions = new BlockActions(access, block, view, queue, tell);
    this.#grid = grid;
    this.#access = access;
    this.#block = block;
    this.#view = view;
    this.#around = around;
    this.#teller = new Teller(access, block, view, news, grid.shadowRoot);
    this.#edit = new CellEdit(access, view, queue, config, () => this.#teller.showHint());
    this.#teller.edit = this.#edit;
    this.#commands = new Commands({ grid, access, block, view, queue, edit: this.#edit, actions }, this, around);
    const copy = new Copy(access, block, view, queue, tell);
    new ClipboardEvents(this.#edit, block, actions, copy, this.#commands, this);
    this.#listen();
    this.configure(config);
    offerRestore(grid.shadowRoot, config.texts, queue);
  }

  /** Takes the columns as they are now. */
  configure(config) {
    this.#config = config;
    this.#view.configure(config);
    requestAnimationFrame(() => this.#settle());
  }

  focus() {
    this.#edit.editor.focus();
  }

  /** The ids of the selected rows as far as they are fetched; none while only one cell has the focus. */
  selectedRows() {
    if (this.#block.size < 2) {
      return [];
    }
    const { firstRow, lastRow } = this.#block;
    const selected = this.#access.items().filter(([index]) => index >= firstRow && index <= lastRow);
    return selected.sort(([a], [b]) => a - b).map(([, item]) => item.row);
  }

  focusCell(index, key) {
    const keys = this.#access.keys();
    const wanted = keys.includes(key) ? key : undefined;
    this.go({ index, key: wanted ?? keys.find((name) => this.#view.column(name).editable) ?? keys[0] });
    this.focus();
  }

  #listen() {
    const { frame, field } = this.#edit.editor;
    const place = () => this.#place();
    frame.addEventListener('keydown', (event) => this.#key(event));
    field.addEventListener('focus', () => this.#active(true));
    field.addEventListener('blur', () => this.#active(false));
    this.#grid.addEventListener('cell-focus', (event) => this.#gridFocused(event));
    this.#grid.addEventListener('column-reorder', () => this.selectionChanged());
    this.#grid.addEventListener('column-resize', place);
    this.#access.onScroll(place);
    new ResizeObserver(place).observe(this.#grid);
    new Mouse(this.#access, this);
  }

  #active(active) {
    this.#grid.toggleAttribute('cells-active', active);
    this.#teller.showHint();
  }

  /** The first cell has the focus until another gets it, and none that is not there. */
  #settle() {
    const keys = this.#access.keys();
    if (keys.length > 0 && !keys.includes(this.#block.focus?.key)) {
      this.#block.set({ index: this.#block.focus?.index ?? 0, key: keys[0] });
    }
    if (this.#block.focus) {
      this.selectionChanged();
    }
  }

  // The keyboard

  #key(event) {
    const { editor } = this.#edit;
    // A key that an input method works with is not a key of ours.
    if (event.isComposing || event.keyCode === 229) {
      this.#revealForTyping();
      event.stopPropagation();
      return;
    }
    if (editor.open && this.#edit.listKey(event)) {
      this.#taken(event);
      return;
    }
    const command =
      commandOfRow(event, this.#config.rowKeys) ??
      (editor.open ? commandWhenOpen(event, editor.mode) : commandWhenIdle(event, this.#access.pageRows));
    if (command && this.#commands.run(command) !== false) {
      this.#taken(event);
    } else if (!event.ctrlKey && !event.metaKey && !event.altKey && !/^F\d/.test(event.key)) {
      event.stopPropagation();
      if (writes(event.key)) {
        this.#revealForTyping();
      }
    }
  }

  #taken(event) {
    event.preventDefault();
    event.stopPropagation();
  }

  // The mouse

  selected({ index, key }) {
    return this.#block.isFocus(index, key) || this.#block.contains()(index, key);
  }

  press(cell, { extend, touch }) {
    const again = this.#block.isFocus(cell.index, cell.key);
    this.#edit.commit();
    this.#edit.editor.keyboard(!touch || again);
    this.#commands.forgetTabs();
    this.go(cell, extend);
    this.focus();
    if (touch && again) {
      this.#commands.open();
    }
  }

  drag(cell) {
    if (cell && (cell.index !== this.#block.end.index || cell.key !== this.#block.end.key)) {
      this.go(cell, true);
    }
  }

  dragOn(rows, columns) {
    this.go(this.#block.away(rows, columns, this.#block.end), true);
  }

  edit(cell) {
    if (!this.#edit.editor.open && this.#block.isFocus(cell.index, cell.key)) {
      this.#commands.open();
    }
  }

  hover(cell) {
    this.#teller.hover(cell);
  }

  // The focus

  /** @param extend whether the block is to reach to this cell, not the focus to be there */
  go(cell, extend = false) {
    if (extend) {
      this.#block.extend(cell);
    } else {
      this.#block.set(cell);
    }
    this.#access.reveal(cell.index, this.#access.column(cell.key));
    this.selectionChanged();
    if (!extend) {
      this.#teller.announce();
    }
  }

  /** The grid's own focus came to a cell, by Tab from outside or from its header. */
  #gridFocused({ detail }) {
    const { section, index, column } = detail.context;
    const key = column?.getAttribute('cell-key');
    if (section === 'body' && key) {
      this.go(this.#block.focus && this.#access.td(this.#block.focus.index, this.#access.column(this.#block.focus.key))
        ? this.#block.focus
        : { index, key });
      this.focus();
    }
  }

  #revealForTyping() {
    const { focus } = this.#block;
    if (focus && !this.#access.tdOf(focus)) {
      this.#access.reveal(focus.index, this.#access.column(focus.key));
      this.#place();
    }
  }

  selectionChanged() {
    this.#view.selectionChanged();
    this.#teller.describe();
    this.#place();
    this.#summarize();
  }

  /** @param rows ids of rows of which something has changed */
  rowsChanged(rows) {
    this.#view.rowsChanged(rows);
    this.#teller.describe();
    this.#place();
  }

  /** Data have changed, perhaps the focused cell's, and with them its place on the screen. */
  #painted() {
    this.#frame ??= requestAnimationFrame(() => {
      this.#frame = undefined;
      this.#teller.describe();
      this.#place();
      this.#summarize();
    });
  }

  #place() {
    const { focus } = this.#block;
    if (focus) {
      this.#edit.place(focus, this.#access.tdOf(this.#edit.cell ?? focus));
      this.#teller.showHint();
    }
  }

  #summarize() {
    if (this.#around.statistics) {
      this.#around.statistics.textContent = summary(this.#access, this.#block, this.#view, this.#config);
    }
  }
}
