import { Hint } from './hint.js';

/** Tells where the focus is and what is the matter there: beside the cell, and to those who hear the table. */
export class Teller {
  /** The CellEdit, which in turn needs this to tell. */
  edit;

  constructor(access, block, view, news, root) {
    this.access = access;
    this.block = block;
    this.view = view;
    this.news = news;
    this.hint = new Hint(root);
  }

  /** What is the matter with the cell under the mouse, if anything; else with the focused one. */
  hover(cell) {
    const reason = cell && this.view.reasonAt(cell.index, cell.key);
    if (reason) {
      this.hint.show(reason, true, this.access.tdOf(cell));
    } else {
      this.showHint();
    }
  }

  describe() {
    const { focus } = this.block;
    const cell = focus && this.view.at(focus.index, focus.key);
    if (cell) {
      this.edit.editor.describe({
        label: `${cell.column.header}, ${this.#position()}`,
        readOnly: cell.readOnly,
        invalid: cell.reason !== undefined,
        numeric: cell.column.type === 'NUMBER',
        list: Boolean(cell.column.choices),
      });
    }
  }

  #position() {
    const { texts, number } = this.view;
    return texts.position
      .replace('$rows', number.format(this.access.rowCount))
      .replace('$row', number.format(this.block.focus.index + 1));
  }

  announce() {
    const { focus } = this.block;
    const { column, shown, readOnly } = this.view.at(focus.index, focus.key);
    const state = this.view.reasonAt(focus.index, focus.key) ?? (readOnly ? this.view.texts.readOnly : '');
    this.news.say([column.header, shown, this.#position(), state].filter(Boolean).join(', '));
  }

  showHint() {
    const { focus } = this.block;
    const { editor } = this.edit;
    if (!focus || !editor.focused || this.edit.listOpen) {
      this.hint.hide();
      return;
    }
    const reason = this.view.reasonAt(focus.index, focus.key);
    const help = editor.open ? this.view.column(focus.key).help : undefined;
    this.hint.show(editor.open ? help : reason, Boolean(reason) && !editor.open, this.#visibleTd(focus));
  }

  /** Nothing is said beside a cell that has been scrolled away. */
  #visibleTd(cell) {
    const td = this.access.tdOf(cell);
    const box = td?.getBoundingClientRect();
    const view = this.access.viewport();
    const seen = box && box.bottom > view.top + 4 && box.top < view.bottom - 4 && box.left < view.right;
    return seen && (td._column.frozen || box.right > this.access.frozenEnd()) ? td : undefined;
  }
}
