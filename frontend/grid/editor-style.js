/** The look of what lives inside the grid's shadow tree, where the page's own styles do not reach. */
const css = `
.cell-editor { position: absolute; inset: 0 auto auto 0; z-index: 3; pointer-events: none; }
.cell-editor textarea {
  box-sizing: border-box; display: block; margin: 0; resize: none; overflow: hidden; field-sizing: content;
  border: 0; outline: 0; background: transparent; color: transparent; caret-color: transparent;
  padding: var(--ld-cell-padding, 6px 8px); font: inherit; line-height: inherit; white-space: pre-wrap;
  font-variant-numeric: tabular-nums;
}
.cell-editor textarea::selection { background: transparent; }
.cell-editor.numeric textarea { text-align: end; }
.cell-editor.open { pointer-events: auto; }
.cell-editor.open textarea {
  overflow: auto; background: var(--ld-cell-editor, var(--vaadin-background-color, Canvas));
  color: var(--vaadin-text-color, CanvasText); caret-color: auto;
  box-shadow: 0 0 0 2px var(--ld-accent, #2563eb), 0 4px 16px rgb(0 0 0 / 18%);
}
.cell-editor.open textarea::selection { background: Highlight; color: HighlightText; }
.cell-popup {
  position: fixed; inset: auto; margin: 0; padding: 4px; box-sizing: border-box; max-width: min(28rem, 96vw);
  max-height: 18rem; overflow: auto; border: 1px solid var(--vaadin-border-color-secondary, #8884); border-radius: 8px;
  background: var(--ld-cell-popup, var(--vaadin-background-color, Canvas)); color: var(--vaadin-text-color, CanvasText);
  box-shadow: 0 8px 24px rgb(0 0 0 / 20%); font: inherit;
}
.cell-hint { padding: 6px 10px; font-size: 0.9em; white-space: pre-wrap; pointer-events: none; }
.cell-hint.refused { border-color: var(--ld-cell-refused, #c81e1e); }
.cell-hint.refused::first-line { color: var(--ld-cell-refused, #c81e1e); }
.cell-choices { list-style: none; min-width: 10rem; }
.cell-choices li { padding: 5px 10px; border-radius: 5px; cursor: pointer; white-space: nowrap; }
.cell-choices li[aria-selected='true'] {
  background: var(--ld-accent, #2563eb); color: var(--ld-accent-contrast, #fff);
}
.cell-choices .none { color: var(--vaadin-text-color-secondary, GrayText); cursor: default; }
.cell-calendar { padding: 10px; max-height: none; font-variant-numeric: tabular-nums; user-select: none; }
.cell-calendar header { display: flex; align-items: center; justify-content: space-between; margin-bottom: 6px; }
.cell-calendar button { font: inherit; color: inherit; background: none; border: 0; border-radius: 6px;
  min-width: 2.2em; height: 2.2em; cursor: pointer; }
.cell-calendar button:hover { background: color-mix(in srgb, currentColor 10%, transparent); }
.cell-calendar table { border-spacing: 0; }
.cell-calendar th { font-weight: normal; color: var(--vaadin-text-color-secondary, GrayText); padding: 2px; }
.cell-calendar td { padding: 1px; text-align: center; }
.cell-calendar .other { color: var(--vaadin-text-color-secondary, GrayText); }
.cell-calendar .now { box-shadow: inset 0 0 0 1px var(--ld-accent, #2563eb); }
.cell-calendar .active { background: var(--ld-accent, #2563eb); color: var(--ld-accent-contrast, #fff); }
.cell-news { position: absolute; width: 1px; height: 1px; overflow: hidden; clip-path: inset(50%); }
.cell-bar { position: absolute; inset: auto 0 12px 0; margin: auto; width: fit-content; z-index: 4; display: flex;
  gap: 10px; align-items: center; max-width: 90%; padding: 8px 14px; border-radius: 10px;
  background: var(--vaadin-text-color, CanvasText); color: var(--vaadin-background-color, Canvas);
  box-shadow: 0 8px 24px rgb(0 0 0 / 25%); }
.cell-bar button { font: inherit; color: inherit; background: none; border: 1px solid currentColor;
  border-radius: 6px; padding: 3px 10px; cursor: pointer; white-space: nowrap; }
`;

export function style(root) {
  const sheet = new CSSStyleSheet();
  sheet.replaceSync(css);
  root.adoptedStyleSheets = [...root.adoptedStyleSheets, sheet];
}
