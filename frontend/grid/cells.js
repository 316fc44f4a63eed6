import { Block } from './block.js';
import { BlockActions } from './block-actions.js';
import { CellEdit } from './cell-edit.js';
import { CellView } from './cell-view.js';
import { Copy } from './copy.js';
import { Drafts } from './drafts.js';
import { style } from './editor-style.js';
import { GridAccess } from './grid-access.js';
import { Hint } from './hint.js';
import { commandWhenIdle, commandWhenOpen, writes } from './keys.js';
import { leave } from './leave.js';
import { Mouse } from './mouse.js';
import { News } from './news.js';
import { offerRestore } from './restore-bar.js';
import { SaveQueue } from './save-queue.js';
import { summary } from './statistics.js';

/** One grid that is edited like a spreadsheet: moves the focus, and has done what keys and mouse ask for. */
export class Cells {
  #grid;
  #access;
  #block;
  #queue;
  #view;
  #edit;
  #actions;
  #copy;
  #hint;
  #news;
  #config;
  #tabbedFrom;
  #around;
  #frame;

  /** @param around the elements search and statistics, as far as there are such */
  constructor(grid, config, around) {
    style(grid.shadowRoot);
    this.#grid = grid;
    this.#config = config;
    this.#around = around;
    this.#access = new GridAccess(grid);
    this.#block = new Block(this.#access);
    this.#queue = new SaveQueue(grid.$server, new Drafts(config.draftScope), (rows) => this.#rowsChanged(rows));
    this.#view = new CellView(this.#access, this.#block, this.#queue, () => this.#painted());
    this.#hint = new Hint(grid.shadowRoot);
    this.#news = new News(grid.shadowRoot);
    this.#edit = new CellEdit(this.#access, this.#view, this.#queue, config, () => this.#showHint());
    const tell = (text) => this.#news.tell(text);
    this.#actions = new BlockActions(this.#access, this.#block, this.#view, this.#queue, tell);
    this.#copy = new Copy(this.#access, this.#block, this.#view, this.#queue, tell);
    this.#listen();
    this.configure(config);
    this.#offerDrafts();
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

  focusCell(index, key) {
    const keys = this.#access.keys();
    const wanted = keys.includes(key) ? key : undefined;
    this.#go({ index, key: wanted ?? keys.find((name) => this.#view.column(name).editable) ?? keys[0] });
    this.focus();
  }

  #listen() {
    const { frame, field } = this.#edit.editor;
    const place = () => this.#place();
    frame.addEventListener('keydown', (event) => this.#key(event));
    field.addEventListener('focus', () => this.#active(true));
    field.addEventListener('blur', () => this.#active(false));
    for (const type of ['copy', 'cut', 'paste']) {
      field.addEventListener(type, (event) => this.#clipboard(event));
    }
    this.#grid.addEventListener('cell-focus', (event) => this.#gridFocused(event));
    this.#grid.addEventListener('column-reorder', () => this.#selectionChanged());
    this.#grid.addEventListener('column-resize', place);
    this.#access.onScroll(place);
    new ResizeObserver(place).observe(this.#grid);
    new Mouse(this.#access, this);
  }

  #active(active) {
    this.#grid.toggleAttribute('cells-active', active);
    this.#showHint();
  }

  /** The first cell has the focus until another gets it, and none that is not there. */
  #settle() {
    const keys = this.#access.keys();
    if (keys.length > 0 && !keys.includes(this.#block.focus?.key)) {
      this.#block.set({ index: this.#block.focus?.index ?? 0, key: keys[0] });
    }
    if (this.#block.focus) {
      this.#selectionChanged();
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
    const command = editor.open ? commandWhenOpen(event, editor.mode) : commandWhenIdle(event, this.#access.pageRows);
    if (command && this.#commands[command.name](command) !== false) {
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

  #commands = {
    move: ({ rows, columns, extend }) => this.#move(rows, columns, extend),
    commitAndMove: ({ rows, columns }) => this.#commit(() => this.#move(rows, columns)),
    commitAndEnter: ({ direction }) => this.#commit(() => this.#enter(direction)),
    commitAndTab: ({ direction }) => this.#commit(() => this.#tab(direction)),
    tab: ({ direction }) => this.#tab(direction),
    edit: () => this.#open(),
    pick: () => this.#edit.pick(this.#block.focus),
    retype: () => this.#edit.begin(this.#block.focus, ''),
    newLine: () => this.#edit.newLine(),
    cancel: () => this.#edit.cancel(),
    giveUp: () => this.#giveUp(),
    toggle: () => this.#edit.toggle(this.#block.focus),
    clear: () => this.#clear(),
    fillDown: () => this.#actions.fillDown(),
    fillSelected: () => this.#fillSelected(),
    selectAll: () => this.#selectAll(),
    undo: () => this.#stepBack(() => this.#grid.$server.undoStep()),
    redo: () => this.#stepBack(() => this.#grid.$server.redoStep()),
    open: () => this.#openCell(''),
    search: () => this.#searchFor(),
    showKeys: () => this.#grid.$server.openKeys(),
    passOn: () => this.#passOn(),
    leave: ({ direction }) => leave(this.#grid, direction),
  };

  #move(rows, columns, extend = false) {
    this.#tabbedFrom = undefined;
    const cell = this.#block.away(rows, columns, extend ? this.#block.end : this.#block.focus);
    this.#go(cell, extend);
    if (columns === -Infinity) {
      this.#access.scrollToFirstColumn();
    }
  }

  /** Enter after some Tabs goes to the column where they began, as spreadsheets do. */
  #enter(direction) {
    const key = this.#tabbedFrom ?? this.#block.focus.key;
    this.#tabbedFrom = undefined;
    this.#go(this.#block.away(direction, 0, { index: this.#block.focus.index, key }));
  }

  #tab(direction) {
    const next = this.#block.next(direction);
    if (!next) {
      return leave(this.#grid, direction);
    }
    const from = this.#tabbedFrom ?? this.#block.focus.key;
    this.#go(next);
    this.#tabbedFrom = from;
  }

  #commit(then) {
    this.#edit.commit();
    then();
  }

  #open() {
    const { focus } = this.#block;
    const cell = this.#view.at(focus.index, focus.key);
    if (cell.conflict !== undefined) {
      this.#queue.run(() => this.#grid.$server.openConflicts());
    } else if (cell.failed) {
      this.#queue.type(cell.failed);
    } else if (cell.readOnly) {
      this.#openCell(focus.key);
    } else if (!this.#edit.toggle(focus)) {
      this.#edit.change(focus);
    }
  }

  #openCell(column) {
    const { row } = this.#view.at(this.#block.focus.index, this.#block.focus.key);
    if (row) {
      this.#queue.run(() => this.#grid.$server.openCell(row, column));
    }
  }

  #giveUp() {
    const { focus } = this.#block;
    const { row, unsaved } = this.#view.at(focus.index, focus.key);
    if (row && unsaved) {
      this.#queue.giveUp(row, focus.key);
      this.#queue.run(() => this.#grid.$server.giveUp(row, focus.key));
      this.#rowsChanged([row]);
    }
    this.#block.set(focus);
    this.#selectionChanged();
  }

  #clear() {
    if (this.#block.size > 1) {
      this.#actions.clear();
    } else {
      this.#edit.put(this.#block.focus, '', '');
    }
  }

  #fillSelected() {
    if (this.#block.size < 2) {
      this.#edit.commit();
      return;
    }
    const text = this.#edit.take() ?? this.#view.at(this.#block.focus.index, this.#block.focus.key).text;
    this.#actions.fill(text);
  }

  #selectAll() {
    const keys = this.#access.keys();
    const last = this.#access.rowCount - 1;
    const whole = this.#block.firstRow === 0 && this.#block.lastRow === last;
    const chosen = whole ? keys : this.#block.keys;
    this.#block.set({ index: 0, key: chosen[0] });
    this.#block.extend({ index: last, key: chosen.at(-1) });
    this.#selectionChanged();
  }

