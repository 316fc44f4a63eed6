import { fromText } from './clipboard.js';

/** The same as loyalty.uikit.CellEditing. */
export const LIMIT = 10_000;

/** What is done to all selected cells at once: paste, fill, clear. The server decides row by row. */
export class BlockActions {
  /** @param tell shows a sentence when nothing can be done */
  constructor(access, block, view, queue, tell) {
    this.access = access;
    this.block = block;
    this.view = view;
    this.queue = queue;
    this.tell = tell;
  }

  /** @return how many rows and columns the pasted block covers; undefined when it does not fit */
  paste(text) {
    const texts = fromText(text);
    const area = this.#area(texts);
    if (!area) {
      return undefined;
    }
    this.#send(area.rows, area.keys, texts, 'PASTE');
    return area;
  }

  fill(text) {
    this.#send(this.block.rows, this.block.keys, [[text]], 'FILL');
  }

  clear() {
    this.#send(this.block.rows, this.block.keys, [['']], 'CLEAR');
  }

  fillDown() {
    const block = this.#described(this.block.rows, this.block.keys, []);
    this.queue.run(() => this.access.grid.$server.fillDown(block));
  }

  /** A selection that is a multiple of what is pasted is filled with it; else the paste takes its own size. */
  #area(texts) {
    const keys = this.access.keys();
    const first = keys.indexOf(this.block.keys[0]);
    const width = texts[0].length;
    if (first + width > keys.length) {
      this.tell(this.view.texts.tooWide.replace('$pasted', width).replace('$room', keys.length - first));
      return undefined;
    }
    const selected = this.block.keys.length;
    const columns = selected % width === 0 ? selected : width;
    const rows = this.block.rows % texts.length === 0 ? this.block.rows : texts.length;
    return { rows, keys: keys.slice(first, first + columns) };
  }

  #send(rows, keys, texts, cause) {
    if (rows * keys.length > LIMIT) {
      this.tell(this.view.texts.tooLarge.replace('$limit', this.view.number.format(LIMIT)));
      return;
    }
    const block = this.#described(rows, keys, texts);
    this.queue.run(() => this.access.grid.$server.saveBlock(block, cause));
  }

  #described(rows, columns, texts) {
    const { firstRow } = this.block;
    return { firstRow, firstId: this.access.item(firstRow)?.row ?? '', rows, columns, texts };
  }
}
