/** The browser's part of loyalty.uikit.CellGrid. */
import { GridAccess, keyOf } from './grid-access.js';
import { cellOf, paint } from './cell-paint.js';

function attach(grid, config) {
  const access = new GridAccess(grid);
  for (const column of access.columns()) {
    column.renderer = (root, _, model) => paint(root, cellOf(model.item, keyOf(column)), {});
  }
}

window.loyalty ??= {};
window.loyalty.cellGrid = { attach, setSearchField() {}, focusCell() {}, focus() {} };
