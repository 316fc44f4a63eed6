import { isKnown } from './model.js';

/** The points of a chart by keys: arrows move, Enter opens, Escape lets go. */
export class Keys {
  #at;

  constructor(chart, picture, signal) {
    Object.assign(this, { chart, picture });
    const { stage, drawing, model } = chart;
    stage.tabIndex = 0;
    stage.setAttribute('role', 'application');
    stage.setAttribute('aria-roledescription', drawing.words.kind);
    const help = drawing.pickable ? drawing.words.pickKeys : drawing.words.keys;
    stage.setAttribute('aria-label', `${drawing.title}, ${drawing.period}. ${help}`);
    this.teller = chart.place.appendChild(document.createElement('p'));
    this.teller.className = 'ld-chart-teller';
    this.teller.setAttribute('aria-live', 'polite');
    this.sideways = model.kind === 'HorizontalBars';
    stage.addEventListener('keydown', (event) => this.#press(event), { signal });
    stage.addEventListener('blur', () => this.#leave(), { signal });
  }

  #press(event) {
    if (event.ctrlKey || event.metaKey || event.altKey) return;
    const { model } = this.chart;
    const last = model.categories.length - 1;
    const acts = {
      ...this.#arrows(),
      Home: () => this.#go({ ...this.#place(), category: 0 }),
      End: () => this.#go({ ...this.#place(), category: last }),
      Enter: () => this.#at && this.chart.pick(this.#at),
      Escape: () => this.#leave(),
    };
    const act = acts[event.key];
    if (!act || (event.key === 'Escape' && !this.#at)) return;
    event.preventDefault();
    act();
  }

  #arrows() {
    const along = (step) => () => this.#move(0, step);
    const across = (step) => () => this.#move(step, 0);
    const [horizontal, vertical] = this.sideways ? [across, along] : [along, across];
    const upwards = this.sideways || this.chart.model.kind === 'Lines' ? -1 : 1;
    return {
      ArrowLeft: horizontal(-1),
      ArrowRight: horizontal(1),
      ArrowUp: vertical(upwards),
      ArrowDown: vertical(-upwards),
    };
  }

  #place() {
    return this.#at ?? { series: 0, category: 0 };
  }

  #move(series, category) {
    const at = this.#place();
    this.#go(this.#at ? { series: at.series + series, category: at.category + category } : at);
  }

  #go(at) {
    const { model } = this.chart;
    if (!model.series[at.series] || !model.categories[at.category]) return;
    this.#light('downplay');
    this.#at = at;
    this.#light('highlight');
    if (isKnown(model.series[at.series].points[at.category].value)) this.#light('showTip');
    else this.picture.dispatchAction({ type: 'hideTip' });
    this.teller.textContent = this.chart.words(at).join(', ');
  }

  #leave() {
    this.#light('downplay');
    this.picture.dispatchAction({ type: 'hideTip' });
    this.#at = undefined;
  }

  #light(type) {
    if (!this.#at || this.picture.isDisposed()) return;
    const { dataType } = this.chart.model;
    this.picture.dispatchAction({ type, dataType, seriesIndex: this.#at.series, dataIndex: this.#at.category });
  }
}
