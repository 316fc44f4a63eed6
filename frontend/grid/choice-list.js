import { Popup } from './popup.js';

/** The entries of a choice column under its cell, narrowed by what is typed: label, code, pinyin. */
export class ChoiceList {
  #choices = [];
  #found = [];
  #active = -1;

  /** @param picked called with the choice that was clicked */
  constructor(root, field, texts, picked) {
    this.popup = new Popup(root, 'ul', 'cell-choices');
    this.popup.element.id = 'cell-choices';
    this.popup.element.setAttribute('role', 'listbox');
    this.field = field;
    this.texts = texts;
    this.popup.element.addEventListener('click', (event) => {
      const choice = this.#found[event.target.dataset.position];
      if (choice) {
        picked(choice);
      }
    });
  }

  get open() {
    return this.popup.open;
  }

  show(choices, text, box) {
    this.#choices = choices;
    this.#found = matching(choices, text);
    this.#active = this.#preferred(text);
    this.#render();
    this.popup.show(box);
    this.field.setAttribute('aria-expanded', 'true');
  }

  hide() {
    this.popup.hide();
    this.#active = -1;
    if (this.field.hasAttribute('aria-expanded')) {
      this.field.setAttribute('aria-expanded', 'false');
    }
    this.field.removeAttribute('aria-activedescendant');
  }

  /** Shows everything again, with the entry that the text names active. */
  showAll(choices, text, box) {
    this.show(choices, '', box);
    this.#active = Math.max(0, choices.findIndex((choice) => choice.label === text || choice.code === text));
    this.#render();
  }

  /** What Enter takes; undefined when the text is to be taken as it is. */
  get active() {
    return this.open ? this.#found[this.#active] : undefined;
  }

  move(step) {
    if (this.#found.length > 0) {
      this.#active = (this.#active + step + this.#found.length) % this.#found.length;
      this.#render();
    }
  }

  #preferred(text) {
    return text === '' || this.#found.length === 0 ? -1 : 0;
  }

  #render() {
    const items = this.#found.map((choice, position) => this.#item(choice, position));
    this.popup.element.replaceChildren(...(items.length > 0 ? items : [this.#nothing()]));
    const active = items[this.#active];
    active?.scrollIntoView({ block: 'nearest' });
    this.field.setAttribute('aria-activedescendant', active?.id ?? '');
  }

  #item(choice, position) {
    const item = document.createElement('li');
    item.id = `cell-choice-${position}`;
    item.dataset.position = position;
    item.textContent = choice.label;
    item.setAttribute('role', 'option');
    item.setAttribute('aria-selected', String(position === this.#active));
    return item;
  }

  #nothing() {
    const item = document.createElement('li');
    item.className = 'none';
    item.textContent = this.texts.noChoice;
    return item;
  }
}

/** Those that begin with the text before those that hold it somewhere. */
export function matching(choices, text) {
  const wanted = text.trim().toLowerCase();
  const rank = (choice) => {
    const names = [choice.label, choice.code, ...(choice.search ?? '').split(' ')].map((name) => name.toLowerCase());
    return names.some((name) => name.startsWith(wanted)) ? 0 : names.some((name) => name.includes(wanted)) ? 1 : 2;
  };
  return choices
    .map((choice) => [rank(choice), choice])
    .filter(([place]) => place < 2)
    .sort(([a], [b]) => a - b)
    .map(([, choice]) => choice);
}
