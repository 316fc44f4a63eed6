/**
 * Every plot as series of points over categories, so that keys, table and downloads need not know its kind.
 * A dot of a map is a category with one point, which has x and y; so is a link of a flow, which the library calls an edge.
 */
export function model({ plot, words }) {
  return { kind: plot.kind, plot, ...KINDS[plot.kind](plot, words) };
}

const ofSeries = ({ values, categories, series }) => ({
  values,
  title: categories.title,
  categories: categories.list,
  series,
});

const called = (places, wanted) => places.find(({ key }) => key === wanted).name;

const KINDS = {
  Bars: ofSeries,
  HorizontalBars: ofSeries,
  Lines: ofSeries,
  Distribution: ({ values, title, steps }) => ({
    values,
    title,
    categories: steps,
    series: [{ key: 'distribution', name: values.title, points: steps.map((step) => step.point) }],
  }),
  HeatMap: ofSeries,
  Sankey: ({ values, title, places, links }) => ({
    values,
    title,
    categories: links.map((link) => ({ ...link, name: `${called(places, link.from)} → ${called(places, link.to)}` })),
    series: [{ key: 'flow', name: values.title, points: links.map(({ value }) => ({ value })) }],
    dataType: 'edge',
  }),
  QuadrantMap: ({ up, dots }, words) => ({
    values: up,
    title: words.name,
    categories: dots,
    series: [{ key: 'map', name: up.title, points: dots.map((dot) => ({ ...dot, value: dot.y })) }],
  }),
};

export const isKnown = (value) => value !== null && value !== undefined;

export const hasInterval = (point) => isKnown(point.low) && isKnown(point.high);
