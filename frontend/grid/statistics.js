/** The sentence about the selected cells under the table; empty when there is nothing to sum up. */
export function summary(access, block, view, { texts, locale }) {
  if (block.size < 2) {
    return '';
  }
  const { keys, firstRow, lastRow, rows } = block;
  const loaded = access.items().filter(([index]) => index >= firstRow && index <= lastRow);
  const cells = loaded.flatMap(([index]) => keys.map((key) => view.at(index, key)));
  const figures = statistics(cells.map(({ column, text }) => ({ type: column.type, text })));
  return statisticsText({ ...figures, rows, loaded: loaded.length }, texts, locale);
}

function statistics(cells) {
  const filled = cells.filter(({ text }) => text !== '');
  const numbers = filled.filter(({ type }) => type === 'NUMBER').map(({ text }) => numberOf(text)).filter(Number.isFinite);
  const sum = numbers.reduce((total, number) => total + number, 0);
  return { count: filled.length, numbers: numbers.length, sum, mean: sum / numbers.length };
}

function numberOf(text) {
  return Number(text.replace(/[^\d.eE+-]/g, '') || NaN);
}

/** Figures of fewer lines than are selected say so. */
function statisticsText(figures, texts, locale) {
  if (figures.count < 2) {
    return '';
  }
  const format = new Intl.NumberFormat(locale, { maximumFractionDigits: 2 });
  const parts = [fill(texts.count, figures.count)];
  if (figures.numbers > 0) {
    parts.push(fill(texts.sum, figures.sum), fill(texts.mean, figures.mean));
  }
  if (figures.loaded < figures.rows) {
    parts.push(fill(texts.partly, figures.loaded).replace('$rows', format.format(figures.rows)));
  }
  return parts.join(' · ');

  function fill(text, value) {
    return text.replace('$value', format.format(value));
  }
}
