/** Something small beside a cell, above everything else on the page, that never takes the keyboard focus. */
export class Popup {
  constructor(root, tag, name) {
    this.element = document.createElement(tag);
    this.element.className = `cell-popup ${name}`;
    this.element.setAttribute('part', name);
    this.element.popover = 'manual';
    root.append(this.element);
    this.element.addEventListener('mousedown', (event) => event.preventDefault());
  }

  get open() {
    return this.element.matches(':popover-open');
  }

  /** @param box the cell on the screen; the popup goes below it, or above where there is no room */
  show(box) {
    if (!this.open) {
      this.element.showPopover();
    }
    const { offsetWidth: width, offsetHeight: height } = this.element;
    const below = box.bottom + 3 + height <= innerHeight || box.top < height;
    this.element.style.left = `${Math.max(4, Math.min(box.left, innerWidth - width - 4))}px`;
    this.element.style.top = `${below ? box.bottom + 3 : box.top - height - 3}px`;
  }

  hide() {
    if (this.open) {
      this.element.hidePopover();
    }
  }
}
