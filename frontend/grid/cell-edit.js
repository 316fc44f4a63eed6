import { Calendar } from './calendar.js';
import { ChoiceList } from './choice-list.js';
import { Editor } from './editor.js';

/** Editing one cell: from the first key to the text that is handed on to be saved. */
export class CellEdit {
  #access;
  #view;
  #queue;
  #changed;
  #list;
  #calendar;
  #cell;
  /** The cell being edited, and what it was when that began. */
  #start;

  /** @param changed called when editing has begun or ended */
  constructor(access, view, queue, config, changed) {
    this.#access = access;
    this.#view = view;
    this.#queue = queue;
    this.#changed = changed;
    this.editor = new Editor(access, {
      started: () => this.#begun(this.#cell),
      typed: (text) => this.#typed(text),
      left: () => this.commit(),
    });
    const root = access.grid.shadowRoot;
    this.#list = new ChoiceList(root, this.editor.field, config.texts, (choice) => this.#pick(choice));
    this.#calendar = new Calendar(root, config.texts, config.locale, (date) => this.#pickDate(date));
  }

  get listOpen() {
    return this.#list.open || this.#calendar.open;
  }

  /** The cell being edited, else undefined. */
  get cell() {
    return this.editor.open ? this.#start.cell : undefined;
  }

  /** Says which cell typing would go into, and where it stands on the screen. */
  place(cell, td) {
    this.#cell = cell;
    this.editor.place(td);
  }

  /** Begins with a text of its own, as after Backspace. */
  begin(cell, text) {
    if (!this.#at(cell).readOnly) {
      this.#begun(cell);
      this.editor.edit(text, 'TYPING');
    }
  }

  /** Begins with the text that is there. */
  change(cell) {
    const { readOnly, column, shown, text } = this.#at(cell);
    if (readOnly) {
      return;
    }
    this.#begun(cell);
    this.editor.edit(column.choices ? shown : text);
    if (column.choices) {
      this.#list.showAll(column.choices, shown, this.#box());
    }
    this.#changed();
  }

  /** Opens the list or the calendar; false where the cell has none. */
  pick(cell) {
    const { readOnly, column, text } = this.#at(cell);
    if (readOnly || (!column.choices && column.type !== 'DATE')) {
      return false;
    }
    if (!this.editor.open) {
      this.change(cell);
    }
    if (column.choices) {
      this.#list.showAll(column.choices, this.editor.text, this.#box());
    } else {
      this.#calendar.show(this.editor.text || text, this.#box());
    }
    this.#changed();
    return true;
  }

  /** Ticks or unticks; false where there is nothing to tick. */
  toggle(cell) {
    const { readOnly, column, text } = this.#at(cell);
    if (column.type !== 'FLAG') {
      return false;
    }
    if (!readOnly) {
      const ticked = text === 'true' ? 'false' : 'true';
      this.put(cell, ticked, ticked);
    }
    return true;
  }

  /** Whether the key was one of the open list's or calendar's. */
  listKey(event) {
    if (event.ctrlKey || event.metaKey || event.altKey || !this.listOpen) {
      return false;
    }
    return this.#list.open ? this.#keyInList(event.key) : this.#keyInCalendar(event.key);
  }

  newLine() {
    if (this.#start.was.column.type === 'LONG_TEXT') {
      this.editor.insert('\n');
    }
  }

  /** Hands on what was typed, if it is something new. */
  commit() {
    if (!this.editor.open) {
      return;
    }
    const { cell, was } = this.#start;
    const { text, shown } = this.#value();
    this.#close();
    if (text !== was.text || was.unsaved) {
      this.put(cell, text, shown, was);
    } else {
      this.#keepDraft(was, undefined);
    }
  }

  cancel() {
    const { was } = this.#start;
    this.#close();
    this.#keepDraft(was, was.unsaved ? was.text : undefined);
  }

  /** Ends editing without saving, and returns what was typed; undefined when nothing was. */
  take() {
    if (!this.editor.open) {
      return undefined;
    }
    const { text } = this.#value();
    this.cancel();
    return text;
  }

  /** Saves a text; a row that has not arrived yet is waited for. */
  async put(cell, text, shown, was = this.#at(cell)) {
    if (was.readOnly) {
      return;
    }
    const row = was.row ?? (await this.#access.rowOf(cell.index));
    this.#queue.type({ row, column: cell.key, seen: was.row ? was.canonical : null, text, shown });
  }

  #at(cell) {
    return this.#view.at(cell.index, cell.key);
  }

  #begun(cell) {
    this.#start = { cell, was: this.#at(cell) };
    this.#changed();
  }

  #close() {
    this.editor.close();
    this.#list.hide();
    this.#calendar.hide();
    this.#changed();
  }

  #typed(text) {
    const { column } = this.#start.was;
    this.#keepDraft(this.#start.was, text);
    this.#calendar.hide();
    if (column.choices) {
      this.#list.show(column.choices, column.type === 'TAGS' ? lastWord(text) : text, this.#box());
      this.#changed();
    }
  }

  /** @param text undefined when the cell is as it was saved */
  #keepDraft({ row, column, canonical }, text) {
    if (row && text !== undefined) {
      this.#queue.drafts.keep({ row, column: column.key, seen: canonical, text });
    } else if (row && !this.#queue.pending(row, column.key)) {
      this.#queue.drafts.drop({ row, column: column.key });
    }
  }

  #keyInList(key) {
    if (key === 'ArrowUp' || key === 'ArrowDown') {
      this.#list.move(key === 'ArrowUp' ? -1 : 1);
      return true;
    }
    return false;
  }

  #keyInCalendar(key) {
    if (key === 'Escape') {
      this.#calendar.hide();
    } else if (key === 'Enter') {
      this.#pickDate(this.#calendar.date);
    } else {
      return this.#calendar.key(key);
    }
    return true;
  }

  #pick(choice) {
    const { cell, was } = this.#start;
    if (was.column.type === 'TAGS') {
      this.editor.edit(withLastWord(this.editor.text, choice.label));
      this.#list.hide();
    } else {
      this.#close();
      this.put(cell, choice.code, choice.label, was);
    }
  }

  #pickDate(date) {
    const { cell, was } = this.#start;
    this.#close();
    this.put(cell, date, date, was);
  }

  /** What is to be saved and what the cell says meanwhile. */
  #value() {
    const { column } = this.#start.was;
    const { active } = this.#list;
    const typed = column.type === 'LONG_TEXT' ? this.editor.text : this.editor.text.replace(/\s*\n\s*/g, ' ');
    if (active && column.type === 'TAGS') {
      const text = withLastWord(typed, active.label);
      return { text, shown: text };
    }
    return active ? { text: active.code, shown: active.label } : { text: typed, shown: typed };
  }

  #box() {
    return this.editor.field.getBoundingClientRect();
  }
}

const LAST_WORD = /[^,，、;；]*$/;

function lastWord(text) {
  return LAST_WORD.exec(text)[0].trim();
}

function withLastWord(text, word) {
  const before = text.replace(LAST_WORD, '').trimEnd();
  return before === '' ? word : `${before} ${word}`;
}
