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

window.loyalty ??= {};
window.loyalty.cellGrid = {
  attach,
  focus: (grid) => grids.get(grid)?.focus(),
  focusCell: (grid, index) => grids.get(grid)?.focusCell(index),
  setSearchField: (grid, field) => (around(grid).search = field),
  showStatistics: (grid, element) => (around(grid).statistics = element),
};
