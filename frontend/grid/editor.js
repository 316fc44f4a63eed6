/**
 * The text field over the focused cell. It has the keyboard focus all the time, invisible until something is typed, so
 * that typing, and composing through an input method, starts in place and loses nothing.
 */
export class Editor {
  /** @param listener started() when typing begins by itself, typed() at each change, left() when the focus goes */
  constructor(access, listener) {
    this.access = access;
    this.listener = listener;
    this.frame = build();
    this.field = this.frame.firstElementChild;
    /** IDLE, TYPING (arrows leave the cell) or EDITING (arrows move within the text). */
    this.mode = 'IDLE';
    access.grid.shadowRoot.append(this.frame);
    this.field.addEventListener('compositionstart', () => this.#startTyping());
    this.field.addEventListener('input', () => this.#input());
    this.field.addEventListener('blur', () => this.#blurred());
    // The grid moves its own focus on these; the editor is in its place.
    for (const type of ['focusin', 'focusout', 'keyup']) {
      this.frame.addEventListener(type, (event) => event.stopPropagation());
    }
  }

  get open() {
    return this.mode !== 'IDLE';
  }

  get text() {
    return this.field.value;
  }

  get focused() {
    return this.access.grid.shadowRoot.activeElement === this.field;
  }

  focus() {
    this.field.focus({ preventScroll: true });
  }

  /** Shows a text to be changed, the caret at its end. */
  edit(text, mode = 'EDITING') {
    this.field.value = text;
    this.field.setSelectionRange(text.length, text.length);
    this.#show(mode);
    this.#fit();
  }

  close() {
    this.field.value = '';
    this.#show('IDLE');
  }

  insert(text) {
    this.field.setRangeText(text, this.field.selectionStart, this.field.selectionEnd, 'end');
    this.#input();
  }

  /** What the field is for, to those who hear it. */
  describe({ label, readOnly, invalid, numeric, list }) {
    this.field.setAttribute('aria-label', label);
    this.field.setAttribute('aria-invalid', String(invalid));
    this.field.setAttribute('role', list ? 'combobox' : 'textbox');
    if (list) {
      this.field.setAttribute('aria-controls', 'cell-choices');
      this.field.ariaExpanded ??= 'false';
    } else {
      this.field.removeAttribute('aria-controls');
      this.field.removeAttribute('aria-expanded');
    }
    this.field.readOnly = readOnly;
    this.field.setAttribute('aria-readonly', String(readOnly));
    this.frame.classList.toggle('numeric', numeric);
  }

  /** No keyboard is to rise on a touch screen before the second tap. */
  keyboard(wanted) {
    this.field.inputMode = wanted ? '' : 'none';
  }

  /** Lays the field over a cell; off the screen, it waits out of sight without losing the focus. */
  place(td) {
    const view = this.access.viewport();
    const host = this.access.grid.getBoundingClientRect();
    const cell = td?.getBoundingClientRect() ?? new DOMRect(view.left, view.top, 0, 0);
    const left = td && !td._column.frozen ? this.access.frozenEnd() : view.left;
    const border = this.access.grid.clientLeft;
    this.#clip(view, left, cell, Boolean(td));
    this.frame.style.transform = `translate(${cell.left - host.left - border}px, ${cell.top - host.top - border}px)`;
    this.field.style.minWidth = this.field.style.width = `${cell.width}px`;
    this.field.style.minHeight = `${cell.height}px`;
    this.field.style.maxWidth = `${Math.max(cell.width, Math.min(480, view.right - cell.left))}px`;
    this.field.style.maxHeight = `${Math.max(cell.height, Math.min(240, view.bottom - cell.top))}px`;
    this.#fit();
  }

  #clip(view, left, cell, shown) {
    const top = view.top > cell.top ? `${view.top - cell.top}px` : '-9px';
    const start = left > cell.left ? `${left - cell.left}px` : '-9px';
    const outside = !shown || cell.top >= view.bottom || cell.left >= view.right;
    this.frame.style.clipPath = outside ? 'inset(100%)' : `inset(${top} -100vw -100vh ${start})`;
  }

  /** Grows with the text where the browser does not do so by itself. */
  #fit() {
    if (CSS.supports('field-sizing', 'content')) {
      return;
    }
    this.field.style.height = 'auto';
    this.field.style.height = `${this.field.scrollHeight}px`;
  }

  #startTyping() {
    if (!this.open) {
      this.#show('TYPING');
      this.listener.started();
    }
  }

  #input() {
    this.#startTyping();
    this.#fit();
    this.listener.typed(this.field.value);
  }

  #show(mode) {
    this.mode = mode;
    this.frame.classList.toggle('open', this.open);
  }

  #blurred() {
    // When another window gets the focus, the field stays the active one here and keeps what is half typed.
    setTimeout(() => {
      if (!this.focused) {
        this.listener.left();
      }
    });
  }
}

function build() {
  const frame = document.createElement('div');
  frame.setAttribute('part', 'cell-editor');
  frame.className = 'cell-editor';
  const field = document.createElement('textarea');
  field.rows = 1;
  field.spellcheck = false;
  field.autocomplete = 'off';
  field.setAttribute('autocapitalize', 'off');
  field.setAttribute('part', 'cell-field');
  field.setAttribute('aria-describedby', 'cell-hint');
  frame.append(field);
  return frame;
}
