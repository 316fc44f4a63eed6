import { cursor, tooltip } from './frame.js';

const SIDES = ['from', 'to'];

/** Places on the left and on the right, and what goes between them, as wide as it is much. */
export function flowOptions(place) {
  const { model, theme, formats, heading, narrow } = place;
  const { places } = model.plot;
  const links = model.categories;
  const told = tooltip(place);
  const used = (side, { key }) => links.some((link) => link[side] === key);
  const node = (side, { key, name }, index) => ({
    name: `${side} ${key}`,
    depth: SIDES.indexOf(side),
    itemStyle: { color: theme.series[index % theme.series.length], borderWidth: 0 },
    label: { formatter: () => name, position: side === 'from' ? 'right' : 'left' },
  });
  const nodes = SIDES.flatMap((side) =>
    places.map((each, index) => [each, index]).filter(([each]) => used(side, each)).map(([each, index]) => node(side, each, index)),
  );
  return {
    tooltip: { ...told, formatter: (at) => (at.dataType === 'edge' ? told.formatter(at) : sum(places, at, formats)) },
    series: [
      {
        type: 'sankey',
        top: heading + 8,
        bottom: 8,
        left: 4,
        right: 4,
        nodeWidth: narrow ? 10 : 16,
        nodeGap: 12,
        layoutIterations: 0,
        draggable: false,
        cursor: cursor(place),
        data: nodes,
        links: links.map(({ from, to }, index) => ({
          source: `from ${from}`,
          target: `to ${to}`,
          value: model.series[0].points[index].value,
        })),
        label: { ...theme.font, color: theme.text },
        lineStyle: { color: 'source', opacity: 0.35, curveness: 0.5 },
        emphasis: { focus: 'none', lineStyle: { opacity: 0.75 } },
      },
    ],
  };
}

function sum(places, { name, value }, formats) {
  const { name: said } = places.find(({ key }) => name.endsWith(` ${key}`));
  return document.createTextNode(`${said}: ${formats.count(value)}`);
}
