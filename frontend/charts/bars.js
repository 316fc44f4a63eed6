import { categoryAxis, cursor, grid, legend, tooltip, valueAxis } from './frame.js';
import { hasInterval, isKnown } from './model.js';
import { textWidth } from './text-width.js';
import { LAYOUT, whiskers } from './whiskers.js';

const ROUND = 3;

/** Upright bars, side by side or stacked. */
export function columnOptions(place) {
  const { model, theme } = place;
  const { stacked } = model.plot;
  const last = model.series.length - 1;
  return {
    grid: grid(place),
    legend: legend(place),
    tooltip: tooltip(place),
    xAxis: categoryAxis(place),
    yAxis: valueAxis(place, model.values),
    series: model.series.map((series, index) => ({
      ...bars(place, series),
      stack: stacked ? 'all' : undefined,
      label: label(place, 'top', !stacked && last === 0),
      itemStyle: {
        color: theme.series[index],
        borderColor: theme.ground,
        borderWidth: stacked ? 1 : 0,
        borderRadius: stacked ? 0 : [ROUND, ROUND, 0, 0],
      },
    })),
  };
}

/** The steps of a scale close to each other, each in the colour of its tone. */
export function distributionOptions(place) {
  const { model, theme } = place;
  const [series] = model.series;
  return {
    grid: grid(place),
    tooltip: tooltip(place),
    xAxis: categoryAxis(place, { name: model.title, nameLocation: 'middle', nameTextStyle: theme.font }),
    yAxis: valueAxis(place, model.values),
    series: [
      {
        ...bars(place, series),
        barMaxWidth: 72,
        barCategoryGap: '8%',
        label: label(place, 'top', true),
        data: series.points.map((point, index) => ({
          value: point.value,
          itemStyle: { color: theme.tones[model.categories[index].tone], borderRadius: [ROUND, ROUND, 0, 0] },
        })),
      },
    ],
  };
}

/** From left to right, with the interval of each over it. */
export function rowOptions(place) {
  const { model, theme, narrow } = place;
  return {
    grid: grid(place, { right: 48 }),
    legend: legend(place),
    tooltip: tooltip(place),
    xAxis: valueAxis(place, model.values, { nameLocation: 'middle', nameTextStyle: theme.font, splitNumber: narrow ? 3 : 5 }),
    yAxis: categoryAxis(place, { inverse: true, axisLabel: rowNames(place) }),
    series: [
      ...model.series.map((series, index) => ({
        ...bars(place, series),
        label: label(place, 'right', !series.points.some(hasInterval)),
        itemStyle: { color: theme.series[index], borderRadius: [0, ROUND, ROUND, 0] },
      })),
      ...model.series.map((series, index) => whiskers(place, series, index)),
    ],
  };
}

/** As wide as the longest, but never so wide that bars have no room. */
function rowNames({ model, theme, width }) {
  const longest = Math.max(...model.categories.map((category) => textWidth(category.name, theme)));
  const room = Math.min(width * 0.36, 260);
  const { font, text: color } = theme;
  return { ...font, color, lineHeight: 15, width: Math.min(Math.ceil(longest) + 2, room), overflow: 'break', interval: 0 };
}

function bars(place, series) {
  return {
    type: 'bar',
    name: series.name,
    data: series.points.map((point) => upOrDown(point.value)),
    cursor: cursor(place),
    emphasis: { itemStyle: { borderColor: place.theme.text, borderWidth: 2 } },
    ...LAYOUT,
  };
}

/** What is below zero has its figure below it; what is zero is not to be seen, not even as a gap. */
function upOrDown(value) {
  if (value === 0) return { value, itemStyle: { borderWidth: 0 } };
  return value < 0 ? { value, label: { position: 'bottom' } } : (value ?? '-');
}

function label({ formats, model, theme }, position, show) {
  return {
    show,
    position,
    ...theme.font,
    color: theme.text,
    formatter: ({ value }) => (isKnown(value) && value !== '-' ? formats.figure(value, model.values.unit) : ''),
  };
}
