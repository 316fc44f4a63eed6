import { DrawnChart } from './drawn-chart.js';

// What loyalty.uikit.chart.Chart tells its part in the browser.

const drawn = new WeakMap();

window.loyalty ??= {};
window.loyalty.charts = {
  /** @param drawing as loyalty.uikit.chart.Drawing has it */
  show(root, drawing) {
    drawn.get(root)?.dispose();
    drawn.set(root, new DrawnChart(root, drawing));
  },
};
