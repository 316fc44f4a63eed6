// What the frame needs of the browser itself: keys that work everywhere, and a warning before work is lost.

const writes = (element) =>
  element.isContentEditable || ['INPUT', 'TEXTAREA', 'SELECT'].includes(element.tagName);

// Ctrl K (⌘ K) opens the search from anywhere, "/" only where it would not be typed.
addEventListener('keydown', (event) => {
  const searchKey = event.key.toLowerCase() === 'k' && (event.ctrlKey || event.metaKey);
  const slash = event.key === '/' && !writes(event.composedPath()[0]);
  const field = document.querySelector('.ld-search-field');
  if (!(searchKey || slash) || !field || document.querySelector('vaadin-dialog[opened]')) return;
  event.preventDefault();
  field.click();
});

// The chosen line of a search stays in sight, and the text field says which it is.
new MutationObserver((changes) => {
  const input = document.querySelector('.ld-palette input');
  const chosen = changes.map(({ target }) => target).find((line) => line.matches('.ld-hit[aria-selected="true"]'));
  if (!input || !chosen) return;
  chosen.scrollIntoView({ block: 'nearest' });
  input.role = 'combobox';
  input.ariaExpanded = 'true';
  input.setAttribute('aria-controls', 'ld-hits');
  input.setAttribute('aria-activedescendant', chosen.id);
}).observe(document.body, { subtree: true, attributeFilter: ['aria-selected'] });

// A form marks itself data-unsaved while it holds changes.
addEventListener('beforeunload', (event) => {
  if (document.querySelector('[data-unsaved]')) event.preventDefault();
});

// A list of tabs may hold nothing but tabs to screen readers: the strip that scrolls them is no stop of its own.
customElements.whenDefined('vaadin-tabs').then(() => {
  const tabs = customElements.get('vaadin-tabs').prototype;
  const ready = tabs.ready;
  tabs.ready = function () {
    ready.call(this);
    this.$.scroll.removeAttribute('tabindex');
  };
});
