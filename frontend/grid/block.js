/**
 * The focused cell and the block selected from it to another one. Rows are numbers, columns keys; typing goes into the
 * focused cell, wherever the block ends.
 */
export class Block {
  /** @param access a GridAccess */
  constructor(access) {
    this.access = access;
    this.focus = undefined;
    this.end = undefined;
  }

  set(cell) {
    this.focus = cell;
    this.end = cell;
  }

  extend(cell) {
    this.end = cell;
  }

  get firstRow() {
    return Math.min(this.focus.index, this.end.index);
  }

  get lastRow() {
    return Math.max(this.focus.index, this.end.index);
  }

  get rows() {
    return this.lastRow - this.firstRow + 1;
  }

  /** The keys of the selected columns, from left to right. */
  get keys() {
    const keys = this.access.keys();
    const ends = [keys.indexOf(this.focus.key), keys.indexOf(this.end.key)];
    return keys.slice(Math.max(0, Math.min(...ends)), Math.max(...ends) + 1);
  }

  get size() {
    return this.focus ? this.rows * this.keys.length : 0;
  }

  isFocus(index, key) {
    return this.focus?.index === index && this.focus.key === key;
  }

  /** A test for many cells at once, so that columns are looked up only once. */
  contains() {
    if (this.size < 2) {
      return () => false;
    }
    const { firstRow, lastRow } = this;
    const keys = new Set(this.keys);
    return (index, key) => index >= firstRow && index <= lastRow && keys.has(key);
  }

  /** The cell that lies so many rows and columns away, kept inside the table. */
  away(rows, columns, from = this.focus) {
    const keys = this.access.keys();
    const position = Math.max(0, keys.indexOf(from.key)) + columns;
    return {
      index: Math.max(0, Math.min(from.index + rows, this.access.rowCount - 1)),
      key: keys[Math.max(0, Math.min(position, keys.length - 1))],
    };
  }

  /** The next cell in reading order; undefined at the ends of the table. */
  next(direction) {
    const keys = this.access.keys();
    const place = this.focus.index * keys.length + keys.indexOf(this.focus.key) + direction;
    if (place < 0 || place >= this.access.rowCount * keys.length) {
      return undefined;
    }
    return { index: Math.floor(place / keys.length), key: keys[place % keys.length] };
  }
}
