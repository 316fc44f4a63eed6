/** The browser's part of loyalty.uikit.CellGrid: what the server calls by window.loyalty.cellGrid. */
import { Cells } from './cells.js';

const grids = new WeakMap();
/** The elements beside a grid that it works with; they may be named before it is attached. */
const surroundings = new WeakMap();

/** To be called again whenever columns or texts have changed. */
function attach(grid, config) {
  if (grids.has(grid)) {
    grids.get(grid).configure(config);
  } else {
    grids.set(grid, new Cells(grid, config, around(grid)));
  }
}

function around(grid) {
  if (!surroundings.has(grid)) {
    surroundings.set(grid, {});
  }
  return surroundings.get(grid);
}

/** A grid learns of its columns and rows after it was made; a cell may be asked for before. */
function focusCell(grid, index, key) {
  if (grid._columnTree && grid.size > index) {
    grids.get(grid).focusCell(index, key);
  } else if (grid.isConnected) {
    requestAnimationFrame(() => focusCell(grid, index, key));
  }
}

window.loyalty ??= {};
window.loyalty.cellGrid = {
  attach,
  focus: (grid) => grids.get(grid)?.focus(),
  focusCell,
  setSearchField: (grid, field) => (around(grid).search = field),
  selectedRows: (grid) => grids.get(grid)?.selectedRows() ?? [],
  showStatistics: (grid, element) => (around(grid).statistics = element),
};
