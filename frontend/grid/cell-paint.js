/** What a cell says, from the row's data as loyalty.uikit.CellData writes them. */
export function cellOf(item, key) {
  const cell = item?.cells?.[key] ?? '';
  return typeof cell === 'string' ? { d: cell } : cell;
}

export function paint(root, cell) {
  root.textContent = cell.t ?? cell.d;
}
