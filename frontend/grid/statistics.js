/** Count, sum and mean of the selected cells, as far as their rows have been fetched. */
export function statistics(cells) {
  const filled = cells.filter(({ text }) => text !== '');
  const numbers = filled.filter(({ type }) => type === 'NUMBER').map(({ text }) => numberOf(text)).filter(Number.isFinite);
  const sum = numbers.reduce((total, number) => total + number, 0);
  return { count: filled.length, numbers: numbers.length, sum, mean: sum / numbers.length };
}

function numberOf(text) {
  return Number(text.replace(/[^\d.eE+-]/g, '') || NaN);
}

/** @return the sentence under the table; empty when there is nothing to sum up */
export function statisticsText(figures, texts, locale) {
  if (figures.count < 2) {
    return '';
  }
  const format = new Intl.NumberFormat(locale, { maximumFractionDigits: 2 });
  const parts = [fill(texts.count, figures.count)];
  if (figures.numbers > 0) {
    parts.push(fill(texts.sum, figures.sum), fill(texts.mean, figures.mean));
  }
  return parts.join(' · ');

  function fill(text, value) {
    return text.replace('$value', format.format(value));
  }
}
