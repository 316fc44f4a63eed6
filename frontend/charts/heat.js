import { categoryAxis, cursor, grid, tooltip } from './frame.js';
import { isKnown } from './model.js';

const FAINT = 0.06;
const DARK = 0.6;

/** Rows of cells from top to bottom; a row is a series, so that points are found as in every other chart. */
export function heatOptions(place) {
  const { model, theme, heading } = place;
  const most = Math.max(0, ...model.series.flatMap(({ points }) => points.map(({ value }) => value ?? 0)));
  const rows = model.series.map((series) => series.name);
  const axis = { axisTick: { show: false }, axisLine: { show: false }, splitLine: { show: false } };
  return {
    grid: grid(place, { top: heading + 8, right: 4 }),
    tooltip: tooltip(place),
    xAxis: categoryAxis(place, axis),
    yAxis: { type: 'category', data: rows, inverse: true, ...axis, axisLabel: { ...theme.font, color: theme.text, interval: 0 } },
    series: model.series.map((series, row) => ({
      type: 'heatmap',
      name: series.name,
      cursor: cursor(place),
      emphasis: { itemStyle: { borderColor: theme.text, borderWidth: 2 } },
      data: series.points.map((point, column) => cell(place, [column, row], point, most)),
    })),
  };
}

/** What is not known has no colour and no figure, but its place, so that the others keep theirs. */
function cell({ formats, model, theme, narrow }, [column, row], { value }, most) {
  const known = isKnown(value);
  const part = known && most > 0 ? Math.max(0, value) / most : 0;
  return {
    value: [column, row, known ? value : '-'],
    itemStyle: {
      color: known ? shade(theme.series[0], FAINT + part * (1 - FAINT)) : 'transparent',
      borderColor: theme.ground,
      borderWidth: 1,
    },
    label: {
      show: known && !(narrow && model.categories.length > 6),
      formatter: () => formats.figure(value, model.values.unit),
      ...theme.font,
      fontSize: 11,
      color: part > DARK ? theme.ground : theme.text,
    },
  };
}

const shade = (color, alpha) => color.replace(/[\d.]+\)$/, `${alpha.toFixed(3)})`);
