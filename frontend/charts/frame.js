/** What every chart has around its figures. */

const LEGEND = 28;
const NAME = 10;
const FEW = 6;

/** Labels and titles of its axes stand within it. */
export function grid({ model, heading }, more = {}) {
  const legend = model.series.length > 1 ? LEGEND : 0;
  const top = heading + legend + NAME;
  return { left: 4, right: 16, top, bottom: 4, outerBoundsMode: 'same', outerBoundsContain: 'all', ...more };
}

/** Where one series speaks, the axis says what it is. */
export function legend({ model, theme, heading }) {
  return {
    show: model.series.length > 1,
    data: model.series.map((series) => series.name),
    type: 'scroll',
    top: heading,
    left: 0,
    itemWidth: 12,
    itemHeight: 12,
    selectedMode: false,
    textStyle: { ...theme.font, color: theme.text },
    pageTextStyle: theme.font,
    pageIconColor: theme.text,
    pageIconInactiveColor: theme.axis,
  };
}

/** An axis of figures; its title stands where it ends. */
export function valueAxis({ formats, theme }, axis, more = {}) {
  return {
    type: 'value',
    name: axis.title,
    nameTextStyle: { ...theme.font, align: 'left', padding: [0, 0, 2, 0] },
    nameGap: 10,
    min: axis.from ?? undefined,
    max: axis.to ?? undefined,
    minInterval: axis.unit === 'COUNT' ? 1 : undefined,
    axisLabel: { ...theme.font, formatter: (value) => formats.figure(value, axis.unit), hideOverlap: true },
    axisLine: { show: false },
    axisTick: { show: false },
    splitLine: { lineStyle: { color: theme.line } },
    ...more,
  };
}

/** Of few categories each has its name, on several lines where it is long; of many, as many as fit. */
export function categoryAxis({ model, theme, width }, more = {}) {
  const count = model.categories.length;
  const names = { ...theme.font, lineHeight: 15 };
  const all = { ...names, interval: 0, overflow: 'break', width: (width - 60) / count - 6 };
  return {
    type: 'category',
    data: model.categories.map((category) => category.name),
    axisLabel: count > FEW ? { ...names, hideOverlap: true } : all,
    axisLine: { lineStyle: { color: theme.axis } },
    axisTick: { show: false },
    ...more,
  };
}

/** Built of text nodes: names are never read as HTML. */
export function tooltip({ chart, theme }) {
  return {
    trigger: 'item',
    confine: true,
    backgroundColor: theme.raised,
    borderColor: theme.axis,
    textStyle: { ...theme.font, color: theme.text },
    formatter: ({ seriesIndex, dataIndex }) => {
      const box = document.createElement('div');
      const [head, ...lines] = chart.words({ series: seriesIndex, category: dataIndex });
      box.append(Object.assign(document.createElement('strong'), { textContent: head }));
      lines.forEach((line) => box.append(Object.assign(document.createElement('div'), { textContent: line })));
      return box;
    },
  };
}

export const cursor = ({ chart }) => (chart.drawing.pickable ? 'pointer' : 'default');