  async #stepBack(step) {
    const changes = await this.#queue.run(step);
    const row = this.#access.items().find(([, item]) => item.row === changes?.[0]?.row);
    if (row && this.#access.keys().includes(changes[0].column)) {
      this.#go({ index: row[0], key: changes[0].column });
    }
  }

  #searchFor() {
    const { search } = this.#around;
    search?.focus();
    search?.querySelector('input')?.select();
    return Boolean(search);
  }

  /** A key that the application listens to, as if it had not been pressed in a text field. */
  #passOn() {
    this.#grid.dispatchEvent(new KeyboardEvent('keydown', { key: '/', code: 'Slash', bubbles: true, composed: true }));
  }

  async #clipboard(event) {
    if (this.#edit.editor.open) {
      return;
    }
    event.preventDefault();
    if (event.type === 'paste') {
      this.#paste(event.clipboardData.getData('text/plain'));
      return;
    }
    const copied = await this.#copy.take(event.clipboardData);
    if (copied && event.type === 'cut') {
      this.#clear();
    }
  }

  #paste(text) {
    const area = text && this.#actions.paste(text);
    if (area) {
      const first = { index: this.#block.firstRow, key: area.keys[0] };
      this.#block.set(first);
      this.#block.extend(this.#block.away(area.rows - 1, area.keys.length - 1, first));
      this.#selectionChanged();
    }
  }

  // The mouse

  selected({ index, key }) {
    return this.#block.isFocus(index, key) || this.#block.contains()(index, key);
  }

  press(cell, { extend, touch }) {
    const again = this.#block.isFocus(cell.index, cell.key);
    this.#edit.commit();
    this.#edit.editor.keyboard(!touch || again);
    this.#tabbedFrom = undefined;
    this.#go(cell, extend);
    this.focus();
    if (touch && again) {
      this.#open();
    }
  }

  drag(cell) {
    if (cell && (cell.index !== this.#block.end.index || cell.key !== this.#block.end.key)) {
      this.#go(cell, true);
    }
  }

  dragOn(rows, columns) {
    this.#go(this.#block.away(rows, columns, this.#block.end), true);
  }

  edit(cell) {
    if (!this.#edit.editor.open && this.#block.isFocus(cell.index, cell.key)) {
      this.#open();
    }
  }

  hover(cell) {
    const reason = cell && this.#view.reasonAt(cell.index, cell.key);
    if (reason) {
      this.#hint.show(reason, true, this.#td(cell));
    } else {
      this.#showHint();
    }
  }

  // The focus

  #go(cell, extend = false) {
    if (extend) {
      this.#block.extend(cell);
    } else {
      this.#block.set(cell);
    }
    this.#access.reveal(cell.index, this.#access.column(cell.key));
    this.#selectionChanged();
    if (!extend) {
      this.#announce();
    }
  }

  /** The grid's own focus came to a cell, by Tab from outside or from its header. */
  #gridFocused({ detail }) {
    const { section, index, column } = detail.context;
    const key = column?.getAttribute('cell-key');
    if (section === 'body' && key) {
      this.#go(this.#block.focus && this.#access.td(this.#block.focus.index, this.#access.column(this.#block.focus.key))
        ? this.#block.focus
        : { index, key });
      this.focus();
    }
  }

  #revealForTyping() {
    const { focus } = this.#block;
    if (focus && !this.#td(focus)) {
      this.#access.reveal(focus.index, this.#access.column(focus.key));
      this.#place();
    }
  }

  #selectionChanged() {
    this.#view.selectionChanged();
    this.#describe();
    this.#place();
    this.#summarize();
  }

  #rowsChanged(rows) {
    this.#view.rowsChanged(rows);
    this.#describe();
    this.#place();
  }

  /** Data have changed, perhaps the focused cell's, and with them its place on the screen. */
  #painted() {
    this.#frame ??= requestAnimationFrame(() => {
      this.#frame = undefined;
      this.#describe();
      this.#place();
      this.#summarize();
    });
  }

  #describe() {
    const { focus } = this.#block;
    const cell = focus && this.#view.at(focus.index, focus.key);
    if (cell) {
      this.#edit.editor.describe({
        label: `${cell.column.header}, ${this.#position()}`,
        readOnly: cell.readOnly,
        invalid: cell.reason !== undefined,
        numeric: cell.column.type === 'NUMBER',
        list: Boolean(cell.column.choices),
      });
    }
  }

  #position() {
    const { texts, locale } = this.#config;
    const number = new Intl.NumberFormat(locale);
    return texts.position
      .replace('$rows', number.format(this.#access.rowCount))
      .replace('$row', number.format(this.#block.focus.index + 1));
  }

  #announce() {
    const { focus } = this.#block;
    const { column, shown, readOnly } = this.#view.at(focus.index, focus.key);
    const state = this.#view.reasonAt(focus.index, focus.key) ?? (readOnly ? this.#config.texts.readOnly : '');
    this.#news.say([column.header, shown, this.#position(), state].filter(Boolean).join(', '));
  }

  #place() {
    const { focus } = this.#block;
    if (focus) {
      this.#edit.place(focus, this.#td(this.#edit.cell ?? focus));
      this.#showHint();
    }
  }

  #showHint() {
    const { focus } = this.#block;
    const { editor } = this.#edit;
    if (!focus || !editor.focused || this.#edit.listOpen) {
      this.#hint.hide();
      return;
    }
    const reason = this.#view.reasonAt(focus.index, focus.key);
    const help = editor.open ? this.#view.column(focus.key).help : undefined;
    this.#hint.show(editor.open ? help : reason, Boolean(reason) && !editor.open, this.#visibleTd(focus));
  }

  #td({ index, key }) {
    const column = this.#access.column(key);
    return column && this.#access.td(index, column);
  }

  /** Nothing is said beside a cell that has been scrolled away. */
  #visibleTd(cell) {
    const td = this.#td(cell);
    const box = td?.getBoundingClientRect();
    const view = this.#access.viewport();
    const seen = box && box.bottom > view.top + 4 && box.top < view.bottom - 4 && box.left < view.right;
    return seen && (td._column.frozen || box.right > this.#access.frozenEnd()) ? td : undefined;
  }

  #summarize() {
    if (this.#around.statistics) {
      this.#around.statistics.textContent = summary(this.#access, this.#block, this.#view, this.#config);
    }
  }

  #offerDrafts() {
    const cells = this.#queue.drafts.all();
    if (cells.length > 0) {
      const discard = () => cells.forEach((cell) => this.#queue.drafts.drop(cell));
      offerRestore(this.#grid.shadowRoot, this.#config.texts, cells, () => this.#queue.restore(cells), discard);
    }
  }
}
