import { saveData, saveImage } from './downloads.js';
import { formats } from './formats.js';
import { height } from './height.js';
import { Keys } from './keys.js';
import { model } from './model.js';
import { options } from './options.js';
import { table } from './table.js';
import { Theme, whenThemeChanges } from './theme.js';
import { pointWords } from './words.js';

/** Until somebody scrolls to it: a chart further down costs a slow line nothing. */
const seen = (element, signal) =>
  new Promise((found) => {
    const watch = new IntersectionObserver((entries) => {
      if (!entries.some((entry) => entry.isIntersecting)) return;
      watch.disconnect();
      found();
    });
    watch.observe(element);
    signal.addEventListener('abort', () => watch.disconnect());
  });

/** Only pages with a chart in view fetch the library, and the page does not wait for it. */
const library = () => import('../_static/echarts/6.0.0/dist/echarts.esm.min.js');

const calm = matchMedia('(prefers-reduced-motion: reduce)');

/** A chart on the page: its picture, its points by keys and pointer, its table, and what is saved of it. */
export class DrawnChart {
  #ends = new AbortController();
  #picture;

  constructor(root, drawing) {
    this.root = root;
    this.drawing = drawing;
    this.model = model(drawing);
    this.formats = formats(drawing.language);
    this.place = root.querySelector('.ld-chart-body').firstElementChild;
    this.stage = this.#part('div', 'ld-chart-stage');
    this.stage.style.height = `${height(this.model)}px`;
    this.table = this.#part('div', 'ld-chart-table');
    this.table.append(table(this.model, this.formats, drawing));
    this.#listenToTools();
    this.#begin();
  }

  dispose() {
    this.#ends.abort();
    this.#picture?.dispose();
    this.place.replaceChildren();
  }

  pick({ series, category }) {
    if (!this.drawing.pickable) return;
    const detail = { series: this.model.series[series].key, category: this.model.categories[category].key };
    this.root.dispatchEvent(new CustomEvent('chart-pick', { detail }));
  }

  /** In words, for screen readers and the tooltip. */
  words(at) {
    return pointWords(this.model, this.formats, this.drawing.words, at);
  }

  async #begin() {
    await seen(this.root, this.#ends.signal);
    const echarts = await library();
    if (this.#ends.signal.aborted || !this.place.isConnected) return;
    this.echarts = echarts;
    this.#picture = echarts.init(this.stage, null, { renderer: 'canvas' });
    this.#picture.on('click', ({ componentType, dataType, seriesIndex, dataIndex }) => {
      if (componentType === 'series' && dataType !== 'node') this.pick({ series: seriesIndex, category: dataIndex });
    });
    this.#draw();
    new Keys(this, this.#picture, this.#ends.signal);
    this.#follow();
  }

  #draw(animated = true) {
    const theme = new Theme(this.root);
    const { clientWidth: width } = this.stage;
    const drawn = options(this, theme, width);
    this.#picture.setOption({ ...drawn, animation: animated && !calm.matches });
  }

  /** Its place's size, the theme, and paper, which is always light. */
  #follow() {
    const { signal } = this.#ends;
    const sized = new ResizeObserver(() => this.#fit());
    sized.observe(this.stage);
    signal.addEventListener('abort', () => sized.disconnect());
    whenThemeChanges(() => this.#draw(false), signal);
    const paper = (light) => {
      this.root.classList.toggle('ld-chart-printed', light);
      this.#fit();
    };
    addEventListener('beforeprint', () => paper(true), { signal });
    addEventListener('afterprint', () => paper(false), { signal });
  }

  #fit() {
    if (!this.stage.clientWidth) return;
    this.#picture.resize();
    this.#draw(false);
  }

  #listenToTools() {
    const { signal } = this.#ends;
    const act = {
      table: (button) => this.#toggleTable(button),
      image: () => saveImage(this),
      data: () => saveData(this),
    };
    this.root.addEventListener(
      'click',
      (event) => {
        const button = event.target.closest('[data-chart-tool]');
        if (button) act[button.dataset.chartTool](button);
      },
      { signal },
    );
  }

  #toggleTable(button) {
    const shown = this.root.classList.toggle('ld-chart-as-table');
    button.setAttribute('aria-pressed', shown);
    this.table.tabIndex = shown ? 0 : -1;
    this.#fit();
  }

  #part(tag, name) {
    const part = document.createElement(tag);
    part.className = name;
    this.place.append(part);
    return part;
  }
}
