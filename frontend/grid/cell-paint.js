/** What cells say, from the row's data as loyalty.uikit.CellData writes them, and how that is painted. */

/** The cell's data: d text shown, e canonical, r read-only, t typed and not saved, x why, k somebody else's value. */
export function cellOf(item, key) {
  const cell = item?.cells?.[key] ?? '';
  return typeof cell === 'string' ? { d: cell } : cell;
}

/** The text that people read in the cell, which is also what copying takes. */
export function shownText(cell) {
  return cell.t ?? cell.d;
}

/** The text that editing starts from. */
export function editText(cell) {
  return cell.t ?? cell.e ?? cell.d;
}

/** A line at the end that is not a record yet. */
export function isDraft(item) {
  return item?.row.startsWith('+') ?? false;
}

/** Whether nothing has been typed into a line yet. */
export function isEmptyDraft(item) {
  return isDraft(item) && Object.values(item.cells).every((cell) => shownText(cellOf({ cells: { cell } }, 'cell')) === '');
}

/** @param text what stands in the cell now, typed or saved */
export function paint(root, type, text) {
  if (type === 'FLAG') {
    paintFlag(root, text);
  } else if (type === 'TAGS') {
    root.replaceChildren(...words(text).map(chip));
  } else if (root.firstChild?.nodeType !== Node.TEXT_NODE || root.textContent !== text) {
    root.textContent = text;
  }
}

export function paintHint(root, text) {
  const hint = document.createElement('span');
  hint.className = 'cell-hint';
  hint.textContent = text;
  root.replaceChildren(hint);
}

function paintFlag(root, text) {
  const box = document.createElement('span');
  box.className = 'cell-flag';
  box.dataset.value = text;
  box.textContent = text === 'true' ? '✓' : text === 'false' ? '' : text;
  root.replaceChildren(box);
}

function words(text) {
  return text.split(/[,，、;；\n]/).map((word) => word.trim()).filter(Boolean);
}

function chip(word) {
  const chip = document.createElement('span');
  chip.className = 'cell-chip';
  chip.textContent = word;
  return chip;
}
