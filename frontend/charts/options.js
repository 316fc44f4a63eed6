import { columnOptions, distributionOptions, rowOptions } from './bars.js';
import { flowOptions } from './flows.js';
import { heatOptions } from './heat.js';
import { lineOptions } from './lines.js';
import { mapOptions } from './quadrants.js';

const KINDS = {
  Bars: columnOptions,
  HorizontalBars: rowOptions,
  Lines: lineOptions,
  Distribution: distributionOptions,
  QuadrantMap: mapOptions,
  HeatMap: heatOptions,
  Sankey: flowOptions,
};

/** What the library is to draw, at this width in px, below a heading of this height. */
export function options(chart, theme, width, heading = 0) {
  return KINDS[chart.model.kind]({ ...chart, chart, theme, width, heading, narrow: width < 480 });
}
