/** Copying, cutting and pasting of the block, while no text is being typed. */
export class ClipboardEvents {
  constructor(edit, block, actions, copy, commands, cells) {
    this.edit = edit;
    this.block = block;
    this.actions = actions;
    this.copy = copy;
    this.commands = commands;
    this.cells = cells;
    for (const type of ['copy', 'cut', 'paste']) {
      edit.editor.field.addEventListener(type, (event) => this.#take(event));
    }
  }

  async #take(event) {
    if (this.edit.editor.open) {
      return;
    }
    event.preventDefault();
    if (event.type === 'paste') {
      this.#paste(event.clipboardData.getData('text/plain'));
      return;
    }
    const copied = await this.copy.take(event.clipboardData);
    if (copied && event.type === 'cut') {
      this.commands.clear();
    }
  }

  #paste(text) {
    const area = text && this.actions.paste(text);
    if (area) {
      const first = { index: this.block.firstRow, key: area.keys[0] };
      this.block.set(first);
      this.block.extend(this.block.away(area.rows - 1, area.keys.length - 1, first));
      this.cells.selectionChanged();
    }
  }
}
