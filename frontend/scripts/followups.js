// Rows of follow-ups by keys: arrows go from row to row, a letter does what the button that names it does.

const writes = (element) =>
  element.isContentEditable || ['INPUT', 'TEXTAREA', 'SELECT'].includes(element.tagName);

addEventListener('keydown', (event) => {
  const row = event.target.closest?.('.ld-followup-row');
  if (!row || event.ctrlKey || event.metaKey || event.altKey || writes(event.composedPath()[0])) return;
  if (event.key === 'ArrowDown' || event.key === 'ArrowUp') {
    const rows = [...document.querySelectorAll('.ld-followup-row')];
    const next = rows[rows.indexOf(row) + (event.key === 'ArrowDown' ? 1 : -1)];
    if (!next) return;
    event.preventDefault();
    next.focus();
    return;
  }
  const button = row.querySelector(`[aria-keyshortcuts="${CSS.escape(event.key.toUpperCase())}"]`);
  if (!button) return;
  event.preventDefault();
  button.click();
});

// A row that goes, because it is done or given away, leaves its focus to the row that stands in its place.
const ROW = '.ld-followup-row, .ld-board-item';
const PATIENCE = 1000;
let held = null;

addEventListener('focusin', (event) => {
  const row = event.target.closest?.(ROW);
  if (row || !event.target.closest?.('vaadin-dialog')) held = row;
});

const focusRow = (row, until) => {
  if (document.activeElement === document.body) (row.querySelector(':scope > vaadin-checkbox') ?? row).focus();
  else if (Date.now() < until) setTimeout(() => focusRow(row, until), 50);
};

const inPlaceOf = ({ target, previousSibling }) => {
  const first = previousSibling?.isConnected ? previousSibling.nextElementSibling : target.firstElementChild;
  return [first, target.lastElementChild, document.querySelector(ROW)].find((each) => each?.matches(ROW));
};

new MutationObserver((changes) => {
  const gone = held && !held.isConnected && changes.find((change) => [...change.removedNodes].includes(held));
  if (!gone) return;
  held = null;
  const row = inPlaceOf(gone);
  if (row) focusRow(row, Date.now() + PATIENCE);
}).observe(document.body, { childList: true, subtree: true });
