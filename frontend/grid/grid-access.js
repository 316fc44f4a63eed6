/**
 * The one place that knows the inner names of vaadin-grid 25.2. Rows are counted from 0 over the whole table; a
 * column is a <vaadin-grid-column> that carries the attribute cell-key.
 */
export class GridAccess {
  constructor(grid) {
    this.grid = grid;
  }

  /** Shown columns that can have the focus, from left to right. */
  columns() {
    return this.grid._getColumnsInOrder().filter((column) => column.hasAttribute('cell-key'));
  }

  /** All columns of ours, also before the grid has taken them in, and hidden ones. */
  declared() {
    return [...this.grid.querySelectorAll('vaadin-grid-column[cell-key]')];
  }

  keys() {
    return this.columns().map(keyOf);
  }

  column(key) {
    return this.columns().find((column) => keyOf(column) === key);
  }

  get rowCount() {
    return this.grid._flatSize ?? this.grid.size ?? 0;
  }

  /** The data of a row, if they have been fetched. */
  item(index) {
    return this.grid._dataProviderController.rootCache.items[index];
  }

  /** All fetched rows as [index, item]. */
  items() {
    return Object.entries(this.grid._dataProviderController.rootCache.items)
      .filter(([, item]) => item)
      .map(([index, item]) => [Number(index), item]);
  }

  /** The id of a row, once it has been fetched. */
  async rowOf(index) {
    while (!this.item(index)) {
      await new Promise((resolve) => setTimeout(resolve, 50));
    }
    return this.item(index).row;
  }

  /** The row and the key of the cell that an event happened in; undefined outside the body. */
  cellOf(event) {
    const context = this.grid.getEventContext(event);
    const key = context.column && keyOf(context.column);
    return context.section === 'body' && key ? { index: context.index, key } : undefined;
  }

  /** The cell at a point of the screen. */
  cellAt(x, y) {
    const content = document.elementsFromPoint(x, y).find((element) => element.localName === 'vaadin-grid-cell-content');
    const td = content?.assignedSlot?.closest('td') ?? this.grid.shadowRoot.elementFromPoint(x, y)?.closest('td');
    const row = td?.parentElement;
    const key = td?._column && keyOf(td._column);
    return row?.parentElement === this.grid.$.items && key ? { index: row.index, key } : undefined;
  }

  /** The td of a cell; undefined when it is not rendered. */
  td(index, column) {
    const row = this.row(index);
    return row && [...row.children].find((cell) => cell._column === column);
  }

  tdOf({ index, key }) {
    const column = this.column(key);
    return column && this.td(index, column);
  }

  row(index) {
    return this.renderedRows().find((row) => row.index === index);
  }

  renderedRows() {
    return [...this.grid.$.items.children].filter((row) => !row.hidden);
  }

  /** How many rows fit on the screen. */
  get pageRows() {
    const row = this.grid.$.items.querySelector('tr:not([hidden])');
    const height = this.viewport().height;
    return row ? Math.max(1, Math.floor(height / row.offsetHeight) - 1) : 1;
  }

  /** The part of the screen where body cells show, without header, footer and scroll bars. */
  viewport() {
    const { table, header, footer } = this.grid.$;
    const box = table.getBoundingClientRect();
    const top = header.getBoundingClientRect().bottom;
    const bottom = Math.min(footer.getBoundingClientRect().top || Infinity, box.top + table.clientHeight);
    return new DOMRect(box.left + table.clientLeft, top, table.clientWidth, Math.max(0, bottom - top));
  }

  /** Where unfrozen cells begin to show. */
  frozenEnd() {
    const frozen = this.columns().filter((column) => column.frozen && column._headerCell);
    return Math.max(this.viewport().left, ...frozen.map((column) => column._headerCell.getBoundingClientRect().right));
  }

  /** Scrolls no further than needed to show the cell as a whole. */
  reveal(index, column) {
    const row = this.row(index);
    if (row) {
      this.#revealRow(row);
    } else {
      this.grid._scrollToFlatIndex(index);
    }
    this.grid.scrollToColumn(column);
  }

  /** Frozen columns are seen anyway; this shows those beside them too. */
  scrollToFirstColumn() {
    this.grid.$.table.scrollLeft = 0;
  }

  #revealRow(row) {
    const box = row.getBoundingClientRect();
    const view = this.viewport();
    if (box.bottom > view.bottom) {
      this.grid.$.table.scrollTop += box.bottom - view.bottom;
    } else if (box.top < view.top) {
      this.grid.$.table.scrollTop -= view.top - box.top;
    }
  }

  repaintRow(index) {
    this.grid.__updateVisibleRows(index, index);
  }

  repaintParts() {
    this.grid.generateCellPartNames();
  }

  /** Lets add(column, item, index) name more parts for each body cell than the server does. */
  addParts(add) {
    const given = this.grid.cellPartNameGenerator;
    this.grid.cellPartNameGenerator = (column, model) => {
      const more = column && model.item && keyOf(column) ? add(column, model.item, model.index) : '';
      return `${given?.(column, model) ?? ''} ${more}`;
    };
  }

  onScroll(listener) {
    this.grid.$.table.addEventListener('scroll', listener, { passive: true });
  }
}

export function keyOf(column) {
  return column.getAttribute('cell-key');
}
