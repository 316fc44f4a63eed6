/** The text that spreadsheets put on the clipboard: cells between tabs, lines between line ends, quotes where needed. */

export function toText(rows) {
  return rows.map((cells) => cells.map(quoted).join('\t')).join('\r\n');
}

function quoted(cell) {
  return /[\t\r\n]/.test(cell) || cell.startsWith('"') ? `"${cell.replaceAll('"', '""')}"` : cell;
}

/** @return rows of texts, all of the same length */
export function fromText(text) {
  const rows = [[]];
  const pattern = /(?:"((?:[^"]|"")*)"|([^\t\r\n]*))(\t|\r\n|\r|\n|$)/y;
  while (pattern.lastIndex <= text.length) {
    const [, inQuotes, plain, end] = cellAt(pattern, text);
    rows.at(-1).push(inQuotes === undefined ? plain : inQuotes.replaceAll('""', '"'));
    if (end === '') {
      break;
    }
    if (end !== '\t') {
      rows.push([]);
    }
  }
  return sameLength(withoutLastEmpty(rows));
}

/** A quote that is never closed, or goes on after its end, is part of the text. */
function cellAt(pattern, text) {
  const start = pattern.lastIndex;
  const match = pattern.exec(text);
  if (match) {
    return match;
  }
  const plain = /([^\t\r\n]*)(\t|\r\n|\r|\n|$)/y;
  plain.lastIndex = start;
  const [, cell, end] = plain.exec(text);
  pattern.lastIndex = plain.lastIndex;
  return [undefined, undefined, cell, end];
}

/** Excel ends its last line too. */
function withoutLastEmpty(rows) {
  const last = rows.at(-1);
  return rows.length > 1 && last.length === 1 && last[0] === '' ? rows.slice(0, -1) : rows;
}

function sameLength(rows) {
  const width = Math.max(...rows.map((cells) => cells.length));
  return rows.map((cells) => [...cells, ...Array(width - cells.length).fill('')]);
}
