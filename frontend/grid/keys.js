/** Which key does what: a name of Cells' commands, or undefined where the key is not the table's. */

const MOVES = {
  ArrowUp: [-1, 0],
  ArrowDown: [1, 0],
  ArrowLeft: [0, -1],
  ArrowRight: [0, 1],
};

/** By the place of the key, because Alt makes another letter of it on some keyboards. */
export function commandOfRow({ altKey, ctrlKey, metaKey, code }, rowKeys) {
  return altKey && !ctrlKey && !metaKey && rowKeys.includes(code) ? { name: 'act', code } : undefined;
}

/** While the cell is only focused. */
export function commandWhenIdle(event, page) {
  const { key, shiftKey } = event;
  const control = event.ctrlKey || event.metaKey;
  const move = moveOf(key, control, page);
  if (move && !event.altKey) {
    return { name: 'move', ...move, extend: shiftKey };
  }
  if (control && !event.altKey) {
    return controlled(key.toLowerCase(), shiftKey);
  }
  if (event.altKey) {
    return key === 'ArrowDown' ? { name: 'pick' } : undefined;
  }
  return plain(key, shiftKey);
}

/** While a text is being typed; the other keys are the field's own. */
export function commandWhenOpen(event, mode) {
  const { key, shiftKey } = event;
  if (key === 'Enter' && event.altKey) {
    return { name: 'newLine' };
  }
  if (key === 'Enter' && (event.ctrlKey || event.metaKey)) {
    return { name: 'fillSelected' };
  }
  if (key === 'ArrowDown' && event.altKey) {
    return { name: 'pick' };
  }
  if (event.ctrlKey || event.metaKey || event.altKey) {
    return undefined;
  }
  if (mode === 'TYPING' && MOVES[key] && !shiftKey) {
    return { name: 'commitAndMove', rows: MOVES[key][0], columns: MOVES[key][1] };
  }
  return {
    Enter: { name: 'commitAndEnter', direction: shiftKey ? -1 : 1 },
    Tab: { name: 'commitAndTab', direction: shiftKey ? -1 : 1 },
    Escape: { name: 'cancel' },
  }[key];
}

/** Whether a key begins a text, unlike Shift, which begins a selection somewhere else. */
export function writes(key) {
  return key.length === 1 || key === 'Dead';
}

function moveOf(key, control, page) {
  if (MOVES[key]) {
    const far = control ? Infinity : 1;
    return { rows: times(MOVES[key][0], far), columns: times(MOVES[key][1], far) };
  }
  return {
    Home: { rows: control ? -Infinity : 0, columns: -Infinity },
    End: { rows: control ? Infinity : 0, columns: Infinity },
    PageUp: { rows: -page, columns: 0 },
    PageDown: { rows: page, columns: 0 },
  }[key];
}

/** Zero times infinity is to stay zero. */
function times(step, far) {
  return step === 0 ? 0 : step * far;
}

function controlled(key, shift) {
  return {
    a: { name: 'selectAll' },
    d: { name: 'fillDown' },
    f: { name: 'search' },
    o: { name: 'open' },
    y: { name: 'redo' },
    z: { name: shift ? 'redo' : 'undo' },
    enter: { name: 'fillSelected' },
  }[key];
}

function plain(key, shift) {
  return {
    Tab: { name: 'tab', direction: shift ? -1 : 1 },
    Enter: shift ? { name: 'move', rows: -1, columns: 0 } : { name: 'edit' },
    F2: { name: 'edit' },
    F6: { name: 'leave', direction: shift ? -1 : 1 },
    Delete: { name: 'clear' },
    Backspace: { name: 'retype' },
    Escape: { name: 'giveUp' },
    ' ': { name: 'toggle' },
    '?': { name: 'showKeys' },
    '/': { name: 'passOn' },
  }[key];
}
