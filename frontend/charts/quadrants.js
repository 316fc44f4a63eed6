import { cursor, grid, tooltip, valueAxis } from './frame.js';
import { labelSides } from './labels.js';

const MARGIN = 0.12;

/** Dots with their names in four quadrants, each called by its name in its corner. */
export function mapOptions(place) {
  const { model, theme } = place;
  const { across, up, quadrants } = model.plot;
  const { points } = model.series[0];
  const x = span(across, [quadrants.across, ...points.map((point) => point.x)]);
  const y = span(up, [quadrants.up, ...points.map((point) => point.y)]);
  const sides = labelSides(points, x, y, place);
  return {
    grid: grid(place),
    tooltip: tooltip(place),
    xAxis: valueAxis(place, { ...across, ...x }, { ...inner(place, across, x), nameLocation: 'middle', nameTextStyle: theme.font }),
    yAxis: valueAxis(place, { ...up, ...y }, inner(place, up, y)),
    series: [
      {
        type: 'scatter',
        data: points.map((point, index) => ({ name: point.name, value: [point.x, point.y], label: { position: sides[index] } })),
        symbolSize: 14,
        cursor: cursor(place),
        itemStyle: { color: theme.series[0], borderColor: theme.ground, borderWidth: 1 },
        emphasis: { scale: 1.4, itemStyle: { borderColor: theme.text, borderWidth: 2 } },
        label: { show: true, formatter: '{b}', ...theme.font, color: theme.text },
        markLine: lines(theme, quadrants),
        markArea: corners(theme, quadrants, x, y),
      },
    ],
  };
}

/** With room around the outermost dots for their names, unless the axis says where it ends. */
function span(axis, values) {
  const [least, most] = [Math.min(...values), Math.max(...values)];
  const room = (most - least || Math.abs(most) || 1) * MARGIN;
  const from = least >= 0 ? Math.max(0, least - room) : least - room;
  return { from: axis.from ?? rounded(from, Math.floor, room), to: axis.to ?? rounded(most + room, Math.ceil, room) };
}

/** Ends that only make room have no figure. */
function inner({ formats, theme }, axis, { from }) {
  const formatter = (value) => formats.figure(value, axis.unit);
  const ends = { showMinLabel: axis.from !== null || from === 0, showMaxLabel: axis.to !== null };
  return { axisLabel: { ...theme.font, ...ends, formatter, hideOverlap: true } };
}

function rounded(value, towards, room) {
  const step = 10 ** Math.floor(Math.log10(room));
  return Number((towards(value / step) * step).toPrecision(12));
}

function lines(theme, { across, up }) {
  return {
    silent: true,
    symbol: 'none',
    label: { show: false },
    lineStyle: { color: theme.soft, type: 'dashed', width: 1 },
    data: [{ xAxis: across }, { yAxis: up }],
  };
}

function corners(theme, quadrants, x, y) {
  const corner = (name, position, from, to) => [
    { name, coord: from, label: { position, ...theme.font, fontStyle: 'italic' }, itemStyle: { color: 'transparent' } },
    { coord: to },
  ];
  const { across, up } = quadrants;
  return {
    silent: true,
    data: [
      corner(quadrants.topLeft, 'insideTopLeft', [x.from, y.to], [across, up]),
      corner(quadrants.topRight, 'insideTopRight', [across, y.to], [x.to, up]),
      corner(quadrants.bottomLeft, 'insideBottomLeft', [x.from, up], [across, y.from]),
      corner(quadrants.bottomRight, 'insideBottomRight', [across, up], [x.to, y.from]),
    ],
  };
}
