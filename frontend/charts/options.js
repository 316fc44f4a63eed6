import { columnOptions, distributionOptions, rowOptions } from './bars.js';
import { lineOptions } from './lines.js';
import { mapOptions } from './quadrants.js';

const KINDS = {
  Bars: columnOptions,
  HorizontalBars: rowOptions,
  Lines: lineOptions,
  Distribution: distributionOptions,
  QuadrantMap: mapOptions,
};

/** What the library is to draw, at this width in px, below a heading of this height. */
export function options(chart, theme, width, heading = 0) {
  return KINDS[chart.model.kind]({ ...chart, chart, theme, width, heading, narrow: width < 480 });
}
