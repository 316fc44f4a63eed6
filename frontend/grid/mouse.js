/** Clicks, drags and taps on cells. */
const EDGE = 24;

export class Mouse {
  #touch = false;
  #dragging = false;

  /** @param cells what is told: press(cell, {extend, again, touch}), drag(cell), edit(cell), hover(cell) */
  constructor(access, cells) {
    this.access = access;
    this.cells = cells;
    const { grid } = access;
    grid.addEventListener('pointerdown', (event) => (this.#touch = event.pointerType === 'touch'), true);
    grid.addEventListener('mousedown', (event) => this.#press(event), true);
    grid.addEventListener('dblclick', (event) => this.#doublePress(event));
    grid.addEventListener('mousemove', (event) => cells.hover(access.cellOf(event)));
    grid.addEventListener('mouseleave', () => cells.hover(undefined));
  }

  #press(event) {
    const cell = this.access.cellOf(event);
    if (!cell) {
      return;
    }
    // Without this the grid would move the focus to its own cell.
    event.stopPropagation();
    event.preventDefault();
    if (event.button === 0 || !this.cells.selected(cell)) {
      this.cells.press(cell, { extend: event.shiftKey, touch: this.#touch });
    }
    if (event.button === 0 && !this.#touch) {
      this.#drag(event);
    }
  }

  #doublePress(event) {
    const cell = this.access.cellOf(event);
    if (cell && !this.#touch) {
      this.cells.edit(cell);
    }
  }

  #drag(start) {
    let point = start;
    const moved = (event) => {
      point = event;
      this.#dragging ||= Math.hypot(event.clientX - start.clientX, event.clientY - start.clientY) > 4;
      this.#follow(point);
    };
    const timer = setInterval(() => this.#follow(point), 60);
    const released = () => {
      clearInterval(timer);
      this.#dragging = false;
      document.removeEventListener('mousemove', moved);
      document.removeEventListener('mouseup', released);
    };
    document.addEventListener('mousemove', moved);
    document.addEventListener('mouseup', released);
  }

  /** Selects up to the pointer; beyond the edge, one row or column further at each tick. */
  #follow({ clientX: x, clientY: y }) {
    if (!this.#dragging) {
      return;
    }
    const view = this.access.viewport();
    const rows = y < view.top ? -1 : y > view.bottom - EDGE / 4 ? 1 : 0;
    const columns = x < view.left ? -1 : x > view.right - EDGE ? 1 : 0;
    if (rows || columns) {
      this.cells.dragOn(rows, columns);
    } else {
      this.cells.drag(this.access.cellAt(x, y));
    }
  }
}
