import { Popup } from './popup.js';

/** A month under a date cell, moved through by keys; dates are ISO texts, without a zone. */
export class Calendar {
  #day;

  /** @param picked called with the ISO date that was clicked */
  constructor(root, texts, locale, picked) {
    this.popup = new Popup(root, 'div', 'cell-calendar');
    this.texts = texts;
    this.locale = locale;
    this.popup.element.setAttribute('role', 'dialog');
    this.popup.element.addEventListener('click', ({ target }) => {
      if (target.dataset.date) {
        picked(target.dataset.date);
      } else if (target.dataset.months) {
        this.#goto(monthsLater(this.#day, Number(target.dataset.months)));
      }
    });
  }

  get open() {
    return this.popup.open;
  }

  get date() {
    return iso(this.#day);
  }

  show(text, box) {
    this.#goto(/^\d{4}-\d\d-\d\d$/.test(text) ? parse(text) : today());
    this.popup.show(box);
  }

  hide() {
    this.popup.hide();
  }

  /** Whether the key was one of the calendar's. */
  key(key) {
    const days = { ArrowLeft: -1, ArrowRight: 1, ArrowUp: -7, ArrowDown: 7 }[key];
    const months = { PageUp: -1, PageDown: 1 }[key];
    if (days) {
      this.#goto(daysLater(this.#day, days));
    } else if (months) {
      this.#goto(monthsLater(this.#day, months));
    }
    return Boolean(days || months);
  }

  #goto(day) {
    this.#day = day;
    this.popup.element.replaceChildren(this.#header(), this.#month(), this.#today());
  }

  #header() {
    const header = document.createElement('header');
    const title = document.createElement('strong');
    title.textContent = new Intl.DateTimeFormat(this.locale, { year: 'numeric', month: 'long', timeZone: 'UTC' }).format(this.#day);
    header.append(this.#button('‹', -1, this.texts.previousMonth), title, this.#button('›', 1, this.texts.nextMonth));
    return header;
  }

  #button(sign, months, label) {
    const button = document.createElement('button');
    button.textContent = sign;
    button.tabIndex = -1;
    button.dataset.months = months;
    button.setAttribute('aria-label', label);
    return button;
  }

  #month() {
    const table = document.createElement('table');
    const first = new Date(Date.UTC(this.#day.getUTCFullYear(), this.#day.getUTCMonth(), 1));
    const monday = daysLater(first, -((first.getUTCDay() + 6) % 7));
    const names = new Intl.DateTimeFormat(this.locale, { weekday: 'narrow', timeZone: 'UTC' });
    fillRow(table.createTHead().insertRow(), 'th', (i) => names.format(daysLater(monday, i)));
    for (let week = 0; week < 6; week++) {
      fillRow(table.insertRow(), 'td', (i) => this.#dayButton(daysLater(monday, week * 7 + i)));
    }
    return table;
  }

  #dayButton(day) {
    const button = document.createElement('button');
    button.textContent = day.getUTCDate();
    button.tabIndex = -1;
    button.dataset.date = iso(day);
    button.classList.toggle('other', day.getUTCMonth() !== this.#day.getUTCMonth());
    button.classList.toggle('now', iso(day) === iso(today()));
    button.classList.toggle('active', iso(day) === this.date);
    return button;
  }

  #today() {
    const button = document.createElement('button');
    button.textContent = this.texts.today;
    button.tabIndex = -1;
    button.dataset.date = iso(today());
    return button;
  }
}

function fillRow(row, tag, content) {
  for (let i = 0; i < 7; i++) {
    const cell = document.createElement(tag);
    cell.append(content(i));
    row.append(cell);
  }
}

function parse(text) {
  return new Date(`${text}T00:00:00Z`);
}

function iso(day) {
  return day.toISOString().slice(0, 10);
}

function today() {
  const now = new Date();
  return new Date(Date.UTC(now.getFullYear(), now.getMonth(), now.getDate()));
}

function daysLater(day, days) {
  return new Date(day.getTime() + days * 86_400_000);
}

function monthsLater(day, months) {
  const later = new Date(Date.UTC(day.getUTCFullYear(), day.getUTCMonth() + months, 1));
  const last = new Date(Date.UTC(later.getUTCFullYear(), later.getUTCMonth() + 1, 0)).getUTCDate();
  later.setUTCDate(Math.min(day.getUTCDate(), last));
  return later;
}
