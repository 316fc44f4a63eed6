const HEIGHT = 320;
const ROW = 30;
const BAR = 16;
const AROUND_ROWS = 76;

/** In px: many rows need more than the usual. */
export function height({ kind, categories, series }) {
  if (kind === 'QuadrantMap') return HEIGHT * 1.25;
  if (kind === 'HeatMap') return AROUND_ROWS + series.length * ROW;
  if (kind !== 'HorizontalBars') return HEIGHT;
  return AROUND_ROWS + categories.length * Math.max(ROW, series.length * BAR + 14);
}
