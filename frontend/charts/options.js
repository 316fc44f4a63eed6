import { columnOptions, distributionOptions, rowOptions } from './bars.js';
import { lineOptions } from './lines.js';
import { mapOptions } from './quadrants.js';

const HEIGHT = 320;
const ROW = 30;
const BAR = 16;
const AROUND_ROWS = 76;

const KINDS = {
  Bars: columnOptions,
  HorizontalBars: rowOptions,
  Lines: lineOptions,
  Distribution: distributionOptions,
  QuadrantMap: mapOptions,
};

/** In px: many rows need more than the usual. */
export function height({ kind, categories, series }) {
  if (kind === 'QuadrantMap') return HEIGHT * 1.25;
  if (kind !== 'HorizontalBars') return HEIGHT;
  return AROUND_ROWS + categories.length * Math.max(ROW, series.length * BAR + 14);
}

/** What the library is to draw, at this width in px, below a heading of this height. */
export function options(chart, theme, width, heading = 0) {
  return KINDS[chart.model.kind]({ ...chart, chart, theme, width, heading, narrow: width < 480 });
}
