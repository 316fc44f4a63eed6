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
