/** The text that spreadsheets put on the clipboard: cells between tabs, lines between line ends, quotes where needed. */

export function toText(rows) {
  return rows.map((cells) => cells.map(quoted).join('\t')).join('\r\n');
}

function quoted(cell) {
  return /[\t\r\n]/.test(cell) || cell.startsWith('"') ? `"${cell.replaceAll('"', '""')}"` : cell;
}

/** @return rows of texts, all of the same length */
export function fromText(clipboard) {
  const text = clipboard.replace(/\r\n?/g, '\n');
  const rows = [[]];
  for (let position = 0; position <= text.length; ) {
    const { cell, end, next } = cellAt(text, position);
    rows.at(-1).push(cell);
    if (end === '\n') {
      rows.push([]);
    }
    position = end === '' ? Infinity : next;
  }
  return sameLength(withoutLastEmpty(rows));
}

const QUOTED = /"((?:[^"]|"")*)"(\t|\n|$)/y;
const PLAIN = /([^\t\n]*)(\t|\n|$)/y;

/** A quote that is never closed, or goes on after its end, is part of the text. */
function cellAt(text, position) {
  QUOTED.lastIndex = position;
  PLAIN.lastIndex = position;
  const quoted = QUOTED.exec(text);
  const [, cell, end] = quoted ?? PLAIN.exec(text);
  return { cell: quoted ? cell.replaceAll('""', '"') : cell, end, next: quoted ? QUOTED.lastIndex : PLAIN.lastIndex };
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
