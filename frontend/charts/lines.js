import { categoryAxis, cursor, grid, legend, tooltip, valueAxis } from './frame.js';
import { hasInterval } from './model.js';

/** Shapes, so that it is never the colour alone that tells lines apart. */
const SHAPES = ['circle', 'rect', 'triangle', 'diamond', 'roundRect', 'pin'];

/** Lines over time, each with the band of its intervals. */
export function lineOptions(place) {
  const { model, theme } = place;
  return {
    grid: grid(place),
    legend: legend(place),
    tooltip: tooltip(place),
    xAxis: categoryAxis(place, { boundaryGap: model.categories.length < 3 }),
    yAxis: valueAxis(place, model.values, { scale: true }),
    series: [
      ...model.series.map((series, index) => ({
        type: 'line',
        name: series.name,
        data: series.points.map((point) => point.value ?? '-'),
        symbol: SHAPES[index],
        symbolSize: 8,
        showAllSymbol: true,
        cursor: cursor(place),
        lineStyle: { width: 2, color: theme.series[index] },
        itemStyle: { color: theme.series[index], borderColor: theme.ground, borderWidth: 1 },
        emphasis: { scale: 1.6, itemStyle: { borderColor: theme.text, borderWidth: 2 } },
      })),
      ...model.series.flatMap((series, index) => band(theme, series, index)),
    ],
  };
}

/** Two lines that are not seen: the lower bound, and on it what is between the bounds. */
function band(theme, series, index) {
  if (!series.points.some(hasInterval)) return [];
  const part = (name, value, areaStyle) => ({
    type: 'line',
    stack: `band ${index}`,
    stackStrategy: 'all',
    name: `${name} ${index}`,
    data: series.points.map((point) => (hasInterval(point) ? value(point) : '-')),
    silent: true,
    symbol: 'none',
    lineStyle: { opacity: 0 },
    tooltip: { show: false },
    z: 1,
    areaStyle,
  });
  return [
    part('from', (point) => point.low),
    part('to', (point) => point.high - point.low, { color: theme.series[index], opacity: 0.18 }),
  ];
}
