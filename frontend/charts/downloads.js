import { height } from './height.js';
import { isKnown } from './model.js';
import { options } from './options.js';
import { columns } from './table.js';
import { Theme } from './theme.js';

const IMAGE_WIDTH = 1000;
const HEADING = 64;

/** The chart with its title and period, at twice the size of the screen. */
export function saveImage(chart) {
  if (!chart.echarts) return;
  const { drawing, model, root } = chart;
  const theme = new Theme(root);
  const shape = { width: IMAGE_WIDTH, height: height(model) + HEADING };
  const picture = chart.echarts.init(document.createElement('div'), null, { renderer: 'canvas', ...shape });
  const drawn = options(chart, theme, IMAGE_WIDTH, HEADING);
  const title = {
    text: drawing.title,
    subtext: drawing.period,
    left: 12,
    top: 12,
    textStyle: { ...theme.font, color: theme.text, fontSize: 16 },
    subtextStyle: theme.font,
  };
  picture.setOption({ ...drawn, title, backgroundColor: theme.ground, animation: false });
  save(picture.getDataURL({ type: 'png', pixelRatio: 2 }), `${fileName(drawing)}.png`);
  picture.dispose();
}

/** As spreadsheets open it by themselves: UTF-8 with a byte order mark, formulas as text, figures plain. */
export function saveData({ drawing, model }) {
  const all = columns(model, drawing.words);
  const rows = model.categories.map((_, index) => all.map(({ values }) => cell(values[index])));
  const lines = [all.map(({ title }) => cell(title)), ...rows].map((row) => `${row.join(',')}\r\n`);
  const url = URL.createObjectURL(new Blob(['\ufeff', ...lines], { type: 'text/csv;charset=utf-8' }));
  save(url, `${fileName(drawing)}.csv`);
  setTimeout(() => URL.revokeObjectURL(url), 60_000);
}

/** Text that a spreadsheet would take for a formula gets an apostrophe, as in every other export. */
function cell(value) {
  if (!isKnown(value)) return '';
  if (typeof value === 'number') return String(value);
  const text = /^'*[=+\-@\t\r]/.test(value) ? `'${value}` : value;
  return /[",\r\n]/.test(text) ? `"${text.replaceAll('"', '""')}"` : text;
}

const fileName = ({ title, period }) => `${title} ${period}`.replace(/[\\/:*?"<>|\s]+/g, ' ').trim();

function save(href, name) {
  const link = document.createElement('a');
  link.href = href;
  link.download = name;
  link.click();
}
