import { hasInterval, isKnown } from './model.js';

export const fill = (pattern, values) => pattern.replace(/\$(\w+)/g, (_, name) => values[name]);

/** The lines that tell all about a point: what it is, its figure, its interval, of how many it speaks. */
export function pointWords(model, formats, words, { series, category }) {
  const one = model.series[series];
  const point = one.points[category];
  const head = model.series.length > 1 ? `${model.categories[category].name} · ${one.name}` : model.categories[category].name;
  return [head, ...figures(model, formats, words, point, one.name), ...more(model, formats, words, point)];
}

function figures({ plot, kind, values }, formats, words, point) {
  if (kind === 'QuadrantMap') {
    const { across, up } = plot;
    return [
      `${across.title}: ${formats.figure(point.x, across.unit)}`,
      `${up.title}: ${formats.figure(point.y, up.unit)}`,
    ];
  }
  return [`${values.title}: ${isKnown(point.value) ? formats.figure(point.value, values.unit) : words.unknown}`];
}

function more({ values }, formats, words, point) {
  const lines = [];
  if (hasInterval(point)) {
    const [low, high] = [point.low, point.high].map((bound) => formats.figure(bound, values.unit));
    lines.push(fill(words.interval, { low, high }));
  }
  if (isKnown(point.n)) lines.push(fill(words.n, { n: formats.count(point.n) }));
  return lines;
}
