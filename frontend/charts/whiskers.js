import { hasInterval } from './model.js';

/** Of bars, and so of what stands over them. */
export const LAYOUT = { barMaxWidth: 44, barGap: '12%', barCategoryGap: '28%' };
const END = 4;

/** The error bar of each point of a series, and its figure where the error bar ends. */
export function whiskers(place, series, index) {
  const { formats, model } = place;
  const points = series.points.map((point, at) => ({ ...point, at })).filter(hasInterval);
  return {
    type: 'custom',
    silent: true,
    tooltip: { show: false },
    z: 5,
    encode: { x: [1, 2], y: 0 },
    data: points.map((point) => [point.at, point.low, point.high, point.value]),
    renderItem: (_, api) => {
      const offset = api.barLayout({ ...LAYOUT, count: model.series.length })[index].offsetCenter;
      const [[from, middle], [to]] = [1, 2].map((bound) => api.coord([api.value(bound), api.value(0)]));
      const y = middle + offset;
      const words = formats.figure(api.value(3), model.values.unit);
      return { type: 'group', children: [...errorBar(place, from, to, y), figure(place, words, to, y)] };
    },
  };
}

/** With an edge in the colour of the ground, so that it is seen on its bar as well. */
function errorBar({ theme }, from, to, y) {
  const lines = [
    [from, y, to, y],
    [from, y - END, from, y + END],
    [to, y - END, to, y + END],
  ];
  const drawn = (stroke, lineWidth) =>
    lines.map(([x1, y1, x2, y2]) => ({
      type: 'line',
      shape: { x1, y1, x2, y2 },
      style: { stroke, lineWidth, lineCap: 'round' },
    }));
  return [...drawn(theme.ground, 4), ...drawn(theme.text, 1.5)];
}

function figure({ theme }, text, x, y) {
  const { fontFamily, fontSize } = theme.font;
  const style = { text, x: x + 8, y, fill: theme.text, verticalAlign: 'middle', fontSize, fontFamily };
  return { type: 'text', style };
}
