import { cellOf, editText, isDraft, isEmptyDraft, paint, paintHint, shownText } from './cell-paint.js';
import { keyOf } from './grid-access.js';

/** What each cell is at the moment, saved or under way, and how it looks. */
export class CellView {
  #inBlock = () => false;

  /** @param painted called when some cell has been painted again, whoever wanted that */
  constructor(access, block, queue, painted) {
    this.access = access;
    this.painted = painted;
    this.block = block;
    this.queue = queue;
    this.columns = new Map();
    this.texts = {};
    access.addParts((column, item, index) => this.#parts(keyOf(column), item, index));
  }

  /** @param config as loyalty.uikit.CellGrid sends it */
  configure({ columns, texts, locale }) {
    this.number = new Intl.NumberFormat(locale);
    this.columns = new Map(columns.map((column) => [column.key, column]));
    this.texts = texts;
    for (const column of this.access.declared()) {
      column.renderer = (root, _, { item }) => this.#paint(root, keyOf(column), item);
    }
  }

  column(key) {
    return this.columns.get(key) ?? { type: 'TEXT', header: '', help: '', editable: false };
  }

  /** Everything about one cell that anybody asks. */
  at(index, key) {
    return this.#of(this.access.item(index), key);
  }

  #of(item, key) {
    const cell = cellOf(item, key);
    const column = this.column(key);
    const pending = item && this.queue.pending(item.row, key);
    const failed = item && this.queue.failed(item.row, key);
    const typed = pending ?? failed;
    return {
      row: item?.row,
      column,
      shown: typed?.shown ?? shownText(cell),
      text: typed?.text ?? editText(cell),
      canonical: cell.e ?? cell.d,
      readOnly: !column.editable || Boolean(cell.r),
      slow: pending?.slow ?? false,
      failed,
      reason: failed ? this.texts.failed : pending ? undefined : cell.x,
      conflict: typed ? undefined : cell.k,
      unsaved: Boolean(typed) || cell.t !== undefined,
    };
  }

  /** The sentence beside a cell that is not saved. */
  reasonAt(index, key) {
    const { reason, conflict } = this.at(index, key);
    if (conflict === undefined) {
      return reason;
    }
    return `${reason}\n${this.texts.conflict.replace('$value', conflict || '–')}`;
  }

  selectionChanged() {
    this.#inBlock = this.block.contains();
    this.access.repaintParts();
  }

  /** @param rows ids of rows of which something has changed */
  rowsChanged(rows) {
    const changed = new Set(rows);
    for (const row of this.access.renderedRows()) {
      if (changed.has(row._item?.row)) {
        this.access.repaintRow(row.index);
      }
    }
  }

  #paint(root, key, item) {
    this.painted();
    if (isEmptyDraft(item) && !this.queue.pending(item.row, key)) {
      paintHint(root, key === this.#firstEditable() ? this.texts.newRow : '');
    } else {
      const cell = this.#of(item, key);
      const flag = cell.column.type === 'FLAG' && !cell.unsaved;
      paint(root, cell.column.type, flag ? cell.canonical : cell.shown);
    }
  }

  #firstEditable() {
    return this.access.keys().find((key) => this.column(key).editable);
  }

  #parts(key, item, index) {
    const cell = this.#of(item, key);
    const parts = {
      'cell-focus': this.block.isFocus(index, key),
      'cell-block': this.#inBlock(index, key),
      'cell-flag': cell.column.type === 'FLAG',
      'cell-conflict': cell.conflict !== undefined,
      'cell-refused': cell.reason !== undefined && cell.conflict === undefined,
      'cell-saving': cell.slow,
      'cell-new': isDraft(item),
    };
    return Object.keys(parts).filter((part) => parts[part]).join(' ');
  }
}
