const FOCUSABLE =
  'a[href], button, input, select, textarea, [tabindex], vaadin-button, vaadin-text-field, vaadin-combo-box, vaadin-select';

/** Moves the keyboard focus to what comes before or after an element on the page. */
export function leave(element, direction) {
  const all = [...document.querySelectorAll(FOCUSABLE)].filter((other) => isReachable(other) && !element.contains(other));
  const side = direction > 0 ? Node.DOCUMENT_POSITION_FOLLOWING : Node.DOCUMENT_POSITION_PRECEDING;
  const beside = all.filter((other) => element.compareDocumentPosition(other) & side);
  (direction > 0 ? beside[0] : beside.at(-1))?.focus();
}

function isReachable(element) {
  return element.tabIndex >= 0 && !element.disabled && element.checkVisibility();
}
