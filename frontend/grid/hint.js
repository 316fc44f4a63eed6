import { Popup } from './popup.js';

/** The sentence beside a cell: why it is not saved, or how to fill it in. */
export class Hint {
  constructor(root) {
    this.popup = new Popup(root, 'div', 'cell-hint');
    this.popup.element.id = 'cell-hint';
    this.popup.element.setAttribute('role', 'status');
  }

  show(text, refused, td) {
    if (!text || !td) {
      this.hide();
      return;
    }
    this.popup.element.textContent = text;
    this.popup.element.classList.toggle('refused', refused);
    this.popup.show(td.getBoundingClientRect());
  }

  hide() {
    this.popup.element.textContent = '';
    this.popup.hide();
  }
}
