/** Says what has changed to those who hear the table, and shows a sentence when something could not be done. */
const SHOWN = 6_000;

export class News {
  #timer;

  constructor(root) {
    this.root = root;
    this.element = document.createElement('div');
    this.element.className = 'cell-news';
    this.element.setAttribute('aria-live', 'polite');
    root.append(this.element);
  }

  /** Heard only; of several in quick succession, the last. */
  say(text) {
    clearTimeout(this.#timer);
    this.#timer = setTimeout(() => (this.element.textContent = text), 150);
  }

  /** Seen for a while, and heard. */
  tell(text) {
    const bar = document.createElement('div');
    bar.className = 'cell-bar';
    bar.setAttribute('part', 'cell-bar');
    bar.setAttribute('role', 'alert');
    bar.textContent = text;
    this.root.append(bar);
    setTimeout(() => bar.remove(), SHOWN);
  }
}
