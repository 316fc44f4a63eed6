import { hasInterval, isKnown } from './model.js';
import { fill } from './words.js';

/**
 * What a chart shows, as columns: each with its title, its values, and how these are written.
 * The table and the saved figures both come from here.
 */
export function columns(model, words) {
  const names = { title: model.title, values: model.categories.map((category) => category.name) };
  return [names, ...model.series.flatMap((series) => figures(model, words, series))];
}

function figures({ kind, plot, values }, words, { name, points }) {
  const column = (title, field, unit) => ({ title, unit, values: points.map((point) => point[field]) });
  const shown = [column(name, 'value', values.unit)];
  if (kind === 'QuadrantMap') shown.unshift(column(plot.across.title, 'x', plot.across.unit));
  if (points.some(hasInterval)) {
    shown.push(column(fill(words.low, { name }), 'low', values.unit));
    shown.push(column(fill(words.high, { name }), 'high', values.unit));
  }
  if (points.some((point) => isKnown(point.n))) shown.push(column(fill(words.counted, { name }), 'n', 'COUNT'));
  return shown;
}

/** A real table; hidden from the eye until asked for, never from screen readers. */
export function table(model, formats, { title, period, words }) {
  const all = columns(model, words);
  const element = document.createElement('table');
  element.createCaption().textContent = `${title}, ${period}`;
  const head = element.createTHead().insertRow();
  all.forEach((column) => head.append(heading(column.title, 'col')));
  const body = element.createTBody();
  model.categories.forEach((category, index) => {
    const row = body.insertRow();
    row.append(heading(category.name, 'row'));
    all.slice(1).forEach(({ values, unit }) => {
      row.insertCell().textContent = isKnown(values[index]) ? formats.figure(values[index], unit) : '–';
    });
  });
  return element;
}

function heading(text, scope) {
  const cell = document.createElement('th');
  cell.scope = scope;
  cell.textContent = text;
  return cell;
}
